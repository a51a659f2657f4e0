export type TextLanguage = 'nb' | 'nn' | 'en';

const norwegianMonths =
  'januar februar mars april mai juni juli august september oktober november desember'.split(' ');
const englishMonths =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

export const monthNames: Record<TextLanguage, readonly string[]> = {
  nb: norwegianMonths,
  nn: norwegianMonths,
  en: englishMonths,
};

/** Monday first. */
export const weekdayNames: Record<TextLanguage, readonly string[]> = {
  nb: 'mandag tirsdag onsdag torsdag fredag lørdag søndag'.split(' '),
  nn: 'måndag tysdag onsdag torsdag fredag laurdag sundag'.split(' '),
  en: 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' '),
};

/** 1 to 12 for a month's name or its first three letters. */
export function monthNumber(name: string): number {
  const start = name.slice(0, 3).toLowerCase();
  for (const names of [norwegianMonths, englishMonths]) {
    const index = names.findIndex((full) => full.slice(0, 3).toLowerCase() === start);
    if (index >= 0) return index + 1;
  }
  throw new RangeError('Not the name of a month');
}

/** 0 (Monday) to 6. */
export function weekdayIndex(name: string): number {
  for (const names of Object.values(weekdayNames)) {
    const index = names.indexOf(name);
    if (index >= 0) return index;
  }
  throw new RangeError('Not the name of a weekday');
}
