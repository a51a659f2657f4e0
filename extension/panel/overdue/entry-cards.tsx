import type { Day } from '@shared/model';
import { useState } from 'preact/hooks';
import { useTexts } from '../../look/texts.ts';
import { EntryCard } from './entry-card.tsx';
import type { OverdueEntry } from './overdue-entry.ts';
import { changed, type Register, without } from './register.ts';
import type { RegisterNow } from './use-register.ts';

type EntryCardsProps = {
  entries: readonly OverdueEntry[];
  register: Register;
  change: RegisterNow['change'];
  today: Day;
  removed: (entry: OverdueEntry) => void;
};

/** So many are drawn at first, and so many more each time. */
const step = 30;

export function EntryCards({ entries, register, change, today, removed }: EntryCardsProps) {
  const { t } = useTexts();
  const [drawn, setDrawn] = useState(step);
  const left = entries.length - drawn;
  return (
    <>
      <ul class="inbox">
        {entries.slice(0, drawn).map((entry) => (
          <EntryCard
            key={entry.id}
            entry={entry}
            register={register}
            today={today}
            change={(what) => void change((now) => changed(now, entry.id, what))}
            remove={() => void change((now) => without(now, entry.id)).then(() => removed(entry))}
          />
        ))}
      </ul>
      {left > 0 && (
        <button type="button" onClick={() => setDrawn(drawn + step)}>
          {t('worklist:rest', { count: Math.min(left, step) })}
        </button>
      )}
    </>
  );
}
