import { describe, expect, test } from 'vitest';
import { diagnosisWords, namedCodes, parseCodes } from './parse-codes.ts';

describe('codes under a heading that names their system', () => {
  test.each([
    ['M17', 'icd10', ['M17']],
    ['M17 : Gonartrose', 'icd10', ['M17']],
    ['m17.1', 'icd10', ['M17.1']],
    ['M17.1, I10', 'icd10', ['M17.1', 'I10']],
    ['M17 Gonartrose; I10 Hypertensjon', 'icd10', ['M17', 'I10']],
    ['S72.0\nI10', 'icd10', ['S72.0', 'I10']],
    ['L90 Gonartrose', 'icpc2', ['L90']],
    ['L90, P76', 'icpc2', ['L90', 'P76']],
    ['Gonartrose', 'icpc2', []],
    ['Gonartrose L90', 'icpc2', []],
    ['M17', 'icpc2', []],
    ['', 'icd10', []],
  ] as const)('%s as %s', (text, system, codes) => expect(parseCodes(text, system)).toEqual(codes));
});

test('a text may name the system itself; without that no code is read', () => {
  expect(namedCodes('ICPC-2: L90, ellers frisk', 'icpc2')).toEqual(['L90']);
  expect(namedCodes('Diagnose ICD-10 M17.1', 'icd10')).toEqual(['M17.1']);
  expect(namedCodes('L90 gonartrose', 'icpc2')).toEqual([]);
  expect(namedCodes('L90 gonartrose', 'icd10')).toEqual([]);
});

test('a diagnosis keeps its words and loses a code of no system', () => {
  expect(diagnosisWords('M17 : Gonartrose')).toBe('Gonartrose');
  expect(diagnosisWords('L90 Gonartrose')).toBe('Gonartrose');
  expect(diagnosisWords('Gonartrose')).toBe('Gonartrose');
  expect(diagnosisWords('M17')).toBe('');
});
