import { languages } from '@locales/languages.ts';
import type nb from '@locales/nb/hint.json';
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

/** Texts by their path, as they lie in the file of a language. */
export type Words = Readonly<Record<string, string>>;

/**
 * A small stand-in for i18next, over the same files: an overlay must be light. Days and numbers are
 * written by words of those files too, since the browser's own formats take a page longer to load
 * than all else that is done on it.
 */
export function textsOf(language: StaffLanguage, words: Words): Texts {
  const { intl, direction } = languages[language];
  let plurals: Intl.PluralRules | null = null;
  const pluralOf = (count: number) => {
    plurals ??= new Intl.PluralRules(intl);
    return plurals.select(count);
  };
  const t: Texts['t'] = (key, values = {}) => {
    const { count } = values;
    const plural = typeof count === 'number' ? words[`${key}_${pluralOf(count)}`] : undefined;
    return (plural ?? words[key] ?? key).replace(/\{\{(\w+)\}\}/g, (_, name) => {
      const value = values[name] ?? '';
      return typeof value === 'number' ? inGroups(value, t('thousands')) : value;
    });
  };
  return {
    language,
    direction,
    t,
    local: (text) => {
      const asked = text[language];
      return asked === undefined ? { text: text.nb, language: 'nb' } : { text: asked, language };
    },
    day: (day, today, length = 'long') => {
      const [year = '', month, date] = day.split('-');
      const values = {
        day: String(Number(date)),
        month: words[`day.${length}.${Number(month)}`] ?? '',
      };
      return today.startsWith(year)
        ? t('day.thisYear', values)
        : t('day.otherYear', { ...values, year });
    },
  };
}

/** A whole number as `thousands` shows it: `1 000`. */
function inGroups(number: number, thousands: string): string {
  return String(number).replace(/\B(?=(?:\d{3})+$)/g, thousands.slice(1, -3));
}
