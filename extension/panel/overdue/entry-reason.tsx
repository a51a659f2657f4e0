import { useState } from 'preact/hooks';
import { Field } from '../../look/field.tsx';
import { useTexts } from '../../look/texts.ts';
import { hasNationalNumber } from '../../overlay/rows/reference.ts';
import { longestNote, type OverdueEntry, ReasonSchema } from './overdue-entry.ts';
import type { EntryChange } from './register.ts';

type EntryReasonProps = { entry: OverdueEntry; change: (change: EntryChange) => void };

/** Why the deadline was passed, where the therapist wants to say it. Kept as it is chosen. */
export function EntryReason({ entry, change }: EntryReasonProps) {
  const { t } = useTexts();
  const [note, setNote] = useState(entry.note);
  const isWrong = hasNationalNumber(note);
  return (
    <>
      <Field label={t('overdue:entry.reason')}>
        {(control) => (
          <select
            {...control}
            value={entry.reason ?? ''}
            onChange={({ currentTarget }) => {
              const chosen = ReasonSchema.options.find((one) => one === currentTarget.value);
              change({ reason: chosen ?? null });
            }}
          >
            <option value="">{t('overdue:entry.noReason')}</option>
            {ReasonSchema.options.map((reason) => (
              <option key={reason} value={reason}>
                {t(`overdue:reasons.${reason}`)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field
        label={t('overdue:entry.note')}
        hint={t('overdue:entry.noteHint')}
        problem={isWrong ? t('overdue:entry.national') : undefined}
      >
        {(control) => (
          <textarea
            {...control}
            rows={2}
            maxLength={longestNote}
            value={note}
            onInput={({ currentTarget }) => setNote(currentTarget.value)}
            onChange={() => {
              if (!isWrong) change({ note: note.trim() });
            }}
          />
        )}
      </Field>
    </>
  );
}
