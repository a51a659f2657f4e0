import type { Day } from '@shared/model';
import { useState } from 'preact/hooks';
import { Notice } from '../../look/notice.tsx';
import { useTexts } from '../../look/texts.ts';
import { EntryCards } from './entry-cards.tsx';
import type { OverdueEntry } from './overdue-entry.ts';
import { daysOver, type Register } from './register.ts';
import type { RegisterNow } from './use-register.ts';

type EntryListProps = { register: Register; change: RegisterNow['change']; today: Day };

/** What is not handled, the longest over first, and what is handled under it. */
export function EntryList({ register, change, today }: EntryListProps) {
  const { t } = useTexts();
  const [removed, setRemoved] = useState<OverdueEntry | null>(null);
  const sorted = register.entries.toSorted(
    (one, other) => daysOver(other, today) - daysOver(one, today),
  );
  const open = sorted.filter(({ handledOn }) => handledOn === null);
  const handled = sorted.filter(({ handledOn }) => handledOn !== null);
  const cards = (entries: readonly OverdueEntry[]) => (
    <EntryCards
      entries={entries}
      register={register}
      change={change}
      today={today}
      removed={setRemoved}
    />
  );
  const isGone = removed !== null && !register.entries.some(({ id }) => id === removed.id);
  return (
    <section class="stack" aria-labelledby="overdue-open">
      {sorted.length === 0 ? (
        <Notice kind="info" title={t('overdue:empty.title')}>
          <p id="overdue-open">{t('overdue:empty.text')}</p>
          <div>
            <a class="button" href="#worklist">
              {t('overdue:empty.action')}
            </a>
          </div>
        </Notice>
      ) : (
        <div class="stack tight">
          <h2 id="overdue-open">
            {open.length === 0
              ? t('overdue:nothingOpen')
              : t('overdue:open', { count: open.length })}
          </h2>
          <p class="small">{t('overdue:handledMeans')}</p>
        </div>
      )}
      <div role="status">
        {isGone && (
          <div class="row apart">
            <p>{t('overdue:entry.removed', { reference: removed.reference.text })}</p>
            <button
              type="button"
              class="plain"
              onClick={() => void change((now) => ({ ...now, entries: [...now.entries, removed] }))}
            >
              {t('overdue:entry.undo')}
            </button>
          </div>
        )}
      </div>
      {open.length > 0 && cards(open)}
      {handled.length > 0 && (
        <details>
          <summary>{t('overdue:handled', { count: handled.length })}</summary>
          {cards(handled)}
        </details>
      )}
    </section>
  );
}
