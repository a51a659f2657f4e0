import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import type { RawRecord } from './facts.ts';
import { ProfileSchema } from './profile.ts';
import { nothingFound, selfTestOf, shapeOf, type Tested } from './self-test.ts';
import { TestedSums } from './tested-sums.ts';

test.each([
  ['13.06.2026, 08:20', '9.9.9, 9:9'],
  ['Today, 03:22\u202FPM', 'a, 9:9 a'],
  ['77y 7m 3d', '9a 9a 9a'],
  ['09-Sept-2025', '9-a-9'],
  ['Prøveland, Bjarne', 'a, a'],
])('%s has the shape %s', (text, shape) => expect(shapeOf(text)).toBe(shape));

const taught = v.parse(ProfileSchema, {
  inngang: 'site-profile-1',
  id: 'list',
  name: 'Liste',
  address: { path: '/liste' },
  view: { kind: 'worklist' },
  fields: {
    received: { where: { by: 'column', headings: ['Dato inn'] }, formats: ['d.M.yyyy'] },
    icd10: { where: { by: 'column', headings: ['Kode'] } },
    text: { where: { by: 'column', headings: ['Tekst'] } },
  },
});
const value = (text: string) => [{ text, label: 'x' }];
const row = (changes: RawRecord = {}, isRead = true): Tested => ({
  raw: { received: value('13.06.2026'), icd10: value('M17'), text: value('Vondt kne'), ...changes },
  isRead,
});
const rows = (count: number, changes: RawRecord = {}, isRead = true) =>
  Array.from({ length: count }, () => row(changes, isRead));
const without = (field: keyof RawRecord) => {
  const { [field]: _, ...raw } = row().raw;
  return { raw, isRead: field !== 'received' };
};
const changeOf = (records: readonly Tested[]) => {
  const sums = new TestedSums(profile);
  for (const record of records) sums.add(record);
  return sums.change();
};
const profile = { ...taught, test: selfTestOf(taught, rows(20)) };

test('what is stored says nothing of anyone', () => {
  expect(profile.test).toEqual({
    headings: ['Dato inn', 'Kode', 'Tekst'],
    rows: { from: 1, to: 400 },
    read: 1,
    shapes: { received: ['9.9.9'], icd10: ['a9'], text: [] },
  });
});

describe('the page is as it was', () => {
  test.each([
    ['as taught', rows(20)],
    ['one row', rows(1)],
    ['an empty list', []],
    ['a row without a code', [...rows(3), row({ icd10: [] })]],
    ['rows that lack their date', [...rows(6), ...rows(3, { received: value('') }, false)]],
    ['one code of another shape', [...rows(3), row({ icd10: value('M17.1') })]],
  ])('%s', (_, records) => expect(changeOf(records)).toBeNull());
});

describe('the page has changed, and what of it is named', () => {
  test.each([
    ['no date column', [without('received')], 'received', 'Dato inn'],
    ['no text column', [without('text')], 'text', 'Tekst'],
    ['no code column', [without('icd10'), without('icd10'), without('icd10')], 'icd10', 'Kode'],
    [
      'dates written in another way',
      rows(4, { received: value('6/13/2026') }, false),
      'received',
      'Dato inn',
    ],
    ['names where codes were', rows(4, { icd10: value('Gonartrose') }), 'icd10', 'Kode'],
    ['many times as many rows', rows(401), 'rows', null],
    ['most rows unread', [...rows(2), ...rows(6, {}, false)], 'received', 'Dato inn'],
  ])('%s', (_, records, what, label) => {
    expect(changeOf(records)).toEqual({ profile: 'Liste', what, label });
  });
});

test('a page where nothing is found is named by its first heading', () => {
  expect(nothingFound(profile)).toEqual({ profile: 'Liste', what: 'headings', label: 'Dato inn' });
});
