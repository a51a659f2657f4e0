import type { Day } from '@shared/model';
import { Field } from '../../look/field.tsx';
import { useTexts } from '../../look/texts.ts';
import { useSettings } from '../../look/use-settings.ts';
import { JournalWho } from './journal-who.tsx';
import { keepChoices, type Register } from './register.ts';
import type { RegisterNow } from './use-register.ts';

type RegisterSettingsProps = { register: Register; change: RegisterNow['change']; today: Day };

/** How rows come in, who answers for a journal, and how long an entry is kept. */
export function RegisterSettings({ register, change, today }: RegisterSettingsProps) {
  const { t } = useTexts();
  const sites = useSettings()?.sites ?? [];
  return (
    <details>
      <summary>{t('overdue:settings.title')}</summary>
      <div class="stack">
        <div class="stack tight">
          <label class="check">
            <input
              type="checkbox"
              aria-describedby="auto-hint"
              checked={register.auto}
              onChange={({ currentTarget: { checked } }) =>
                void change((now) => ({ ...now, auto: checked }))
              }
            />
            {t('overdue:settings.auto')}
          </label>
          <p class="small" id="auto-hint">
            {t('overdue:settings.autoHint')}
          </p>
        </div>
        {sites.map((site) => (
          <JournalWho
            key={site.origin}
            site={site}
            register={register}
            change={change}
            today={today}
          />
        ))}
        <Field label={t('overdue:settings.keep')} hint={t('overdue:settings.keepHint')}>
          {(control) => (
            <select
              {...control}
              value={register.keepDays}
              onChange={({ currentTarget }) => {
                const keepDays = keepChoices.find((one) => String(one) === currentTarget.value);
                if (keepDays !== undefined) void change((now) => ({ ...now, keepDays }));
              }}
            >
              {keepChoices.map((count) => (
                <option key={count} value={count}>
                  {t('overdue:settings.days', { count })}
                </option>
              ))}
            </select>
          )}
        </Field>
      </div>
    </details>
  );
}
