import { type Day, plainDate, toDay } from '@shared/model/day.ts';
import type { FeeQuestion } from '@shared/model/fee.ts';
import { ageOn } from '@shared/rules';
import { type PriceForm, priceFormOf, type visits } from './price-form.ts';
import { readDay, readNumber, type Typed } from './typed.ts';

/** Errors by the id of their field; codes are keys under `portal:prices.error` or `common:error`. */
export type PriceErrors = Partial<
  Record<'what' | 'minutes' | 'minutes-typed' | 'age' | 'born' | 'on' | 'visits' | 'paid', string>
>;

/** A price that the rules can tell, or the wish for one that is set by nobody but the clinic. */
export type PriceQuestion =
  | { kind: 'tariff'; question: FeeQuestion; ageYears: number | null }
  | { kind: 'private'; on: Day };

/** So many visits in a year, after so many kroner of copayments. */
export type Course = { visits: number; paidNok: number };

export type PriceQuery = {
  /** Null where nothing was asked yet, or where what was asked has errors. */
  question: PriceQuestion | null;
  course: Course;
  form: PriceForm;
  errors: PriceErrors;
};

const usualVisits = 10;

/** The question in the address; `today` is the day of the visit where no other is given. */
export function parsePriceQuery(search: string, today: Day): PriceQuery {
  const { form, isAsked } = priceFormOf(search);
  const usual = { visits: usualVisits, paidNok: 0 };
  if (!isAsked) return { question: null, course: usual, form, errors: {} };
  const read = readForm(form, today);
  const errors = errorsOf(form, read, given(read.on) ?? today);
  const { what } = form;
  if (what === undefined || Object.keys(errors).length > 0) {
    return { question: null, course: usual, form, errors };
  }
  const on = given(read.on) ?? today;
  const course = {
    visits: given(read.visits) ?? usualVisits,
    paidNok: given(read.paid) ?? 0,
  };
  if (form.where === 'private' && isPaidAlone(what)) {
    return { question: { kind: 'private', on }, course, form, errors };
  }
  const age = given(read.age);
  const birthDate = given(read.born) ?? (age === null ? null : bornSo(age, on));
  const question: FeeQuestion = {
    ...asked[what],
    on,
    birthDate,
    provider: form.where === 'employed' ? 'employed' : 'contract',
    minutes: given(read.minutes),
    circumstances: [...form.circumstances],
  };
  const ageYears = birthDate === null ? null : ageOn(birthDate, on);
  return { question: { kind: 'tariff', question, ageYears }, course, form, errors };
}

const asked: Record<(typeof visits)[number], Pick<FeeQuestion, 'service' | 'kind'>> = {
  treatment: { service: 'physiotherapy', kind: 'ordinary' },
  examination: { service: 'physiotherapy', kind: 'examination' },
  manual: { service: 'physiotherapy', kind: 'manual' },
  psychomotor: { service: 'physiotherapy', kind: 'psychomotor' },
  extended: { service: 'physiotherapy', kind: 'extended' },
  'examination-extended': { service: 'physiotherapy', kind: 'examination-extended' },
  video: { service: 'physiotherapy', kind: 'video' },
  'video-examination': { service: 'physiotherapy', kind: 'video-examination' },
  'group-treatment': { service: 'group-treatment', kind: 'group' },
  pool: { service: 'group-treatment', kind: 'pool' },
  'group-preventive': { service: 'group-preventive', kind: 'group' },
  'self-training': { service: 'physiotherapy', kind: 'self-training' },
  'occupational-therapy': { service: 'occupational-therapy', kind: 'ordinary' },
};

type Read = ReturnType<typeof readForm>;

function readForm(form: PriceForm, today: Day) {
  const on = readDay(form.on, { from: 2000, below: 2100, error: 'portal:prices.error.on' });
  return {
    on,
    minutes: readMinutes(form),
    age: readNumber(form.age, { from: 0, to: 120, error: 'portal:prices.error.age' }),
    born: readBorn(form, given(on) ?? today),
    visits: readNumber(form.visits, { from: 1, to: 100, error: 'portal:prices.error.visits' }),
    paid: readNumber(form.paid, { from: 0, to: 100_000, error: 'portal:prices.error.paid' }),
  };
}

function errorsOf(form: PriceForm, read: Read, day: Day): PriceErrors {
  const { on, age, born } = read;
  const errors: Record<keyof PriceErrors, string | null> = {
    what: form.what === undefined ? 'portal:prices.error.what' : null,
    minutes:
      asksForLength(form) && form.minutes === undefined ? 'portal:prices.error.minutes' : null,
    'minutes-typed': asksForLength(form) ? errorOf(read.minutes) : null,
    age: errorOf(age) ?? (agree(read, day) ? null : 'portal:prices.error.ageMismatch'),
    born: errorOf(born),
    on: errorOf(on),
    visits: errorOf(read.visits),
    paid: errorOf(read.paid),
  };
  return Object.fromEntries(Object.entries(errors).filter(([, error]) => error !== null));
}

function readMinutes({ minutes, minutesTyped }: PriceForm): Typed<number | null> {
  if (minutes !== 'other') return { value: minutes === undefined ? null : Number(minutes) };
  const error = 'portal:prices.error.minutesTyped';
  const read = readNumber(minutesTyped, { from: 1, to: 600, error });
  return given(read) === null ? { error } : read;
}

function readBorn({ born }: PriceForm, on: Day): Typed<Day | null> {
  const error = 'portal:prices.error.born';
  const read = readDay(born, { from: 1900, below: 2100, error });
  const day = given(read);
  return day !== null && day > on ? { error } : read;
}

/** Whether age and birth date tell the same, where both are given. */
function agree({ age, born }: Read, on: Day): boolean {
  const [years, day] = [given(age), given(born)];
  return years === null || day === null || ageOn(day, on) === years;
}

function isPaidAlone(what: (typeof visits)[number]): boolean {
  return what !== 'occupational-therapy' && what !== 'group-preventive';
}

function asksForLength({ what, where }: PriceForm): boolean {
  return what !== undefined && isPaidAlone(what) && where !== 'private';
}

function given<Value>(read: Typed<Value | null>): Value | null {
  return 'value' in read ? read.value : null;
}

function errorOf(read: Typed<unknown>): string | null {
  return 'error' in read ? read.error : null;
}

/** A birth date that gives exactly this age on the day of the visit; the day itself is not asked. */
function bornSo(years: number, on: Day): Day {
  return toDay(plainDate(on).subtract({ years }));
}
