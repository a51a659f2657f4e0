import { languages as allLanguages } from '@locales/languages.ts';
import { type Language, LanguageSchema } from '@shared/model/text.ts';
import type { TFunction } from 'i18next';
import type { FormField } from '../form/form-field.ts';
import { localizedFields } from '../form/localized.ts';
import { shownBy } from '../form/shown-by.ts';
import { exemptionRows, type SettingsAbout } from './settings-form.tsx';

/** Every name of the municipality's settings in words. */
export function settingsFields(
  _about: SettingsAbout,
  t: TFunction,
  language: Language,
): FormField[] {
  const show = shownBy(t, language);
  const label = (name: string) => t(`desk:settings.field.${name}`);
  const plain = (name: string): FormField => ({ name, label: label(name), show: show.text });
  return [
    plain('phone'),
    plain('address'),
    ...localizedFields('notice', label('notice'), LanguageSchema.options, show.text),
    {
      name: 'languages',
      label: label('languages'),
      show: show.choice(
        (id) =>
          LanguageSchema.options
            .filter((own) => own === id)
            .map((own) => allLanguages[own].name)[0] ?? id,
      ),
    },
    {
      name: 'nationalNumber',
      label: label('nationalNumber'),
      show: show.choice((value) => t(`desk:settings.nationalNumber.${value}`)),
    },
    plain('staleAfterDays'),
    plain('endedDays'),
    plain('longestDays'),
    ...exemptionRows.flatMap((row) => {
      const named = (part: string) =>
        `${t('desk:settings.exemption', { number: row + 1 })}: ${t(`desk:settings.exemptionField.${part}`)}`;
      const at = (part: string) => `exemption.${row}.${part}`;
      return [
        { name: at('name.nb'), label: named('name'), show: show.text },
        { name: at('text.nb'), label: named('text'), show: show.text },
        {
          name: at('services'),
          label: named('services'),
          show: show.choice((service) => t(`desk:settings.service.${service}`)),
        },
        { name: at('ageBelow'), label: named('ageBelow'), show: show.text },
        { name: at('from'), label: named('from'), show: show.day },
        { name: at('to'), label: named('to'), show: show.day },
        { name: at('title'), label: named('title'), show: show.text },
        { name: at('section'), label: named('section'), show: show.text },
      ];
    }),
  ];
}
