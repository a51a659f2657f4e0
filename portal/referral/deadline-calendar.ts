import { type Day, plainDate } from '@shared/model';
import { randomUuid } from './idempotency-key.ts';
import { saveAsFile } from './save-as-file.ts';

/** Hands out the day as a calendar's file. What the help is for is not said: calendars are shared. */
export function saveDeadline(day: Day, title: string, name: string): void {
  saveAsFile(`${name}.ics`, deadlineCalendar(day, title), 'text/calendar');
}

/** One whole day (RFC 5545), busy for nobody. */
export function deadlineCalendar(day: Day, title: string): string {
  const written = (on: Day | string) => on.replaceAll('-', '');
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Inngang//Receipt//NO',
    'BEGIN:VEVENT',
    `UID:${randomUuid()}@inngang`,
    `DTSTAMP:${written(day)}T000000Z`,
    `DTSTART;VALUE=DATE:${written(day)}`,
    `DTEND;VALUE=DATE:${written(plainDate(day).add({ days: 1 }).toString())}`,
    `SUMMARY:${title.replace(/[\\;,]/g, '\\$&')}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${line}\r\n`).join('');
}
