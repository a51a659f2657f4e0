import type { Day } from '@shared/model';
import { municipalPack } from '@shared/packs';
import { LevelShape, WarningShape } from '../../look/shape.tsx';
import { useTexts } from '../../look/texts.ts';
import { EntryWho } from './entry-who.tsx';
import { EntryWhy } from './entry-why.tsx';
import type { OverdueEntry } from './overdue-entry.ts';
import { daysOver, type EntryChange, keptUntil, type Register } from './register.ts';

type EntryCardProps = {
  entry: OverdueEntry;
  register: Register;
  today: Day;
  change: (change: EntryChange) => void;
  remove: () => void;
};

/** One passed deadline: how long over, which one, who must do what about it. */
export function EntryCard({ entry, register, today, change, remove }: EntryCardProps) {
  const { t, hint: words, day } = useTexts();
  const { level, deadline, received, notedOn, handledOn, reference } = entry;
  const name =
    reference.of === 'patient' ? t('worklist:patient', { text: reference.text }) : reference.text;
  return (
    <li class="card stack entry" data-handled={handledOn !== null || undefined}>
      <div class="stack tight">
        <div class="row">
          <LevelShape level={level} />
          <span class="unseen">{t('worklist:level', { level })}</span>
          <strong class="over">
            <WarningShape /> {words.t('left.over', { count: daysOver(entry, today) })}
          </strong>
        </div>
        <h3>
          <bdi>{name}</bdi>
        </h3>
        <p class="small">
          {[
            t('overdue:entry.deadline', { day: day(deadline, today) }),
            t('overdue:entry.received', { day: day(received, today) }),
            t('overdue:entry.noted', { day: day(notedOn, today) }),
            ...(handledOn === null
              ? []
              : [t('overdue:entry.handledOn', { day: day(handledOn, today) })]),
          ].join(' · ')}
        </p>
      </div>
      <EntryWho entry={entry} pack={municipalPack(entry.pack)} today={today} change={change} />
      <EntryWhy entry={entry} change={change} />
      <div class="row">
        {handledOn === null ? (
          <button
            type="button"
            aria-label={t('overdue:entry.handleLabel', { reference: name })}
            onClick={() => change({ handledOn: today })}
          >
            {t('overdue:entry.handle')}
          </button>
        ) : (
          <button
            type="button"
            aria-label={t('overdue:entry.reopenLabel', { reference: name })}
            onClick={() => change({ handledOn: null })}
          >
            {t('overdue:entry.reopen')}
          </button>
        )}
        <button
          type="button"
          class="plain"
          aria-label={t('overdue:entry.removeLabel', { reference: name })}
          onClick={remove}
        >
          {t('overdue:entry.remove')}
        </button>
      </div>
      <p class="small">
        {t('overdue:entry.until', { day: day(keptUntil(entry, register), today) })}
      </p>
    </li>
  );
}
