import type { Situation, Turn } from '@shared/model/guidance.ts';
import { LinkButton, PhoneLink } from '../../look/index.ts';
import { addressOf, type PageContext } from '../page.ts';
import { carriedAnswers } from './carried-answers.ts';
import type { FindQuery } from './query.ts';

type NextStepProps = {
  context: PageContext;
  situation: Situation;
  turn: Turn | null;
  query: FindQuery;
};

/** The way on: ask for help with what was answered here, or call. */
export function NextStep({ context, situation, turn, query }: NextStepProps) {
  const { t, municipality } = context;
  const asks = situation.services.length > 0;
  return (
    <section class="flow prose">
      <h2>{t('find:next.title')}</h2>
      {asks ? (
        <>
          <p>{t('find:next.refer')}</p>
          <div
            class="actions no-print"
            data-carry={JSON.stringify(carriedAnswers(situation, turn, query))}
          >
            <LinkButton iconAfter="arrow" href={addressOf(context, 'refer')}>
              {t('find:next.button')}
            </LinkButton>
          </div>
        </>
      ) : null}
      <p>
        {t(asks ? 'find:next.call' : 'find:next.callElsewhere')}{' '}
        <PhoneLink number={municipality.phone} />
      </p>
      <p class="no-print">
        <a class="ds-link" href={addressOf(context, 'find')}>
          {t('find:next.again')}
        </a>
      </p>
    </section>
  );
}
