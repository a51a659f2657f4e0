import type { Day } from '@shared/model';
import { useState } from 'preact/hooks';
import { Notice } from '../../look/notice.tsx';
import { useTexts } from '../../look/texts.ts';
import { EntryCard } from './entry-card.tsx';
import type { OverdueEntry } from './overdue-entry.ts';
import { changed, daysOver, type Register, without } from './register.ts';
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
    <ul class="inbox">
      {entries.map((entry) => (
        <EntryCard
          key={entry.id}
          entry={entry}
          register={register}
          today={today}
          change={(what) => void change((now) => changed(now, entry.id, what))}
          remove={() => void change((now) => without(now, entry.id)).then(() => setRemoved(entry))}
        />
      ))}
    </ul>
  );
  return (
    <>
      <div role="status">
        {removed && !register.entries.some(({ id }) => id === removed.id) && (
          <div class="row apart small">
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
      {sorted.length === 0 ? (
        <Notice kind="info" title={t('overdue:empty.title')}>
          <p>{t('overdue:empty.text')}</p>
          <div>
            <a class="button" href="#worklist">
              {t('overdue:empty.action')}
            </a>
          </div>
        </Notice>
      ) : (
        <section class="stack" aria-labelledby="overdue-open">
          <h2 id="overdue-open">
            {open.length === 0
              ? t('overdue:nothingOpen')
              : t('overdue:open', { count: open.length })}
          </h2>
          {cards(open)}
          {handled.length > 0 && (
            <details>
              <summary>{t('overdue:handled', { count: handled.length })}</summary>
              {cards(handled)}
            </details>
          )}
          <p class="small">{t('overdue:handledMeans')}</p>
        </section>
      )}
    </>
  );
}
