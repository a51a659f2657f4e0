import { languages } from '@locales/languages.ts';
import { type StaffLanguage, StaffLanguageSchema } from '@shared/model';
import * as v from 'valibot';
import { Field } from '../look/field.tsx';
import { useTexts } from '../look/texts.ts';
import { saveSettings } from '../settings.ts';

/** The language of all that the extension says. */
export function LanguageSection({ language }: { language: StaffLanguage }) {
  const { t } = useTexts();
  return (
    <section class="stack" aria-labelledby="language-title">
      <h2 id="language-title">{t('language.title')}</h2>
      <Field label={t('language.label')}>
        {(control) => (
          <select
            {...control}
            value={language}
            onChange={({ currentTarget }) =>
              void saveSettings({ language: v.parse(StaffLanguageSchema, currentTarget.value) })
            }
          >
            {StaffLanguageSchema.options.map((one) => (
              <option key={one} value={one} lang={one}>
                {languages[one].name}
              </option>
            ))}
          </select>
        )}
      </Field>
    </section>
  );
}
