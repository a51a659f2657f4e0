import { type Day, DaySchema } from '@shared/model';
import * as v from 'valibot';
import { type Control, isControl, isInput, isSelect } from '../../host/control.ts';
import { monthNumber } from '../../host/date-format.ts';
import { plain } from '../../host/plain.ts';
import type { ControlInfo } from '../control-info.ts';
import type { Unit } from './found-control.ts';
import { sayChanged, typeInto } from './typed.ts';

const [firstDay, firstMonth, firstYear] = [1, 1, 1800];

/** The controls of a day in three parts as they are, or null for anything else. */
function partsOf({ kind, elements }: Unit): [Control, Control, Control] | null {
  const [day, month, year] = elements;
  if (kind !== 'day-parts' || month === undefined || year === undefined) return null;
  return isControl(day) && isControl(month) && isControl(year) ? [day, month, year] : null;
}

/** The day in three controls; nothing where all are empty, else what stands in each. */
export function dayInParts(unit: Unit): string {
  const parts = partsOf(unit);
  if (parts === null) return '';
  const [day, month, year] = parts.map(numberIn);
  const read = v.safeParse(DaySchema, isoOf(day ?? null, month ?? null, year ?? null));
  if (read.success) return read.output;
  const texts = parts.map((part) => (isSelect(part) && isUnset(part) ? '' : textIn(part)));
  return texts.every((text) => text === '') ? '' : texts.map((text) => text || '–').join(' ');
}

/** Puts a day into its three controls. False where a list does not have it. */
export function setDayInParts(unit: Unit, day: Day): boolean {
  const parts = partsOf(unit);
  if (parts === null) return false;
  const [year = '', month = '', date = ''] = day.split('-');
  const numbers = [date, month, year].map(Number);
  const places = parts.map((part, i) => (isSelect(part) ? placeOf(part, numbers[i] ?? 0) : 0));
  if (places.includes(-1)) return false;
  parts.forEach((part, i) => {
    if (isSelect(part)) choosePlace(part, places[i] ?? -1);
    else typePart(part, numbers[i] ?? 0);
  });
  return true;
}

/** Remembers each of the three as it stands; the function returned puts them back. */
export function keepParts(unit: Unit): () => void {
  const kept = (partsOf(unit) ?? []).map((part) => ({
    part,
    before: isSelect(part) ? part.selectedIndex : part.value,
  }));
  return () => {
    for (const { part, before } of kept) {
      if (isSelect(part) && typeof before === 'number') choosePlace(part, before);
      else if (!isSelect(part) && typeof before === 'string') {
        typeInto(part, before);
        sayChanged(part);
      }
    }
  };
}

/** What each of the three can hold. */
export function offeredIn(unit: Unit): ControlInfo['dayParts'] {
  const parts = partsOf(unit);
  if (parts === null) return null;
  const [day, month, year] = parts.map((part) => {
    if (isSelect(part)) return [...part.options].flatMap((one) => numberOf(one) ?? []);
    // a year of two digits would be a guess
    const room = part.maxLength;
    return room >= 0 && room < (part === parts[2] ? 4 : 2) ? [] : null;
  });
  return { day: day ?? null, month: month ?? null, year: year ?? null };
}

function typePart(part: HTMLInputElement | HTMLTextAreaElement, number: number): void {
  const isBare = isInput(part) && part.type === 'number';
  typeInto(part, isBare ? String(number) : String(number).padStart(2, '0'));
  sayChanged(part);
}

function choosePlace(select: HTMLSelectElement, place: number): void {
  select.selectedIndex = place;
  select.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  sayChanged(select);
}

function placeOf(select: HTMLSelectElement, number: number): number {
  const options = [...select.options];
  const fitting = options.filter((one) => !one.disabled && numberOf(one) === number);
  const [only] = fitting;
  return only === undefined || fitting.length > 1 ? -1 : options.indexOf(only);
}

function numberIn(part: Control): number | null {
  if (!isSelect(part)) return read(part.value);
  const [chosen] = part.selectedOptions;
  return chosen === undefined ? null : numberOf(chosen);
}

/** By what a person reads; a value of its own may count from nought. */
function numberOf(option: HTMLOptionElement): number | null {
  return read(option.text);
}

function isUnset(select: HTMLSelectElement): boolean {
  const [chosen] = select.selectedOptions;
  return chosen === undefined || numberOf(chosen) === null;
}

function read(text: string): number | null {
  const words = plain(text).replace(/\.$/, '');
  if (/^\d{1,4}$/.test(words)) return Number(words);
  const [, digits] = /^(\d{1,2}) ?[-–.(] ?\p{L}+\)?$/u.exec(words) ?? [];
  return digits === undefined ? (monthNumber(words) ?? null) : Number(digits);
}

function textIn(part: Control): string {
  return isSelect(part) ? (part.selectedOptions[0]?.text ?? '') : part.value;
}

function isoOf(day: number | null, month: number | null, year: number | null): string {
  if (day === null || month === null || year === null) return '';
  if (day < firstDay || month < firstMonth || year < firstYear) return '';
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
