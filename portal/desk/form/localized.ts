import { languages as allLanguages } from '@locales/languages.ts';
import type { Language, LocalizedText } from '@shared/model/text.ts';
import type { FormField } from './form-field.ts';

/** The names and values of a text in the municipality's languages. */
export function localizedValues(
  name: string,
  text: LocalizedText | undefined,
  languages: readonly Language[],
): Record<string, string> {
  return Object.fromEntries(
    languages.map((language) => [`${name}.${language}`, text?.[language] ?? '']),
  );
}

export function localizedFields(
  name: string,
  label: string,
  languages: readonly Language[],
  show: FormField['show'],
): FormField[] {
  return languages.map((language) => ({
    name: `${name}.${language}`,
    label: language === 'nb' ? label : `${label} (${allLanguages[language].name})`,
    show,
  }));
}
