import { DaySchema, plainDate, toDay } from '@shared/model/day.ts';
import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { weekdayNames } from './day-names.ts';
import { movedText } from './moved-text.ts';

const day = (text: string) => v.parse(DaySchema, text);
const march = day('2026-03-10');

describe('a day in a text is moved in the way it is written', () => {
  test.each([
    ['Op. m. TKP hø. kne 16/2. Sår pent', 'Op. m. TKP hø. kne 26/2. Sår pent'],
    ['Utskrives 23.01. Fortsatt slim', 'Utskrives 02.02. Fortsatt slim'],
    ['Operert 03.03 med sutur', 'Operert 13.03 med sutur'],
    ['Hjerneinfarkt 02.12.25, trombolysert', 'Hjerneinfarkt 12.12.25, trombolysert'],
    ['innlagt 24.12.2025', 'innlagt 03.01.2026'],
    ['kontroll 2026-03-01.', 'kontroll 2026-03-11.'],
    ['steroidkur 2.-4. feb. Delvis', 'steroidkur 12.-14. feb. Delvis'],
    ['kur 20.-22. februar', 'kur 2.-4. mars'],
    ['kur 17.-20. feb.', 'kur 27. feb. – 2. mar.'],
    ['hjem fredag 27. mars. Der', 'hjem mandag 6. april. Der'],
    ['møte 12. mai 2026', 'møte 22. mai 2026'],
    ['brudd i februar etter en skitur', 'brudd i februar etter en skitur'],
    ['Avtalt 31.12', 'Avtalt 10.01'],
  ])('%s', (before, after) => {
    expect(movedText(before, 10, march, 'nb')).toBe(after);
  });

  test('month and weekday names follow the language of the text', () => {
    expect(movedText('det gjekk bra til laurdag', 2, march, 'nn')).toBe('det gjekk bra til måndag');
    expect(movedText('It came off on Monday, since January', 31, march, 'en')).toBe(
      'It came off on Thursday, since February',
    );
  });

  test.each([
    'Bergs balanseskala 52/56, 6MWT 430 m',
    'M75.1 og L5/S1 i 6. klasse og 10. trinn',
    '2-3 ganger, 38,4 grader, 1/2 tablett? nei: 15/35',
    'Parkinson siden 2014, RR 128/78, BT 12/8/1',
    'mandagsgruppa og maidagene',
    'fleks. 70 gr. 30.02 og 31.04.2026',
  ])('what is no day stays: %s', (text) => {
    // 1/2 is written like a day; nothing in it tells the difference
    expect(movedText(text, 10, march, 'nb').replace('11/2', '1/2')).toBe(text);
  });
});

const near = fc.integer({ min: -150, max: 150 }).map((days) => plainDate(march).add({ days }));
const move = fc.integer({ min: -2000, max: 2000 });
const two = (n: number) => String(n).padStart(2, '0');

describe('for every day', () => {
  test('the moved day is the written day and so many more', () => {
    fc.assert(
      fc.property(near, move, (from, days) => {
        const to = from.add({ days });
        const text = (d: typeof from) =>
          `a ${d.toString()} b ${two(d.day)}.${two(d.month)}.${d.year} c ${two(d.day)}.${two(d.month)}.`;
        expect(movedText(text(from), days, march, 'nb')).toBe(text(to));
      }),
    );
  });

  test('the weekday before a date stays the right one', () => {
    fc.assert(
      fc.property(near, move, (from, days) => {
        const text = (d: typeof from) =>
          `kom ${weekdayNames.nn[d.dayOfWeek - 1]} ${two(d.day)}.${two(d.month)}.${d.year}`;
        expect(movedText(text(from), days, march, 'nn')).toBe(text(from.add({ days })));
      }),
    );
  });

  test('there and back again is where it began', () => {
    fc.assert(
      fc.property(near, move, (from, days) => {
        const text = `op. ${from.day}/${from.month}, ut ${two(from.day)}.${two(from.month)}`;
        const there = movedText(text, days, march, 'nb');
        const moved = toDay(plainDate(march).add({ days }));
        expect(movedText(there, -days, moved, 'nb')).toBe(text);
      }),
    );
  });
});
