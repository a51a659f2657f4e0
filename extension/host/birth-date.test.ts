import { DaySchema, plainDate } from '@shared/model';
import fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { syntheticNumber } from '../demo/national-number.ts';
import { birthDateIn } from './birth-date.ts';

const day = (text: string) => v.parse(DaySchema, text);

test('a synthetic number gives the birth date that it was made from', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 45_000 }), fc.nat(400), (after, seed) => {
      const born = v.parse(DaySchema, plainDate(day('1900-01-01')).add({ days: after }).toString());
      expect(birthDateIn(syntheticNumber(born, 'female', seed))).toBe(born);
    }),
  );
});

test('blanks are let through; what is no number gives no date', () => {
  const number = syntheticNumber(day('1939-02-04'), 'male', 3);
  expect(birthDateIn(`${number.slice(0, 6)} ${number.slice(6)}`)).toBe('1939-02-04');
  expect(birthDateIn(`${number.slice(0, 6)}\u00A0${number.slice(6)}`)).toBe('1939-02-04');
  expect(birthDateIn(number.slice(0, 10))).toBeNull();
  expect(birthDateIn('12345678901')).toBeNull();
  expect(birthDateIn('040239 *****')).toBeNull();
});
