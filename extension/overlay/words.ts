import ar from '@locales/ar/hint.json' with { type: 'json' };
import en from '@locales/en/hint.json' with { type: 'json' };
import nb from '@locales/nb/hint.json' with { type: 'json' };
import nn from '@locales/nn/hint.json' with { type: 'json' };
import se from '@locales/se/hint.json' with { type: 'json' };
import type { StaffLanguage } from '@shared/model';
import { type Texts, textsOf, type Words } from './texts.ts';

/** The overlay's words in one language, by their path; in Norwegian where that has none. */
export function wordsIn(language: StaffLanguage): Words {
  return { ...flat(nb), ...flat(files[language]) };
}

/** For all but the script that is laid into pages: that one is told its words. */
export function textsIn(language: StaffLanguage): Texts {
  return textsOf(language, wordsIn(language));
}

const files: Record<StaffLanguage, object> = { nb, nn, se, en, ar };

function flat(file: object, path = ''): Words {
  return Object.fromEntries(
    Object.entries(file).flatMap(([key, value]) =>
      typeof value === 'string'
        ? [[`${path}${key}`, value]]
        : Object.entries(flat(value, `${path}${key}.`)),
    ),
  );
}
