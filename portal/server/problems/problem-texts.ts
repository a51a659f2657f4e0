import ar from '@locales/ar/problem.json' with { type: 'json' };
import en from '@locales/en/problem.json' with { type: 'json' };
import nb from '@locales/nb/problem.json' with { type: 'json' };
import { translator } from '@locales/translator.ts';
import type { Language } from '@shared/model';

const resources = { nb: { problem: nb }, en: { problem: en }, ar: { problem: ar } };
const translators = {
  nb: translator('nb', resources),
  en: translator('en', resources),
  ar: translator('ar', resources),
};

/** What a problem's code says to the one who met it. */
export function problemText(code: string, language: Language): string {
  return translators[language].t(code, { ns: 'problem' });
}

/** Whether a code has words of its own. */
export function isProblemCode(code: string): boolean {
  return translators.nb.exists(code, { ns: 'problem' });
}
