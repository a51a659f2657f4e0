import * as v from 'valibot';

/** Languages that a text in a pack or on a page can be written in (BCP 47). `nb` is the reference. */
export const LanguageSchema = v.picklist(['nb', 'en', 'ar']);
export type Language = v.InferOutput<typeof LanguageSchema>;

/** A text keyed by language. `nb` is required; a missing language falls back to it. */
export const LocalizedTextSchema = v.strictObject({
  nb: v.pipe(v.string(), v.nonEmpty()),
  en: v.optional(v.pipe(v.string(), v.nonEmpty())),
  ar: v.optional(v.pipe(v.string(), v.nonEmpty())),
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
