import type { FeeAnswer } from '@shared/model/fee.ts';
import { formats } from '../../look/index.ts';
import type { PageContext } from '../page.ts';

const visits = 10;

/** What a course of visits comes to, and what the year's ceiling does to it. */
export function TenVisits({ context, answer }: { context: PageContext; answer: FeeAnswer }) {
  const { t, language } = context;
  const { kroner } = formats(language);
  const { amountNok, frikort, pays } = answer;
  if (pays !== true || amountNok === null || amountNok === 0) return null;
  const sum = amountNok * visits;
  if (frikort === null) {
    return <p>{t('portal:prices.answer.ten', { count: visits, amount: kroner(sum) })}</p>;
  }
  return (
    <p>
      {t('portal:prices.answer.ten', {
        count: visits,
        amount: kroner(Math.min(sum, frikort.amountNok)),
      })}{' '}
      {t('portal:prices.answer.ceiling', {
        amount: kroner(frikort.amountNok),
        year: String(frikort.year),
      })}{' '}
      {frikort.source.confidence === 'verified'
        ? null
        : t(`portal:source.confidence.${frikort.source.confidence}`)}
    </p>
  );
}
