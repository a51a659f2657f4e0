import type { Day } from '@shared/model';
import { municipalPack } from '@shared/packs';
import { LevelShape, WarningShape } from '../../look/shape.tsx';
import { useTexts } from '../../look/texts.ts';
import { EntryReason } from './entry-reason.tsx';
import { EntryWho } from './entry-who.tsx';
import type { OverdueEntry } from './overdue-entry.ts';
import { daysOver, type EntryChange, keptUntil, type Register } from './register.ts';
import { dutyOf, rolesOf } from './responsible.ts';

type EntryCardProps = {
  entry: OverdueEntry;
  register: Register;
  today: Day;
  change: (change: EntryChange) => void;
  remove: () => void;
};

/** One passed deadline: how long over, which one, who must do what about it. */
export function EntryCard({ entry, register, today, change, remove }: EntryCardProps) {
  const { t, hint: words, day, local } = useTexts();
  const { level, deadline, received, notedOn, handledOn, reference, who, reason, note } = entry;
  const pack = municipalPack(entry.pack);
  const role = rolesOf(pack, today).find(({ id }) => id === who);
  const duty = dutyOf(entry, pack, today);
  const name =
    reference.of === 'patient' ? t('worklist:patient', { text: reference.text }) : reference.text;
  const written = (key: 'deadline' | 'received' | 'noted' | 'handledOn', on: Day | null) =>
    on === null ? [] : [t(`overdue:entry.${key}`, { day: day(on, today) })];
  const isOpen = handledOn === null;
  return (
    <li class="card stack tight entry" data-handled={!isOpen || undefined}>
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
          ...written('deadline', deadline),
          ...written('received', received),
          ...written('noted', notedOn),
          ...written('handledOn', handledOn),
        ].join(' · ')}
      </p>
      <details>
        <summary>
          {[
            role === undefined ? t('overdue:entry.nobody') : local(role.name).text,
            duty && t(`overdue:csv.duties.${duty.duty}`),
            reason && t(`overdue:reasons.${reason}`),
            note,
          ]
            .filter(Boolean)
            .join(' · ')}
        </summary>
        <div class="stack">
          <EntryWho entry={entry} pack={pack} today={today} change={change} />
          <EntryReason entry={entry} change={change} />
          <p class="small">
            {t('overdue:entry.until', { day: day(keptUntil(entry, register), today) })}
          </p>
        </div>
      </details>
      <div class="row">
        <button
          type="button"
          aria-label={t(isOpen ? 'overdue:entry.handleLabel' : 'overdue:entry.reopenLabel', {
            reference: name,
          })}
          onClick={() => change({ handledOn: isOpen ? today : null })}
        >
          {t(isOpen ? 'overdue:entry.handle' : 'overdue:entry.reopen')}
        </button>
        <button
          type="button"
          class="plain"
          aria-label={t('overdue:entry.removeLabel', { reference: name })}
          onClick={remove}
        >
          {t('overdue:entry.remove')}
        </button>
      </div>
    </li>
  );
}
