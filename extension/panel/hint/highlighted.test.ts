import {
  ConceptIdSchema,
  type CriterionHit,
  CriterionIdSchema,
  type Finding,
  LevelSchema,
} from '@shared/model';
import fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { stretches } from './highlighted.ts';

const finding = (start: number, end: number, origin: Finding['origin'] = 'text'): Finding => ({
  concept: v.parse(ConceptIdSchema, 'fall'),
  status: 'present',
  origin,
  text: '',
  start,
  end,
});
const hit = (...evidence: Finding[]): CriterionHit => ({
  id: v.parse(CriterionIdSchema, 'adult.fall-risk'),
  level: v.parse(LevelSchema, 3),
  evidence,
});

test('words are marked with the criteria that rest on them', () => {
  const text = 'Ustø, fire fall siden jul.';
  expect(stretches(text, [hit(finding(0, 4)), hit(finding(6, 15), finding(0, 4))])).toEqual([
    { text: 'Ustø', criteria: [1, 2] },
    { text: ', ', criteria: [] },
    { text: 'fire fall', criteria: [2] },
    { text: ' siden jul.', criteria: [] },
  ]);
});

test('stretches that lie over each other are cut where they begin and end', () => {
  expect(stretches('abcdef', [hit(finding(0, 4)), hit(finding(2, 6))])).toEqual([
    { text: 'ab', criteria: [1] },
    { text: 'cd', criteria: [1, 2] },
    { text: 'ef', criteria: [2] },
  ]);
});

test('stretches of the same criteria that lie over each other are one', () => {
  expect(stretches('har falt to ganger', [hit(finding(0, 8), finding(4, 18))])).toEqual([
    { text: 'har falt to ganger', criteria: [1] },
  ]);
});

test('codes and answers mark nothing', () => {
  expect(stretches('abc', [hit(finding(0, 0, 'icd10'))])).toEqual([{ text: 'abc', criteria: [] }]);
  expect(stretches('', [hit(finding(0, 0, 'icd10'))])).toEqual([]);
});

test('whatever is marked, the text is whole', () => {
  const span = fc
    .tuple(fc.nat(60), fc.nat(60))
    .map(([a, b]) => finding(Math.min(a, b), Math.max(a, b)));
  fc.assert(
    fc.property(fc.string({ maxLength: 50 }), fc.array(fc.array(span)), (text, all) => {
      const found = stretches(
        text,
        all.map((spans) => hit(...spans)),
      );
      expect(found.map((one) => one.text).join('')).toBe(text);
      expect(found.every((one) => one.text !== '')).toBe(true);
    }),
  );
});
