import { readdirSync } from 'node:fs';
import { DaySchema, type ReferralFacts } from '@shared/model';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { ConceptFileSchema } from './concept-file.ts';
import { conceptFiles } from './concepts/index.ts';
import { read } from './read.ts';

const facts = (text: string): ReferralFacts => ({
  received: v.parse(DaySchema, '2026-03-02'),
  ageYears: 60,
  source: 'gp',
  icd10: [],
  icpc2: [],
  text,
});

describe('concept files', () => {
  it('are all read', () => {
    const files = readdirSync(new URL('./concepts/', import.meta.url));
    expect(conceptFiles.length).toBe(files.filter((name) => name.endsWith('.json')).length);
  });

  for (const concept of v.parse(v.array(ConceptFileSchema), conceptFiles))
    for (const { text, status } of concept.tests)
      it(`${concept.id}: "${text}" is ${status}`, () => {
        const seen = read(facts(text)).filter((finding) => finding.concept === concept.id);
        const statuses = seen.map((finding) => finding.status);
        if (status === 'none') expect(statuses).toEqual([]);
        else expect(statuses).toContain(status);
        if (status !== 'present') expect(statuses).not.toContain('present');
      });
});
