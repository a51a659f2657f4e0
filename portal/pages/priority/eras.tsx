import type { Day } from '@shared/model/day.ts';
import { holds } from '@shared/model/holds.ts';
import type { ComponentChildren } from 'preact';
import { formats } from '../../look/index.ts';
import type { PageContext } from '../page.ts';

type Dated = Parameters<typeof holds>[0];

type ErasProps<Rule extends Dated> = {
  context: PageContext;
  rules: readonly Rule[];
  /** Draws the rules of one era. */
  children: (rules: readonly Rule[]) => ComponentChildren;
};

/** What holds today, and then what has ended, said to have ended. */
export function Eras<Rule extends Dated>({ context, rules, children }: ErasProps<Rule>) {
  const { t, language, today } = context;
  const current = rules.filter((rule) => holds(rule, today));
  const ended = rules.filter((rule) => hasEnded(rule, today));
  const last = ended
    .map(({ to }) => to ?? today)
    .toSorted()
    .at(-1);
  return (
    <>
      {current.length === 0 ? null : children(current)}
      {last === undefined ? null : (
        <>
          <p class="ended">
            <span class="tag">{t('portal:priority.ended.tag')}</span>{' '}
            {t('portal:priority.ended.text', { date: formats(language).day(last) })}
          </p>
          {children(ended)}
        </>
      )}
    </>
  );
}

/** Whether a decided rule's last day has passed. */
export function hasEnded({ to, status }: Dated, today: Day): boolean {
  return status === 'decided' && to != null && to < today;
}
