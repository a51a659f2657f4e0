import { type Day, DaySchema, MeetingsSchema, plainDate, SeasonSchema, toDay } from '@shared/model';
import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import {
  daysOff,
  firstRegularDay,
  type MeetingRule,
  meetingDays,
  meetingRule,
} from './meeting-days.ts';
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

describe('the days asked for', () => {
  const weekly = rule(
    { extra: ['2026-04-14', '2026-04-15', '2026-04-22', '2026-04-23'] },
    '2026-04-13',
    '2026-04-27',
  );
  for (const [from, to, days] of [
    ['2026-04-13', '2026-04-20', ['2026-04-13', '2026-04-14', '2026-04-15', '2026-04-20']],
    ['2026-04-14', '2026-04-19', ['2026-04-14', '2026-04-15']],
    ['2026-04-15', '2026-04-22', ['2026-04-15', '2026-04-20', '2026-04-22']],
    ['2026-04-16', '2026-04-21', ['2026-04-20']],
    ['2026-04-27', '2026-05-31', ['2026-04-27']],
    ['2026-04-28', '2026-05-31', []],
    ['2026-01-01', '2026-04-13', ['2026-04-13']],
    ['2026-01-01', '2026-04-12', []],
  ] as const) {
    it(`from ${from} to ${to} are ${days.join(', ') || 'none'}`, () => {
      expect(meetingDays(weekly, { from: day(from), to: day(to) })).toEqual(days);
    });
  }

  it('beside the rule count on the first and the last day of the season alone', () => {
    const edges = { extra: ['2026-04-13', '2026-04-14', '2026-04-29', '2026-04-30'] };
    expect(meetingDays(rule(edges, '2026-04-14', '2026-04-29'), spring)).toEqual([
      '2026-04-14',
      '2026-04-20',
      '2026-04-27',
      '2026-04-29',
    ]);
  });

  it('are reckoned from the first of them, however long ago the season began', () => {
    const old = rule({ everyWeeks: 3 }, '1726-01-01', null);
    const asked = { from: day('2026-06-01'), to: day('2026-06-30') };
    // 8 June 2026 is 15,675 weeks after the first Monday of 1726, the 7th of January
    expect(meetingDays(old, asked)).toEqual(['2026-06-08', '2026-06-29']);
  });

  it('that fall out are holidays of every year of the rule, or of none', () => {
    const winter = { weekday: 5, cancelled: ['2027-01-08'] };
    const until = day('2027-01-15');
    expect(daysOff(rule(winter, '2026-12-18', null), until)).toEqual([
      '2026-12-25',
      '2027-01-01',
      '2027-01-08',
    ]);
    const always = { ...winter, onHolidays: true };
    expect(daysOff(rule(always, '2026-12-18', null), until)).toEqual(['2027-01-08']);
  });
});

describe('the rule of a group', () => {
  const { meets, season } = rule({}, '2026-03-01', '2026-05-31');
  const other = rule({ everyWeeks: 2 }, '2026-03-01', null).meets;
  const updatedOn = day('2026-02-10');

  it('is that of its season', () => {
    expect(meetingRule({ meets: other, season, updatedOn })).toEqual({ meets: other, season });
  });
  it('counts from when it was last said, where it meets every week', () => {
    expect(meetingRule({ meets, season: null, updatedOn })).toEqual({
      meets,
      season: { from: updatedOn, to: null },
    });
  });
  it('is not known where it is not said in which weeks, or when', () => {
    expect(meetingRule({ meets: other, season: null, updatedOn })).toBeNull();
    expect(meetingRule({ meets: null, season, updatedOn })).toBeNull();
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
