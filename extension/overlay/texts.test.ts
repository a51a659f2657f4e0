import ar from '@locales/ar/hint.json' with { type: 'json' };
import en from '@locales/en/hint.json' with { type: 'json' };
import { languages } from '@locales/languages.ts';
import nb from '@locales/nb/hint.json' with { type: 'json' };
import { DaySchema } from '@shared/model';
import * as v from 'valibot';
import { describe, expect, it, test } from 'vitest';
import { textsIn } from './words.ts';

/** Every key with the blanks in its text, plural forms as one. */
function shape(file: object, path = ''): Map<string, string> {
  return new Map(
    Object.entries(file).flatMap(([key, value]) => {
      const at = `${path}${key}`.replace(/_(zero|one|two|few|many|other)$/, '');
      if (typeof value === 'object') return [...shape(value, `${at}.`)];
      const blanks = [...String(value).matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name);
      return [
        [
          at,
          blanks
            .filter((name) => name !== 'count')
            .sort()
            .join(),
        ],
      ];
    }),
  );
}

test('every language has the same texts with the same blanks', () => {
  expect(shape(en)).toEqual(shape(nb));
  expect(shape(ar)).toEqual(shape(nb));
});

test('Arabic has a form for each of its plurals', () => {
  const { t } = textsIn('ar');
  for (const count of [0, 1, 2, 3, 11, 100]) {
    expect(t('left.days', { count })).not.toContain('left');
    expect(t('card.wait.weeks', { count })).not.toContain('card');
  }
});

// the browsers write Northern Sami as Norwegian here, for want of its months
describe.each([
  ['nb', 'nb'],
  ['nn', 'nn'],
  ['se', 'nb'],
  ['en', 'en'],
  ['ar', 'ar'],
] as const)('in %s', (language, written) => {
  const { t, day } = textsIn(language);
  const { intl } = languages[written];

  it.each(['long', 'short'] as const)('days are as a browser writes them, %s', (month) => {
    const format = (year: 'numeric' | undefined) =>
      new Intl.DateTimeFormat(intl, { day: 'numeric', month, year, timeZone: 'UTC' });
    for (let number = 1; number <= 12; number += 1) {
      const own = v.parse(DaySchema, `2026-${String(number).padStart(2, '0')}-09`);
      const at = Date.parse(own);
      const other = v.parse(DaySchema, '2025-12-31');
      expect(day(own, own, month)).toBe(format(undefined).format(at));
      expect(day(own, other, month)).toBe(format('numeric').format(at));
    }
  });

  it('numbers are as a browser writes them', () => {
    const format = new Intl.NumberFormat(intl);
    for (const count of [0, 7, 999, 1000, 10_000, 999_999, 1_234_567]) {
      expect(t('status.list', { count })).toContain(format.format(count));
    }
  });
});
