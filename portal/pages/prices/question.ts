import { type Day, plainDate, toDay } from '@shared/model/day.ts';
import type { FeeQuestion } from '@shared/model/fee.ts';
import { type DateParts, plainDigits, readDateParts } from '../../look/index.ts';
import { type PriceForm, priceFormOf, type visits } from './price-form.ts';

/** Errors by field; codes are keys under `portal:prices.error` or `common:error`. */
export type PriceErrors = Partial<Record<'what' | 'minutes' | 'age' | 'on', string>>;

/** A price that the rules can tell, or the wish for one that is set by nobody but the clinic. */
export type PriceQuestion =
  | { kind: 'tariff'; question: FeeQuestion; ageYears: number | null }
  | { kind: 'private'; on: Day };

export type PriceQuery = {
  /** Null where nothing was asked yet, or where what was asked has errors. */
  question: PriceQuestion | null;
  form: PriceForm;
  errors: PriceErrors;
};

/** The question in the address; `today` is the day of the visit where no other is given. */
export function parsePriceQuery(search: string, today: Day): PriceQuery {
  const { form, isAsked } = priceFormOf(search);
  if (!isAsked) return { question: null, form, errors: {} };
  const age = readAge(form.age);
  const on = readDay(form.on, today);
  const errors: PriceErrors = {
    ...(form.what === undefined && { what: 'portal:prices.error.what' }),
    ...(asksForLength(form) &&
      form.minutes === undefined && { minutes: 'portal:prices.error.minutes' }),
    ...('error' in age && { age: age.error }),
    ...('error' in on && { on: on.error }),
  };
  if (form.what === undefined || 'error' in age || 'error' in on || errors.minutes !== undefined) {
    return { question: null, form, errors };
  }
  if (form.where === 'private' && isPaidAlone(form.what)) {
    return { question: { kind: 'private', on: on.day }, form, errors };
  }
  const question: FeeQuestion = {
    ...asked[form.what],
    on: on.day,
    birthDate: age.years === null ? null : bornSo(age.years, on.day),
    provider: form.where === 'employed' ? 'employed' : 'contract',
    minutes: form.minutes === undefined ? null : Number(form.minutes),
    circumstances: [...form.circumstances],
  };
  return { question: { kind: 'tariff', question, ageYears: age.years }, form, errors };
}

const asked: Record<(typeof visits)[number], Pick<FeeQuestion, 'service' | 'kind'>> = {
  treatment: { service: 'physiotherapy', kind: 'ordinary' },
  examination: { service: 'physiotherapy', kind: 'examination' },
  manual: { service: 'physiotherapy', kind: 'manual' },
  psychomotor: { service: 'physiotherapy', kind: 'psychomotor' },
  'group-treatment': { service: 'group-treatment', kind: 'group' },
  'group-preventive': { service: 'group-preventive', kind: 'group' },
  'occupational-therapy': { service: 'occupational-therapy', kind: 'ordinary' },
};

function isPaidAlone(what: (typeof visits)[number]): boolean {
  return what !== 'occupational-therapy' && what !== 'group-preventive';
}

function asksForLength({ what, where }: PriceForm): boolean {
  return what !== undefined && isPaidAlone(what) && where !== 'private';
}

function readAge(typed: string): { years: number | null } | { error: string } {
  const text = plainDigits(typed.trim());
  if (text === '') return { years: null };
  const years = /^\d{1,3}$/.test(text) ? Number(text) : Number.NaN;
  return years <= 120 ? { years } : { error: 'portal:prices.error.age' };
}

function readDay(parts: DateParts, today: Day): { day: Day } | { error: string } {
  const read = readDateParts(parts);
  if ('day' in read) {
    const year = plainDate(read.day).year;
    return year >= 2000 && year < 2100 ? read : { error: 'portal:prices.error.on' };
  }
  return read.problem.code === 'dateMissing'
    ? { day: today }
    : { error: `common:error.${read.problem.code}` };
}

/** A birth date that gives exactly this age on the day of the visit; the day itself is not asked. */
function bornSo(years: number, on: Day): Day {
  return toDay(plainDate(on).subtract({ years }));
}
