import { DaySchema } from '@shared/model/day.ts';
import * as v from 'valibot';
import { afterEach, describe, expect, it } from 'vitest';
import { formats } from './formats.ts';

const day = v.parse(DaySchema, '2026-07-01');
const zone = process.env.TZ;

afterEach(() => {
  process.env.TZ = zone;
});

describe('formats', () => {
  it('writes as the language does', () => {
    expect(formats('nb').kroner(1440)).toMatch(/^1\s440\skr$/);
    expect(formats('en').kroner(1440)).toMatch(/^kr\s1,440$/);
    expect(formats('nb').day(day)).toBe('1. juli 2026');
    expect(formats('en').day(day)).toBe('1 July 2026');
    expect(formats('nb').weekday(1)).toBe('mandag');
    expect(formats('ar').weekday(7)).toBe('الأحد');
  });

  it('writes digits that stand on price tags also in Arabic', () => {
    expect(formats('ar').kroner(324)).toContain('324');
    expect(formats('ar').day(day)).toContain('2026');
  });

  it.each(['Pacific/Kiritimati', 'America/Los_Angeles', 'UTC'])('keeps the day in %s', (where) => {
    process.env.TZ = where;
    expect(formats('nb').day(day)).toBe('1. juli 2026');
    expect(formats('nb').weekday(3)).toBe('onsdag');
  });
});
