import ar from '@locales/ar/hint.json' with { type: 'json' };
import en from '@locales/en/hint.json' with { type: 'json' };
import { languages } from '@locales/languages.ts';
import nb from '@locales/nb/hint.json' with { type: 'json' };
import nn from '@locales/nn/hint.json' with { type: 'json' };
import se from '@locales/se/hint.json' with { type: 'json' };
import type { Day, Language, LocalizedText, StaffLanguage } from '@shared/model';

type Leaves<T, Path extends string = ''> = T extends string
  ? Path
  : { [K in keyof T & string]: Leaves<T[K], Path extends '' ? K : `${Path}.${K}`> }[keyof T &
      string];
type Bare<K> = K extends `${infer Base}_${'zero' | 'one' | 'two' | 'few' | 'many' | 'other'}`
  ? Base
  : K;
export type TextKey = Bare<Leaves<typeof nb>>;

/** The overlay's words in one language. */
export type Texts = {
  language: StaffLanguage;
  direction: 'ltr' | 'rtl';
  t: (key: TextKey, values?: Readonly<Record<string, string | number>>) => string;
  /** A text of a rule pack, which may be there in `nb` only. */
  local: (text: LocalizedText) => { text: string; language: Language };
  /** `9. juni`, with the year where it is not that of `today`. */
  day: (day: Day, today: Day, month?: 'long' | 'short') => string;
};

/** A small stand-in for i18next, over the same files: an overlay must be light. */
export function textsIn(language: StaffLanguage): Texts {
  const { intl, direction } = languages[language];
  const plurals = new Intl.PluralRules(intl);
  const numbers = new Intl.NumberFormat([intl, 'nb-NO']);
  const dates = new Map<string, Intl.DateTimeFormat>();
  return {
    language,
    direction,
    t: (key, values = {}) => {
      const plural =
        typeof values.count === 'number' ? `${key}_${plurals.select(values.count)}` : key;
      const text = [files[language], nb].flatMap((file) => [
        lookUp(file, plural),
        lookUp(file, key),
      ]);
      return (text.find((found) => found !== undefined) ?? key).replace(
        /\{\{(\w+)\}\}/g,
        (_, name) => {
          const value = values[name] ?? '';
          return typeof value === 'number' ? numbers.format(value) : value;
        },
      );
    },
    local: (text) => {
      const asked = text[language];
      return asked === undefined ? { text: text.nb, language: 'nb' } : { text: asked, language };
    },
    day: (day, today, month = 'long') => {
      const year = day.slice(0, 4) === today.slice(0, 4) ? undefined : 'numeric';
      const key = `${month} ${year}`;
      const format = dates.get(key) ?? dayFormat(intl, month, year);
      dates.set(key, format);
      return format.format(Date.parse(day));
    },
  };
}

/** Making one takes longer than all that is written with it. A day alone begins at midnight UTC. */
function dayFormat(intl: string, month: 'long' | 'short', year: 'numeric' | undefined) {
  return new Intl.DateTimeFormat([intl, 'nb-NO'], { day: 'numeric', month, year, timeZone: 'UTC' });
}

const files: Record<StaffLanguage, unknown> = { nb, nn, se, en, ar };

function lookUp(file: unknown, path: string): string | undefined {
  const found = path
    .split('.')
    .reduce<unknown>((at, key) => (isTable(at) ? at[key] : undefined), file);
  return typeof found === 'string' ? found : undefined;
}

function isTable(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
