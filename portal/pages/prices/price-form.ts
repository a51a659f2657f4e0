import { type Circumstance, CircumstanceSchema } from '@shared/model/exemption.ts';
import * as v from 'valibot';
import type { DateParts } from '../../look/index.ts';
import { oneOf } from '../query.ts';

/** What people come for, in the words of the page. */
export const visits = [
  'treatment',
  'examination',
  'manual',
  'psychomotor',
  'extended',
  'examination-extended',
  'video',
  'video-examination',
  'group-treatment',
  'pool',
  'group-preventive',
  'self-training',
  'occupational-therapy',
] as const;
export const lengths = ['20', '30', '40', '60', '90', 'other'] as const;
export const places = ['contract', 'employed', 'private'] as const;

/** The form as it was filled in, to be shown again. */
export type PriceForm = {
  what: (typeof visits)[number] | undefined;
  minutes: (typeof lengths)[number] | undefined;
  /** Minutes as they were typed, where `minutes` is `other`. */
  minutesTyped: string;
  where: (typeof places)[number] | undefined;
  age: string;
  born: DateParts;
  on: DateParts;
  circumstances: readonly Circumstance[];
  /** How many such visits in the year, and what was paid before them. */
  visits: string;
  paid: string;
};

/** The form as the address has it, and whether the address asks for a price at all. */
export function priceFormOf(search: string): { form: PriceForm; isAsked: boolean } {
  const isAsked = [...new URLSearchParams(search).keys()].some((key) => fields.has(key));
  return { form: formOf(search), isAsked };
}

const fields = new Set([
  'what',
  'minutes',
  'minutes-typed',
  'where',
  'age',
  ...['born', 'on'].flatMap((date) => ['day', 'month', 'year'].map((part) => `${date}-${part}`)),
  'with',
  'visits',
  'paid',
]);

function formOf(search: string): PriceForm {
  const query = new URLSearchParams(search);
  const text = (name: string) => (query.get(name) ?? '').slice(0, 40);
  const date = (name: string) => ({
    day: text(`${name}-day`),
    month: text(`${name}-month`),
    year: text(`${name}-year`),
  });
  return {
    what: oneOf(search, 'what', visits),
    minutes: oneOf(search, 'minutes', lengths),
    minutesTyped: text('minutes-typed'),
    where: oneOf(search, 'where', places),
    age: text('age'),
    born: date('born'),
    on: date('on'),
    circumstances: query.getAll('with').flatMap((name) => {
      const known = v.safeParse(CircumstanceSchema, name);
      return known.success ? [known.output] : [];
    }),
    visits: text('visits'),
    paid: text('paid'),
  };
}
