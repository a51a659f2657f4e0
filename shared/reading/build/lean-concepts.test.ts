import { readdirSync, readFileSync } from 'node:fs';
import * as v from 'valibot';
import { expect, it } from 'vitest';
import { CheckedConceptSchema } from '../concept-file.ts';
import { leanConcept } from './lean-concepts.ts';

const folder = new URL('../concepts/', import.meta.url);

it.each(readdirSync(folder).filter((name) => name.endsWith('.json')))(
  '%s reads the same without its sentences',
  (name) => {
    const whole = readFileSync(new URL(name, folder), 'utf8');
    const lean = leanConcept(whole);
    expect(lean).not.toContain('"tests"');
    const { reason: _, ...read } = v.parse(CheckedConceptSchema, JSON.parse(whole));
    expect(v.parse(CheckedConceptSchema, JSON.parse(lean))).toEqual(read);
  },
);
