import { type Day, DaySchema, plainDate } from '@shared/model';
import * as v from 'valibot';
import { type DateFormat, DateFormatSchema, readFormat } from '../host/date-format.ts';
import { plain } from '../host/plain.ts';
import type { CarryValue } from './carry-values.ts';
import type { ControlInfo } from './control-info.ts';
import { formatOf, writeDay } from './written-day.ts';

/** What would be written into a control, or why nothing is. */
export type Plan =
  | {
      kind: 'write';
      /** What the control is given: its text, its option's text, or `true` and `false`. */
      write: string;
      /** So many signs at the end find no room. */
      cut: number;
    }
  | { kind: 'same' }
  | {
      kind: 'refused';
      why:
        | 'readonly'
        | 'disabled'
        | 'unfit'
        | 'several'
        | 'too-long'
        | 'no-option'
        | 'several-options'
        | 'no-format'
        /** More than bare text stands there, which could not be put back. */
        | 'formatted'
        /** The list is to be opened first, to see what it has. */
        | 'unopened';
    };

/** How a value is put into a control, as the control wants it. Never a guess, never a part of a fact. */
export function planOf(value: CarryValue, control: ControlInfo, language: string): Plan {
  if (control.state === 'unopened' && meaningOf(value) === null) return refused('unfit');
  if (control.state !== 'ready') return refused(control.state);
  switch (control.kind) {
    case 'checkbox':
      return value.kind === 'flag' ? write(String(value.on), control) : refused('unfit');
    case 'select':
    case 'radio':
    case 'combobox':
      return ofOptions(value, control);
    case 'date':
      return value.kind === 'day' ? write(value.day, control) : refused('unfit');
    case 'number':
      return ofNumber(value, control);
    case 'day-parts':
      return value.kind === 'day' ? ofDayParts(value.day, control) : refused('unfit');
    case 'line':
    case 'lines':
    case 'rich':
      return value.kind === 'day' ? ofDay(value.day, control, language) : ofText(value, control);
  }
}

function ofOptions(value: CarryValue, control: ControlInfo): Plan {
  const means = meaningOf(value);
  if (means === null) return refused('unfit');
  const [option, other] = control.options.filter(means);
  if (option === undefined) return refused('no-option');
  return other === undefined ? write(option, control) : refused('several-options');
}

function meaningOf(value: CarryValue): ((option: string) => boolean) | null {
  if (value.kind === 'choice') return value.means;
  if (value.kind !== 'flag') return null;
  const words = value.on ? ['ja', 'yes', 'trenger tolk'] : ['nei', 'no', 'trenger ikke tolk'];
  return (option) => words.includes(plain(option).toLowerCase());
}

function ofNumber(value: CarryValue, control: ControlInfo): Plan {
  const text = value.kind === 'text' || value.kind === 'choice' ? value.text : '';
  return /^\d+$/.test(text) ? write(text, control) : refused('unfit');
}

function ofDay(day: Day, control: ControlInfo, language: string): Plan {
  const { now, hint } = control;
  const taught = v.safeParse(DateFormatSchema, control.format);
  const format = taught.success ? taught.output : formatOf(hint, now ?? '', language);
  const text = format === null ? null : writeDay(day, format);
  if (format === null || text === null) return refused('no-format');
  if (isSameDay(now ?? '', day, format)) return { kind: 'same' };
  return isTooLong(text, control) ? refused('too-long') : write(text, control);
}

function ofDayParts(day: Day, control: ControlInfo): Plan {
  const { year, month, day: date } = plainDate(day);
  const { dayParts } = control;
  const has = (offered: number[] | null | undefined, part: number) =>
    offered === null || offered?.filter((one) => one === part).length === 1;
  const isOffered =
    has(dayParts?.day, date) && has(dayParts?.month, month) && has(dayParts?.year, year);
  return isOffered ? write(day, control) : refused('no-option');
}

function ofText(value: Exclude<CarryValue, { kind: 'day' }>, control: ControlInfo): Plan {
  const text = control.kind === 'line' ? plain(value.text) : value.text.trim();
  if (!isTooLong(text, control)) return write(text, control);
  if (value.kind !== 'prose') return refused('too-long');
  const kept = upTo(text, control.maxLength ?? 0);
  if (control.now?.trim() === kept.trim()) return { kind: 'same' };
  return { kind: 'write', write: kept, cut: [...text].length - [...kept].length };
}

/** Ends with a whole word, and with a sign that something is missing. */
function upTo(text: string, length: number): string {
  const room = text.slice(0, Math.max(0, length - 2));
  const blank = room.search(/\s\S*$/);
  return `${(blank > length / 2 ? room.slice(0, blank) : room).trimEnd()} …`;
}

function isTooLong(text: string, { maxLength }: ControlInfo): boolean {
  return maxLength !== null && text.length > maxLength;
}

function isSameDay(now: string, day: Day, format: DateFormat): boolean {
  return v.safeParse(DaySchema, readFormat(plain(now), format)).output === day;
}

function write(text: string, { now, kind }: ControlInfo): Plan {
  const same = kind === 'lines' ? now?.trim() === text : plain(now ?? '') === plain(text);
  return same ? { kind: 'same' } : { kind: 'write', write: text, cut: 0 };
}

function refused(why: Extract<Plan, { kind: 'refused' }>['why']): Plan {
  return { kind: 'refused', why };
}
