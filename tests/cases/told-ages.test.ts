import { DaySchema, ReferralFactsSchema } from '@shared/model';
import { read } from '@shared/reading';
import * as v from 'valibot';
import { expect, it } from 'vitest';
import { conditionFacts } from '../../shared/rules/condition-facts.ts';
import { possibleAges } from '../../shared/rules/possible-ages.ts';

// the rules part the ages that a text tells as the reading does, at each limit
it.each([
  ['Gutt 11 måneder', 0, 1],
  ['Gutt 12 måneder', 1, 6],
  ['Gutt 5 år', 1, 6],
  ['Gutt 6 år', 6, 16],
  ['Gutt 15 år', 6, 16],
  ['Gutt 16 år', 16, Number.POSITIVE_INFINITY],
  ['Mann 84 år', 16, Number.POSITIVE_INFINITY],
  ['Vondt i foten', 0, Number.POSITIVE_INFINITY],
])('"%s" may be from %i and below %i', (who, from, below) => {
  const received = v.parse(DaySchema, '2026-05-04');
  const facts = v.parse(ReferralFactsSchema, { received, text: `${who}. Fotproblem.` });
  expect(possibleAges(conditionFacts(facts, read(facts)))).toEqual({ from, below });
});
