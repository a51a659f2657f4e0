import type { Language } from '@shared/model/text.ts';
import type { OwnTexts } from './texts.ts';

/** Texts by the path of their file, each fetched when it is asked for. */
export type TextFiles = Record<string, () => Promise<OwnTexts>>;

/** The one file of a language among them; Norwegian where it cannot be had. */
export async function loadOwnTexts(files: TextFiles, language: Language): Promise<OwnTexts> {
  const inLanguage = (own: Language) =>
    Object.entries(files).find(([path]) => path.includes(`/${own}/`))?.[1]();
  const asked = await inLanguage(language)?.catch(() => undefined);
  return asked ?? (await inLanguage('nb')) ?? {};
}
