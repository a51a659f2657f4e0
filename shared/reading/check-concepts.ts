import { DaySchema, type ReferralFacts } from '@shared/model';
import * as v from 'valibot';
import { type ConceptFile, ConceptFileSchema } from './concept-file.ts';
import { conceptFiles } from './concepts/index.ts';
import { read } from './read.ts';

/** The concept files as they lie in `concepts/`, with their test sentences. Errors where one is no concept file. */
export function checkedConcepts(): ConceptFile[] {
  return v.parse(v.array(ConceptFileSchema), conceptFiles);
}

/** How many sentences the concept files try, and those that are read otherwise, each in words. */
export function tryConcepts(concepts: readonly ConceptFile[]): { tried: number; wrong: string[] } {
  const sentences = concepts.flatMap(({ id, tests }) => tests.map((test) => ({ id, ...test })));
  const wrong = sentences.flatMap(({ id, text, status }) => {
    const seen = read(facts(text)).flatMap((found) => (found.concept === id ? [found.status] : []));
    const isRight =
      (status === 'none' ? seen.length === 0 : seen.includes(status)) &&
      (status === 'present' || !seen.includes('present'));
    const said = seen.length === 0 ? 'none' : seen.join(', ');
    return isRight ? [] : [`${id}: "${text}" should be ${status}, and is read as ${said}`];
  });
  return { tried: sentences.length, wrong };
}

/** Someone of 60, so that only the sentence counts. */
function facts(text: string): ReferralFacts {
  const received = v.parse(DaySchema, '2026-03-02');
  return { received, ageYears: 60, source: 'gp', icd10: [], icpc2: [], text };
}
