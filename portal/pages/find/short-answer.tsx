import type { Situation } from '@shared/model/guidance.ts';
import { formats, Icon, type IconName } from '../../look/index.ts';
import type { KeyLevel } from '../key-level.ts';
import type { PageContext } from '../page.ts';
import type { Cost } from './cost.tsx';
import type { Limit } from './reckon.ts';

type ShortAnswerProps = {
  context: PageContext;
  situation: Situation;
  cost: Cost | null;
  /** The age under which it is free, where the age is not known. */
  freeBelow: number | null;
  limit: Limit | null;
  levels: readonly KeyLevel[];
};

/** Who, what it costs and how long, in a few words; what stands behind it comes below. */
export function ShortAnswer(props: ShortAnswerProps) {
  const { context, situation } = props;
  const { t } = context;
  if (situation.services.length === 0) return null;
  const { list } = formats(context.language);
  const who = list(situation.services.map((service) => t(`find:short.${service}`)));
  return (
    <section class="answer short-answer" id="answer" aria-labelledby="answer-title">
      <h2 id="answer-title">{t('find:short.title')}</h2>
      <dl>
        <Fact icon="person" term={t('find:short.who')} text={who} />
        <Fact icon="coins" term={t('find:short.cost')} text={costText(props)} />
        <Fact icon="clock" term={t('find:short.wait')} text={waitText(props)} />
      </dl>
    </section>
  );
}

function Fact({ icon, term, text }: { icon: IconName; term: string; text: string }) {
  return (
    <div>
      <dt>
        <Icon name={icon} />
        {term}
      </dt>
      <dd>{text}</dd>
    </div>
  );
}

function costText({ context: { t, language }, situation, cost, freeBelow }: ShortAnswerProps) {
  const amounts = cost === null ? [0] : [cost.first, cost.later].map((own) => own.answer.amountNok);
  if (amounts.every((amount) => amount === 0)) return t('find:short.free');
  const known = amounts.filter((amount) => amount !== null);
  if (known.length === 0) return t('find:cost.unknown');
  const amount = formats(language).kroner(Math.min(...known));
  if (situation.services.includes('occupational-therapy'))
    return t('find:short.partly', { amount });
  return freeBelow === null
    ? t('find:short.from', { amount })
    : t('find:short.young', { age: freeBelow, amount });
}

function waitText({ context: { t }, limit, levels }: ShortAnswerProps) {
  if (limit === null) return t('find:short.noLimit');
  if (limit.days !== null) return t('find:short.within', { count: limit.days });
  const days = levels.flatMap((level) => level.days ?? []);
  return t('find:short.range', { shortest: Math.min(...days), longest: Math.max(...days) });
}
