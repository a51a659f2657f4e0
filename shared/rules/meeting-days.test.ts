import { type Day, DaySchema, MeetingsSchema, plainDate, SeasonSchema, toDay } from '@shared/model';
import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { daysOff, firstRegularDay, type MeetingRule, meetingDays } from './meeting-days.ts';
import { isPublicHoliday } from './public-holidays.ts';

const day = (text: string) => v.parse(DaySchema, text);

function rule(meets: object, from: string, to: string | null): MeetingRule {
  return {
    meets: v.parse(MeetingsSchema, {
      weekday: 1,
      start: '10:00',
      minutes: 60,
      everyWeeks: 1,
      ...meets,
    }),
    season: v.parse(SeasonSchema, { from, to }),
  };
}

const spring = { from: day('2026-03-01'), to: day('2026-05-31') };

describe('the days of a group', () => {
  it('are its weekday from the first after the season begins, without public holidays', () => {
    // Monday 6 April is Easter Monday and 25 May is Whit Monday
    expect(meetingDays(rule({}, '2026-03-24', '2026-06-01'), spring)).toEqual([
      '2026-03-30',
      '2026-04-13',
      '2026-04-20',
      '2026-04-27',
      '2026-05-04',
      '2026-05-11',
      '2026-05-18',
    ]);
  });

  it('keep their step over a holiday, a cancelled day and what is asked for', () => {
    const every = rule({ everyWeeks: 2, cancelled: ['2026-04-20'] }, '2026-03-23', null);
    expect(meetingDays(every, { from: day('2026-04-01'), to: day('2026-05-20') })).toEqual([
      '2026-05-04',
      '2026-05-18',
    ]);
  });

  it('are also those beside the rule, within the season', () => {
    const moved = rule({ extra: ['2026-04-07', '2027-01-01'] }, '2026-03-30', '2026-04-13');
    expect(meetingDays(moved, spring)).toEqual(['2026-03-30', '2026-04-07', '2026-04-13']);
  });

  it('can be public holidays where the group says so', () => {
    const always = rule({ onHolidays: true }, '2026-03-30', '2026-04-13');
    expect(meetingDays(always, spring)).toContain('2026-04-06');
  });

  it('that fall out are told to calendars', () => {
    const some = rule({ cancelled: ['2026-04-13', '2026-04-14'] }, '2026-03-30', null);
    expect(daysOff(some, day('2026-06-01'))).toEqual(['2026-04-06', '2026-04-13', '2026-05-25']);
  });
});

const anyDay = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2035-12-31'), noInvalidDate: true })
  .map((date) => day(date.toISOString().slice(0, 10)));
const anyRule = fc
  .record({
    weekday: fc.integer({ min: 1, max: 7 }),
    everyWeeks: fc.integer({ min: 1, max: 8 }),
    cancelled: fc.array(anyDay, { maxLength: 4 }),
    onHolidays: fc.boolean(),
    from: anyDay,
    length: fc.option(fc.integer({ min: 0, max: 600 })),
  })
  .map(({ from, length, ...meets }) => {
    const to = length === null ? null : toDay(plainDate(from).add({ days: length }));
    return rule(meets, from, to);
  });

it('any rule meets on its weekday, in its step, within its season, never on a day off', () => {
  fc.assert(
    fc.property(anyRule, anyDay, fc.integer({ min: 0, max: 400 }), (own, from, length) => {
      const to = toDay(plainDate(from).add({ days: length }));
      const first = plainDate(firstRegularDay(own));
      for (const met of meetingDays(own, { from, to })) {
        const weeks = first.until(plainDate(met)).days / 7;
        expect(plainDate(met).dayOfWeek).toBe(own.meets.weekday);
        expect(weeks % own.meets.everyWeeks).toBe(0);
        expect(met >= from && met <= to && met >= own.season.from).toBe(true);
        expect(own.season.to === null || met <= own.season.to).toBe(true);
        expect(own.meets.cancelled).not.toContain(met);
        expect(own.meets.onHolidays || !isPublicHoliday(met)).toBe(true);
      }
    }),
  );
});

it('asking for a part gives that part of the whole', () => {
  fc.assert(
    fc.property(anyRule, anyDay, (own, middle) => {
      const all = { from: day('2020-01-01'), to: day('2036-12-31') };
      const within = (met: Day) => met >= middle;
      expect(meetingDays(own, { from: middle, to: all.to })).toEqual(
        meetingDays(own, all).filter(within),
      );
    }),
    { numRuns: 40 },
  );
});
