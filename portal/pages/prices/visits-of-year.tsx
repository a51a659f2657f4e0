import type { FeeAnswer } from '@shared/model/fee.ts';
import { formats } from '../../look/index.ts';
import type { PageContext } from '../page.ts';
import type { Course } from './question.ts';
import { underCeiling } from './under-ceiling.ts';

type VisitsOfYearProps = { context: PageContext; answer: FeeAnswer; course: Course };

/** What a course of visits comes to, and what the year's ceiling does to it. */
export function VisitsOfYear({ context, answer, course }: VisitsOfYearProps) {
  const { t, language } = context;
  const { kroner, number } = formats(language);
  const { amountNok, frikort, pays } = answer;
  if (pays !== true || amountNok === null || amountNok === 0) return null;
  const { sumNok, leftNok, lastWhole } = underCeiling(
    amountNok,
    course,
    frikort?.amountNok ?? null,
  );
  return (
    <p>
      <strong>
        {t('portal:prices.answer.ten', { count: course.visits, amount: kroner(sumNok) })}
      </strong>{' '}
      {frikort === null || leftNok === null ? null : (
        <>
          {t('portal:prices.answer.ceiling', {
            amount: kroner(frikort.amountNok),
            year: String(frikort.year),
          })}{' '}
          {course.paidNok === 0
            ? null
            : t('portal:prices.answer.left', {
                paid: kroner(course.paidNok),
                left: kroner(leftNok),
              })}{' '}
          {lastWhole === null
            ? null
            : t('portal:prices.answer.freeAfter', { visit: number(lastWhole + 1) })}{' '}
          {frikort.source.confidence === 'verified'
            ? null
            : t(`portal:source.confidence.${frikort.source.confidence}`)}
        </>
      )}
    </p>
  );
}
