import { serverTexts } from '@locales/server-texts.ts';
import type { Language } from '@shared/model';

/** What a problem's code says to the one who met it. */
export function problemText(code: string, language: Language): string {
  return serverTexts(language).t(code, { ns: 'problem' });
}

/** Whether a code has words of its own. */
export function isProblemCode(code: string): boolean {
  return serverTexts('nb').exists(code, { ns: 'problem' });
}
