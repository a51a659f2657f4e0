import { GroupOfferSchema } from '@shared/model/offer.ts';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { day, groups } from '../testing/example.ts';
import { weekAfter, weekNamed, weekOf } from './iso-week.ts';
import { viewFields } from './view.ts';
import { planOf, weekAsked, weeksBeside } from './week-plan.ts';

describe('a week as ISO 8601 counts it', () => {
  it.each([
    // the year is that of the Thursday
    ['2026-11-26', '2026-W48', '2026-11-23'],
    ['2026-12-31', '2026-W53', '2026-12-28'],
    ['2027-01-03', '2026-W53', '2026-12-28'],
    ['2027-01-04', '2027-W01', '2027-01-04'],
    ['2024-12-30', '2025-W01', '2024-12-30'],
  ])('of %s is %s, from %s', (of, name, monday) => {
    const week = weekOf(day(of));
    expect([week.name, week.days[0], week.days.length]).toEqual([name, monday, 7]);
    expect(weekNamed(name)).toEqual(week);
  });

  it.each(['', '2026-W00', '2026-W54', '2027-W53', '2026-48', '2026-W4', '0000-W01', '9999-W53'])(
    '%j is none',
    (name) => {
      expect(weekNamed(name)).toBeUndefined();
    },
  );

  it('goes on over the new year', () => {
    expect(weekAfter(weekOf(day('2026-12-29')), 1).name).toBe('2027-W01');
  });
});

const [balance] = groups;
if (balance === undefined) throw new Error('groups');
const season = { from: '2026-08-24', to: '2027-06-11' };

function offer(id: string, meets: object, own: object = {}) {
  return v.parse(GroupOfferSchema, {
    ...balance,
    id,
    season,
    meets: { minutes: 60, everyWeeks: 1, ...meets },
    ...own,
  });
}

const weekly = [
  offer('late', { weekday: 4, start: '13:00' }),
  offer('early', { weekday: 4, start: '09:00', cancelled: ['2026-11-26'] }),
  offer('monday', { weekday: 1, start: '12:00' }),
  offer('second-week', { weekday: 2, start: '10:00', everyWeeks: 2 }),
  offer('saturday', { weekday: 6, start: '11:00', extra: ['2026-11-25'] }),
  offer('unknown', { weekday: 1, start: '08:00', everyWeeks: 2 }, { season: null }),
];

/** `4 26: early (off), late` for a Thursday. */
function planned(week: string) {
  const named = weekNamed(week);
  if (named === undefined) throw new Error(week);
  return planOf(weekly, named).map(({ weekday, day: own, isHoliday, groups: there }) => {
    const names = there.map(({ group, isOff }) => `${group.id}${isOff ? ' (off)' : ''}`);
    return `${weekday} ${own.slice(8)}${isHoliday ? ' holiday' : ''}: ${names.join(', ')}`;
  });
}

describe('the plan of a week', () => {
  it('says who meets, in the order of the day, and who does not although it is their day', () => {
    expect(planned('2026-W48')).toEqual([
      '1 23: monday',
      '2 24: ',
      '3 25: saturday',
      '4 26: early (off), late',
      '5 27: ',
      '6 28: saturday',
    ]);
  });

  it('has a group of every second week in every second week', () => {
    expect(planned('2026-W47')[1]).toBe('2 17: second-week');
    expect(planned('2026-W49')[1]).toBe('2 01: second-week');
  });

  it('knows the public holidays', () => {
    // Maundy Thursday to Easter Monday 2027, and Christmas 2026
    expect(planned('2027-W12')).toEqual([
      '1 22: monday',
      '2 23: second-week',
      '3 24: ',
      '4 25 holiday: early (off), late (off)',
      '5 26 holiday: ',
      '6 27: saturday',
    ]);
    expect(planned('2027-W13')[0]).toBe('1 29 holiday: monday (off)');
    expect(planned('2026-W52').slice(4)).toEqual([
      '5 25 holiday: ',
      '6 26 holiday: saturday (off)',
    ]);
  });

  it('has nobody before the season or after it', () => {
    expect(planned('2027-W24').join()).not.toMatch(/[a-z]{4}/);
  });

  it('shows the time of the clock, in the weeks when it is changed too', () => {
    // from 25 October 2026 and from 28 March 2027 the clock is another
    for (const name of ['2026-W43', '2026-W44', '2027-W12', '2027-W14']) {
      const week = weekNamed(name);
      const [first] = week === undefined ? [] : (planOf(weekly, week)[0]?.groups ?? []);
      expect([first?.start, first?.minutes], name).toEqual(['12:00', 60]);
    }
  });
});

describe('the week that is shown', () => {
  const today = day('2026-11-26');
  it.each([
    ['', '2026-W48'],
    ['?week=2026-W50', '2026-W50'],
    ['?week=2026-W47', '2026-W48'],
    ['?week=2027-W47', '2027-W47'],
    ['?week=2027-W48', '2026-W48'],
    ['?week=nonsense', '2026-W48'],
  ])('%s is %s', (search, name) => {
    expect(weekAsked(search, today).name).toBe(name);
  });

  it('is the next one at the weekend, and this one can still be asked for', () => {
    const shown = (search: string, on: string) => weekAsked(search, day(on)).name;
    expect(
      ['2026-11-27', '2026-11-28', '2026-11-29', '2026-11-30'].map((on) => shown('', on)),
    ).toEqual(['2026-W48', '2026-W49', '2026-W49', '2026-W49']);
    expect(shown('?week=2026-W48', '2026-11-28')).toBe('2026-W48');
    const saturday = day('2026-11-28');
    const { before } = weeksBeside(weekAsked('', saturday), saturday);
    expect(viewFields({ week: before }, saturday)).toEqual({ view: 'week', week: '2026-W48' });
    expect(viewFields({ week: weekAsked('', saturday) }, saturday)).toEqual({ view: 'week' });
  });

  it('has weeks beside it, but none that is over', () => {
    const now = weeksBeside(weekOf(today), today);
    expect([now.before?.name, now.after?.name]).toEqual([undefined, '2026-W49']);
    const last = weeksBeside(weekAsked('?week=2027-W47', today), today);
    expect([last.before?.name, last.after?.name]).toEqual(['2027-W46', undefined]);
  });
});
