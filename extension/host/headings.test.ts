import { describe, expect, test } from 'vitest';
import { knownHeading } from './headings.ts';
import { pieceNow, piecesOf } from './pieces.ts';

test.each([
  ['Mottatt', 'received', 0],
  ['MOTTATT:', 'received', 0],
  ['Mottatt dato *', 'received', 0],
  ['Mottatt ▼', 'received', 0],
  ['Received\u00A0on', 'received', 0],
  ['Authored On', 'received', 1],
  ['Patient:', 'name', 0],
  ['Fødselsdato', 'birthDate', 0],
  ['Diagnose (ICD-10)', 'icd10', 0],
  ['ICPC-2', 'icpc2', 0],
  ['Henvisningstekst', 'text', 0],
  ['Note', 'text', 1],
  ['Fødselsdato (dd.mm.åååå)', 'birthDate', 0],
  ['Mottatt (obligatorisk)', 'received', 0],
  ['Hospital No.', 'patientId', 0],
  ['Referral Date', 'received', 1],
  ['Referrer Diagnosis', 'diagnosis', 0],
  ['Henvisende enhet', 'source', 0],
])('%s', (text, field, rank) => expect(knownHeading(text)).toEqual({ field, rank }));

test.each([
  'Sist endret',
  'Last Updated',
  'Utskrift',
  'Dato',
  'Mottatt av',
  'Prioritet',
  'Sent',
  'Navn (pårørende)',
  '',
])('%s names nothing that is read', (text) => expect(knownHeading(text)).toBeUndefined());

describe('labels within one line', () => {
  const values = (line: string) =>
    piecesOf(line, knownHeading).map(({ heading, value }) => [heading.field, value]);
  test.each([
    [
      'DOB: 1939-02-04 Age: 87',
      [
        ['birthDate', '1939-02-04'],
        ['age', '87'],
      ],
    ],
    ['Mottatt: 13.06.2026', [['received', '13.06.2026']]],
    [
      'Mottatt : 13.06.2026 Henvist av: Fastlege',
      [
        ['received', '13.06.2026'],
        ['source', 'Fastlege'],
      ],
    ],
    ['Sist endret: 13.06.2026', []],
    ['Ring Mottatt: 13.06.2026', []],
    ['Ingen ting', []],
  ])('%s', (line, pieces) => expect(values(line)).toEqual(pieces));

  test('a piece is read again by its labels', () => {
    expect(pieceNow('DOB: 1940-01-01 Age: 86', 'DOB', 'Age')).toBe('1940-01-01');
    expect(pieceNow('DOB: 1940-01-01 Age: 86', 'Age', null)).toBe('86');
    expect(pieceNow('Born 1940-01-01', 'DOB', null)).toBeUndefined();
  });
});
