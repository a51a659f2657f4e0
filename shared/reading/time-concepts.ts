import { type ConceptId, ConceptIdSchema } from '@shared/model';
import * as v from 'valibot';
import type { Mention } from './mention.ts';
import type { TimeMention } from './times.ts';

/** Times as concepts, so that others can be made of them ("fell" and "today"). */
export function timeConcepts(times: readonly TimeMention[]): Mention[] {
  return times.map(({ kind, days, from, to }) => {
    const name = kind === 'point' ? pointName(days) : spanName(days);
    return { concept: ids[name], status: 'present', from, to };
  });
}

const id = (name: string): ConceptId => v.parse(ConceptIdSchema, name);
const ids = {
  farAhead: id('time-far-ahead'),
  ahead: id('time-ahead'),
  days: id('time-days-ago'),
  weeks: id('time-weeks-ago'),
  months: id('time-months-ago'),
  years: id('time-years-ago'),
  forDays: id('lasting-days'),
  forWeeks: id('lasting-weeks'),
  forMonths: id('lasting-months'),
  forYears: id('lasting-years'),
};

function pointName(days: number): keyof typeof ids {
  if (days < -200) return 'farAhead';
  if (days < -1) return 'ahead';
  if (days <= 14) return 'days';
  if (days <= 84) return 'weeks';
  return days <= 365 ? 'months' : 'years';
}

function spanName(days: number): keyof typeof ids {
  if (days < 14) return 'forDays';
  if (days < 91) return 'forWeeks';
  return days < 365 ? 'forMonths' : 'forYears';
}
