import type { Day } from '@shared/model';
import { municipalPack } from '@shared/packs';
import { Field } from '../../look/field.tsx';
import { useTexts } from '../../look/texts.ts';
import type { Site } from '../../settings.ts';
import { answeredBy, type Register } from './register.ts';
import { rolesOf } from './responsible.ts';
import type { RegisterNow } from './use-register.ts';

type JournalWhoProps = {
  site: Site;
  register: Register;
  change: RegisterNow['change'];
  today: Day;
};

/** Who answers for all of a journal's list: a clinic's own journal has one answer for everyone. */
export function JournalWho({ site: { origin, pack }, register, change, today }: JournalWhoProps) {
  const { t, local } = useTexts();
  const roles = rolesOf(municipalPack(pack), today);
  if (roles.length === 0) return null;
  return (
    <Field
      label={t('overdue:settings.who', { journal: new URL(origin).host })}
      hint={t('overdue:settings.whoHint')}
    >
      {(control) => (
        <select
          {...control}
          value={register.who[origin] ?? ''}
          onChange={({ currentTarget }) => {
            const chosen = roles.find(({ id }) => id === currentTarget.value);
            void change((now) => answeredBy(now, origin, chosen?.id ?? null));
          }}
        >
          <option value="">{t('overdue:settings.byKey')}</option>
          {roles.map(({ id, name }) => (
            <option key={id} value={id}>
              {local(name).text}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
