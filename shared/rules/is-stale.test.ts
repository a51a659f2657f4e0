import { DaySchema } from '@shared/model';
import * as v from 'valibot';
import { expect, it } from 'vitest';
import { isStale } from './is-stale.ts';

const day = (text: string) => v.parse(DaySchema, text);

it.each([
  ['2026-10-27', false],
  ['2026-10-26', true],
  ['2026-11-27', false],
  [null, true],
])('said on %s is stale on 26 November, where 30 days are allowed: %s', (saidOn, stale) => {
  expect(isStale(saidOn === null ? null : day(saidOn), 30, day('2026-11-26'))).toBe(stale);
});
