import type { FeeAnswer } from '@shared/model/fee.ts';
import type { Situation } from '@shared/model/guidance.ts';
import { formats } from '../../look/index.ts';
import { InLanguage } from '../in-language.tsx';
import { addressOf, type PageContext } from '../page.ts';

/** A first examination and an ordinary visit after it, in minutes, with what each costs. */
export type Cost = { first: Priced; later: Priced };
type Priced = { minutes: number; answer: FeeAnswer };

type CostProps = {
  context: PageContext;
  situation: Situation;
  cost: Cost | null;
  ageYears: number | null;
  /** The age until which physiotherapy is free; null where no rule says so. */
  freeBelow: number | null;
};

/** If it costs: by the rules of today, for the age that is known. */
export function CostPart({ context, situation, cost, ageYears, freeBelow }: CostProps) {
  const { t } = context;
  const { services } = situation;
  if (services.length === 0) return null;
  const isFree = cost?.later.answer.pays === false;
  return (
    <section class="flow prose">
      <h2>{t('find:cost.title')}</h2>
      {services.includes('occupational-therapy') ? <p>{t('find:cost.occupational')}</p> : null}
      {cost === null ? null : isFree ? (
        <p class="stands-out">
          {t('find:cost.physiotherapyFree')}{' '}
          <InLanguage text={cost.later.answer.reason.text} language={context.language} />
        </p>
      ) : (
        <>
          {ageYears !== null || freeBelow === null ? null : (
            <p>{t('find:cost.young', { age: freeBelow })}</p>
          )}
          <ul class="list">
            <Line context={context} name="first" priced={cost.first} />
            <Line context={context} name="later" priced={cost.later} />
          </ul>
        </>
      )}
      <p>
        <a class="ds-link" href={`${addressOf(context, 'prices')}${priceQuery(cost, ageYears)}`}>
          {t('find:cost.link')}
        </a>
      </p>
    </section>
  );
}

type LineProps = { context: PageContext; name: 'first' | 'later'; priced: Priced };

function Line({ context: { t, language }, name, priced: { minutes, answer } }: LineProps) {
  const { amountNok } = answer;
  if (amountNok === null) return <li>{t('find:cost.unknown')}</li>;
  return (
    <li>{t(`find:cost.${name}`, { minutes, amount: formats(language).kroner(amountNok) })}</li>
  );
}

function priceQuery(cost: Cost | null, ageYears: number | null): string {
  if (cost === null) return '';
  const age = ageYears === null ? '' : `&age=${ageYears}`;
  return `?what=treatment&minutes=${cost.later.minutes}${age}`;
}
