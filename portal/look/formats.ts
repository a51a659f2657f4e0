import { languages } from '@locales/languages.ts';
import type { Day } from '@shared/model/day.ts';
import type { Language } from '@shared/model/text.ts';

export type Formats = {
  number: (value: number) => string;
  /** Whole kroner, as the language writes them: `144 kr`, `kr 144`. */
  kroner: (value: number) => string;
  /** `26. november 2026` */
  day: (day: Day) => string;
  /** `26. november` */
  dayOfMonth: (day: Day) => string;
  /** Weekday 1 (Monday) to 7. */
  weekday: (weekday: number) => string;
  list: (items: readonly string[]) => string;
  /** Minutes in few letters, for the head of a table: `20 min`. */
  minutes: (value: number) => string;
};

/**
 * Numbers and dates as a language writes them. Digits are 0-9 in Arabic too: prices, phone
 * numbers and dates in Norway are met in those, on letters and on signs.
 */
export function formats(language: Language): Formats {
  const made = kept.get(language) ?? makeFormats(language);
  kept.set(language, made);
  return made;
}

/** Made once a language: the browser's own formatters are slow to make. */
const kept = new Map<Language, Formats>();

function makeFormats(language: Language): Formats {
  // a browser that lacks the language writes as Norwegians do, and not as its own user might
  const locale = [languages[language].intl, languages.nb.intl].map(
    (own) => `${own}-u-nu-latn-ca-gregory`,
  );
  const number = new Intl.NumberFormat(locale);
  const kroner = new Intl.NumberFormat(locale, {
    style: 'currency',
    currency: 'NOK',
    // the `kr` of every price tag in Norway
    currencyDisplay: 'narrowSymbol',
    maximumFractionDigits: 0,
  });
  const day = new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
  const dayOfMonth = new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  });
  const weekday = new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' });
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  const minutes = new Intl.NumberFormat(locale, { style: 'unit', unit: 'minute' });
  return {
    number: (value) => number.format(value),
    kroner: (value) => kroner.format(value),
    day: (text) => day.format(new Date(`${text}T00:00:00Z`)),
    dayOfMonth: (text) => dayOfMonth.format(new Date(`${text}T00:00:00Z`)),
    // 1 January 2024 was a Monday
    weekday: (which) => weekday.format(new Date(Date.UTC(2024, 0, which))),
    list: (items) => list.format(items),
    minutes: (value) => minutes.format(value),
  };
}
