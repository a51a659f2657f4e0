import type { Day, MunicipalPack } from '@shared/model';
import { Field } from '../../look/field.tsx';
import { PackText } from '../../look/pack-text.tsx';
import { useTexts } from '../../look/texts.ts';
import type { OverdueEntry } from './overdue-entry.ts';
import type { EntryChange } from './register.ts';
import { dutyOf, rolesOf } from './responsible.ts';

type EntryWhoProps = {
  entry: OverdueEntry;
  pack: MunicipalPack | undefined;
  today: Day;
  change: (change: EntryChange) => void;
};

/** Who is responsible, and what the key asks of them. */
export function EntryWho({ entry, pack, today, change }: EntryWhoProps) {
  const { t, local } = useTexts();
  const roles = rolesOf(pack, today);
  const duty = dutyOf(entry, pack, today);
  return (
    <div class="stack tight">
      <Field label={t('overdue:entry.who')}>
        {(control) => (
          <select
            {...control}
            value={entry.who ?? ''}
            onChange={({ currentTarget }) => {
              const chosen = roles.find(({ id }) => id === currentTarget.value);
              change({ who: chosen?.id ?? null });
            }}
          >
            <option value="">{t('overdue:entry.undecided')}</option>
            {roles.map(({ id, name }) => (
              <option key={id} value={id}>
                {local(name).text}
              </option>
            ))}
          </select>
        )}
      </Field>
      {duty === null ? (
        <p class="small">{t(entry.who === null ? 'overdue:duty.none' : 'overdue:duty.unknown')}</p>
      ) : (
        <details class="small">
          <summary>{t(`overdue:duty.${duty.duty}`)}</summary>
          <PackText text={duty.text} />
        </details>
      )}
    </div>
  );
}
