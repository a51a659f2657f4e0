import { DaySchema } from '@shared/model';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { distinctFormats, formatsTried } from './formats.ts';

const today = v.parse(DaySchema, '2026-06-15');
const best = (...values: string[]) => {
  const all = formatsTried(values, today);
  return all.filter(({ unread }) => unread === all[0]?.unread).map(({ formats }) => formats.join());
};

test('all rows decide between the day and the month', () => {
  expect(best('06/07/2026', '06/13/2026')).toEqual(['M/d/yyyy']);
  expect(best('06/05/2026', '13/05/2026')).toEqual(['d/M/yyyy']);
});
test('where both are possible both are said', () => {
  expect(best('03/04/2026', '05/02/2026')).toEqual(['d/M/yyyy', 'M/d/yyyy']);
});
test('a first value that is the same in both is not what is asked about', () => {
  const values = ['05/05/2026', '03/04/2026'];
  expect(
    distinctFormats(values, formatsTried(values, today)).map(({ example }) => example),
  ).toEqual([
    { text: '03/04/2026', day: '2026-04-03' },
    { text: '03/04/2026', day: '2026-03-04' },
  ]);
  const alike = ['05/05/2026', '04/04/2026'];
  expect(distinctFormats(alike, formatsTried(alike, today))).toHaveLength(1);
});
test('what has not been yet decides too', () => {
  expect(best('06/07/2026')).toEqual(['M/d/yyyy']);
});
test('a year of two digits and a duration have no format', () => {
  expect(best('13.06.26')).toEqual([]);
  expect(best('33 hour(s) and 52 minute(s)')).toEqual([]);
});
test('today in words fits beside any format, and narrow blanks count as blanks', () => {
  expect(best('Today, 03:22\u202FPM', '09-Dec-2025', '11-Sept-2025')).toEqual(['d-MMM-yyyy']);
  expect(best('6/1/2026, 8:00:00\u202FAM', '6/13/2026, 8:00:00 AM')).toEqual(['M/d/yyyy']);
  expect(best('13.6.2026, 22:12:12')).toEqual(['d.M.yyyy']);
  expect(best('2026-06-13 08:20 PM')).toEqual(['yyyy-MM-dd']);
});
test('a gap is told from a value that cannot be read', () => {
  expect(formatsTried(['13.06.2026', '', '–'], today)[0]).toMatchObject({ read: 1, unread: 0 });
  expect(formatsTried(['13.06.2026', 'ukjent'], today)[0]).toMatchObject({ read: 1, unread: 1 });
});
