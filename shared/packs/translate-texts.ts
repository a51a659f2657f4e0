import { LanguageSchema, type LocalizedText, LocalizedTextSchema } from '@shared/model';
import * as v from 'valibot';

/** The Norwegian words, and what they are in the language. */
export const TranslationSchema = v.record(v.string(), v.pipe(v.string(), v.nonEmpty()));

/** A pack's Norwegian texts in other languages. */
export const TranslationsSchema = v.partial(
  v.strictObject(v.entriesFromList(LanguageSchema.options, TranslationSchema)),
);
export type Translations = v.InferOutput<typeof TranslationsSchema>;

/**
 * Fills translations in where a pack's content lacks them, in the content itself. A text that the
 * content has in a language of its own stays as it is.
 */
export function translateTexts(content: unknown, translations: Translations): void {
  for (const text of textsIn(content)) {
    for (const language of LanguageSchema.options) {
      const translated = translations[language]?.[text.nb];
      if (translated !== undefined) text[language] ??= translated;
    }
  }
}

/** Every text that is keyed by language, wherever it stands. */
export function textsIn(content: unknown): LocalizedText[] {
  if (typeof content !== 'object' || content === null) return [];
  if (v.is(LocalizedTextSchema, content)) return [content];
  return Object.values(content).flatMap(textsIn);
}
