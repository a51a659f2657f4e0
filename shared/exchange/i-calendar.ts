import { type Day, plainDate } from '@shared/model';
import { daysOff, firstRegularDay, type MeetingRule } from '@shared/rules';

/** What repeats: texts in the calendar's language, the rule, and which edition of it this is. */
export type CalendarEvent = {
  /** The same for as long as it is the same thing. */
  uid: string;
  rule: MeetingRule;
  title: string;
  text: string;
  place: string;
  url: string;
  /** The last day that someone changed it. */
  changedOn: Day;
  /** Counts its changes. */
  sequence: number;
};

export type CalendarHead = { name: string; language: string };

/**
 * A calendar that programs can subscribe to (RFC 5545). Each event is one that repeats at the same
 * time by the clock in Norway, winter and summer; days off are named until `daysOffUntil`.
 */
export function iCalendar(
  { name, language }: CalendarHead,
  events: readonly CalendarEvent[],
  { daysOffUntil }: { daysOffUntil: Day },
): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Inngang//Groups//NO',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `NAME;LANGUAGE=${language}:${text(name)}`,
    `X-WR-CALNAME:${text(name)}`,
    'X-WR-TIMEZONE:Europe/Oslo',
    'REFRESH-INTERVAL;VALUE=DURATION:PT1H',
    'X-PUBLISHED-TTL:PT1H',
    ...zone,
    ...events.flatMap((event) => eventLines(event, language, daysOffUntil)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

/** Norway's clock since 1996: summer time between the last Sundays of March and October. */
const zone = [
  'BEGIN:VTIMEZONE',
  'TZID:Europe/Oslo',
  'BEGIN:DAYLIGHT',
  'TZNAME:CEST',
  'TZOFFSETFROM:+0100',
  'TZOFFSETTO:+0200',
  'DTSTART:19960331T020000',
  'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
  'END:DAYLIGHT',
  'BEGIN:STANDARD',
  'TZNAME:CET',
  'TZOFFSETFROM:+0200',
  'TZOFFSETTO:+0100',
  'DTSTART:19961027T030000',
  'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
  'END:STANDARD',
  'END:VTIMEZONE',
];

function eventLines(event: CalendarEvent, language: string, until: Day): string[] {
  const { rule, changedOn } = event;
  const { meets, season } = rule;
  const at = (day: Day) => `${day.replaceAll('-', '')}T${meets.start.replace(':', '')}00`;
  const first = firstRegularDay(rule);
  const extra = meets.extra.filter(
    (day) => season.from <= day && (season.to === null || day <= season.to),
  );
  return [
    'BEGIN:VEVENT',
    `UID:${event.uid}`,
    `DTSTAMP:${changedOn.replaceAll('-', '')}T000000Z`,
    `LAST-MODIFIED:${changedOn.replaceAll('-', '')}T000000Z`,
    `SEQUENCE:${event.sequence}`,
    `DTSTART;TZID=Europe/Oslo:${at(first)}`,
    `DURATION:PT${meets.minutes}M`,
    `RRULE:FREQ=WEEKLY;INTERVAL=${meets.everyWeeks}${season.to === null ? '' : `;UNTIL=${endOf(season.to)}`}`,
    ...daysOff(rule, until).map((day) => `EXDATE;TZID=Europe/Oslo:${at(day)}`),
    ...extra.map((day) => `RDATE;TZID=Europe/Oslo:${at(day)}`),
    `SUMMARY;LANGUAGE=${language}:${text(event.title)}`,
    `DESCRIPTION;LANGUAGE=${language}:${text(event.text)}`,
    `LOCATION:${text(event.place)}`,
    `URL:${event.url}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

/** The end of a day in Norway as the instant that RRULE wants. */
function endOf(day: Day): string {
  const instant = plainDate(day)
    .toZonedDateTime({ timeZone: 'Europe/Oslo', plainTime: '23:59:59' })
    .toInstant();
  return instant.toString().replace(/[-:]/g, '');
}

/** A value of type TEXT: its own signs are escaped, and other control signs are no text. */
function text(value: string): string {
  return value
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n|\r|\n/g, '\\n')
    .replace(/\p{Cc}/gu, ' ');
}

const longestLineBytes = 75;

/** Long lines go on in the next one, never in the middle of a letter. */
function folded(line: string): string {
  const parts: string[] = [];
  let part = '';
  for (const letter of line) {
    if (bytes.encode(part + letter).length > longestLineBytes) {
      parts.push(part);
      part = ' ';
    }
    part += letter;
  }
  return [...parts, part].join('\r\n');
}

const bytes = new TextEncoder();
