import { DaySchema, MeetingsSchema, plainDate, SeasonSchema, toDay } from '@shared/model';
import { type MeetingRule, meetingDays } from '@shared/rules';
import fc from 'fast-check';
import ICAL from 'ical.js';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { iCalendar } from './i-calendar.ts';

const day = (text: string) => v.parse(DaySchema, text);
const until = day('2029-12-31');

function written(rule: MeetingRule, more: object = {}): string {
  const event = {
    uid: 'group-balanse@lier.example',
    rule,
    title: 'Balanse',
    text: 'Trening',
    place: 'Fosshagen',
    url: 'https://inngang.example/nb/lier/groups',
    changedOn: day('2026-01-02'),
    sequence: 3,
    ...more,
  };
  return iCalendar({ name: 'Grupper', language: 'nb' }, [event], { daysOffUntil: until });
}

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

/** What a calendar program makes of it: the instants of the meetings. */
function expanded(text: string, limit = 2000): string[] {
  const calendar = new ICAL.Component(ICAL.parse(text));
  const zone = calendar.getFirstSubcomponent('vtimezone');
  if (zone !== null) ICAL.TimezoneService.register(zone);
  const component = calendar.getFirstSubcomponent('vevent');
  if (component === null) throw new Error('no event');
  const meetings = new ICAL.Event(component).iterator();
  const found: string[] = [];
  for (let next = meetings.next(); next && found.length < limit; next = meetings.next()) {
    const instant = next.toJSDate().toISOString();
    if (instant.slice(0, 10) > until) break;
    found.push(instant);
  }
  return found;
}

/** The same by our own rule and the zone's own data. */
function instants(own: MeetingRule): string[] {
  const days = meetingDays(own, { from: own.season.from, to: own.season.to ?? until });
  return days
    .filter((met) => met <= until)
    .map((met) =>
      new Date(
        plainDate(met).toZonedDateTime({ timeZone: 'Europe/Oslo', plainTime: own.meets.start })
          .epochMilliseconds,
      ).toISOString(),
    );
}

describe('a group in a calendar', () => {
  it('meets at ten by the clock on both sides of summer time', () => {
    const spring = rule({}, '2026-03-16', '2026-04-20');
    expect(expanded(written(spring))).toEqual([
      '2026-03-16T09:00:00.000Z',
      '2026-03-23T09:00:00.000Z',
      // summer time began on 29 March; 6 April is Easter Monday
      '2026-03-30T08:00:00.000Z',
      '2026-04-13T08:00:00.000Z',
      '2026-04-20T08:00:00.000Z',
    ]);
  });

  it('also where autumn takes the hour back', () => {
    expect(expanded(written(rule({}, '2026-10-19', '2026-10-26')))).toEqual([
      '2026-10-19T08:00:00.000Z',
      '2026-10-26T09:00:00.000Z',
    ]);
  });

  it('has its texts, escaped and folded, whatever letters they have', () => {
    const title = `Balanse, styrke; og \\ mer: ${'øvelse '.repeat(20)}تدريب`;
    const text = written(rule({}, '2026-03-16', null), { title, text: 'Linje 1\nLinje 2' });
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    const event = new ICAL.Component(ICAL.parse(text)).getFirstSubcomponent('vevent');
    expect(event?.getFirstPropertyValue('summary')).toBe(title);
    expect(event?.getFirstPropertyValue('description')).toBe('Linje 1\nLinje 2');
  });

  it('has no line of its own in a text', () => {
    const text = written(rule({}, '2026-03-16', null), {
      place: 'x\r\nEND:VEVENT\r\nBEGIN:VALARM',
    });
    expect(text.split('\r\n')).not.toContain('BEGIN:VALARM');
  });
});

const anyDay = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2028-12-31'), noInvalidDate: true })
  .map((date) => day(date.toISOString().slice(0, 10)));
const two = (value: number) => String(value).padStart(2, '0');

it('any rule gives a calendar program the same instants as our own reckoning', () => {
  const anyRule = fc
    .record({
      weekday: fc.integer({ min: 1, max: 7 }),
      everyWeeks: fc.integer({ min: 1, max: 8 }),
      hour: fc.integer({ min: 4, max: 23 }),
      minute: fc.integer({ min: 0, max: 59 }),
      cancelled: fc.array(anyDay, { maxLength: 3 }),
      extra: fc.array(fc.integer({ min: 0, max: 60 }), { maxLength: 3 }),
      onHolidays: fc.boolean(),
      from: anyDay,
      length: fc.option(fc.integer({ min: 60, max: 500 })),
    })
    .map(({ from, length, hour, minute, extra, ...meets }) => {
      const after = (days: number) => toDay(plainDate(from).add({ days }));
      return rule(
        { ...meets, start: `${two(hour)}:${two(minute)}`, extra: extra.map(after) },
        from,
        length === null ? null : after(length),
      );
    });
  fc.assert(
    fc.property(anyRule, (own) => {
      expect([...new Set(expanded(written(own)))].sort()).toEqual(instants(own));
    }),
    { numRuns: 60 },
  );
});
