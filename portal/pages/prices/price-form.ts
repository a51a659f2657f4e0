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
  'group-treatment',
  'group-preventive',
  'occupational-therapy',
] as const;
export const lengths = ['20', '30', '40', '60', '90'] as const;
export const places = ['contract', 'employed', 'private'] as const;

/** The form as it was filled in, to be shown again. */
export type PriceForm = {
  what: (typeof visits)[number] | undefined;
  minutes: (typeof lengths)[number] | undefined;
  where: (typeof places)[number] | undefined;
  age: string;
  on: DateParts;
  circumstances: readonly Circumstance[];
};

/** The form as the address has it, and whether the address asks for a price at all. */
export function priceFormOf(search: string): { form: PriceForm; isAsked: boolean } {
  const isAsked = [...new URLSearchParams(search).keys()].some((key) => fields.has(key));
  return { form: formOf(search), isAsked };
}

const fields = new Set([
  'what',
  'minutes',
  'where',
  'age',
  'on-day',
  'on-month',
  'on-year',
  'with',
]);

function formOf(search: string): PriceForm {
  const query = new URLSearchParams(search);
  const text = (name: string) => (query.get(name) ?? '').slice(0, 40);
  return {
    what: oneOf(search, 'what', visits),
    minutes: oneOf(search, 'minutes', lengths),
    where: oneOf(search, 'where', places),
    age: text('age'),
    on: { day: text('on-day'), month: text('on-month'), year: text('on-year') },
    circumstances: query.getAll('with').flatMap((name) => {
      const known = v.safeParse(CircumstanceSchema, name);
      return known.success ? [known.output] : [];
    }),
  };
}
