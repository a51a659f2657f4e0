import * as v from 'valibot';

/** Languages that a text in a pack or on a page can be written in (BCP 47). `nb` is the reference. */
export const LanguageSchema = v.picklist([
  'nb',
  'nn',
  'se',
  'en',
  'pl',
  'uk',
  'ru',
  'lt',
  'so',
  'ti',
  'ar',
]);
export type Language = v.InferOutput<typeof LanguageSchema>;

/** Those of them that the pages for staff are in: the extension, and the desk of the portal. */
export const StaffLanguageSchema = v.picklist(['nb', 'nn', 'se', 'en', 'ar']);
export type StaffLanguage = v.InferOutput<typeof StaffLanguageSchema>;

const words = v.pipe(v.string(), v.nonEmpty());

/** A text keyed by language. `nb` is required; a missing language falls back to it. */
export const LocalizedTextSchema = v.strictObject({
  ...v.entriesFromList(LanguageSchema.options, v.optional(words)),
  nb: words,
});
export type LocalizedText = v.InferOutput<typeof LocalizedTextSchema>;

/** The text in the asked language, and the language that it is really in. */
export function textIn(
  text: LocalizedText,
  language: Language,
): { text: string; language: Language } {
  const asked = text[language];
  return asked === undefined ? { text: text.nb, language: 'nb' } : { text: asked, language };
}
