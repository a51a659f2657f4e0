import { type Day, DaySchema } from '@shared/model';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { deadlineCalendar } from './deadline-calendar.ts';

const day = (text: string): Day => v.parse(DaySchema, text);

describe('the date for a calendar', () => {
  it.each([
    ['2026-03-02', '20260302', '20260303'],
    ['2026-12-31', '20261231', '20270101'],
    ['2028-02-28', '20280228', '20280229'],
  ])('is the whole of %s', (on, from, to) => {
    const lines = deadlineCalendar(day(on), 'Frist: Lier; kommune, 1').split('\r\n');
    expect(lines).toContain(`DTSTART;VALUE=DATE:${from}`);
    expect(lines).toContain(`DTEND;VALUE=DATE:${to}`);
    expect(lines).toContain('SUMMARY:Frist: Lier\\; kommune\\, 1');
    expect(lines[0]).toBe('BEGIN:VCALENDAR');
    expect(lines.slice(-2)).toEqual(['END:VCALENDAR', '']);
  });
});
