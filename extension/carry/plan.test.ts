import journalTexts from '@locales/nb/journal.json' with { type: 'json' };
import { DaySchema } from '@shared/model';
import { municipalPack } from '@shared/packs';
import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { assessed, isReadable } from '../panel/inbox/assessed.ts';
import { readable } from '../panel/inbox/testing/readable.ts';
import { carryFieldOf } from './carry-label.ts';
import { carryValues } from './carry-values.ts';
import type { ControlInfo } from './control-info.ts';
import { otherPerson } from './other-person.ts';
import { planOf } from './plan.ts';

const today = v.parse(DaySchema, '2026-11-27');
const lier = municipalPack('lier');

function valuesOf(own: Parameters<typeof readable>[0] = {}) {
  const { sealed, content } = readable(own);
  const judged = assessed({ sealed, content, leftOut: [] }, lier, today);
  return carryValues({
    content,
    receivedOn: sealed.receivedOn,
    suggestion: isReadable(judged) ? judged.suggestion : null,
    pack: lier,
    clinics: new Map(),
    texts: journalTexts,
  });
}

const values = valuesOf();
const control = (own: Partial<ControlInfo>): ControlInfo => ({
  handle: 0,
  field: 'text',
  label: 'Felt',
  kind: 'line',
  now: '',
  options: [],
  maxLength: null,
  hint: '',
  format: null,
  dayParts: null,
  isTyped: false,
  state: 'ready',
  where: null,
  ...own,
});
const plan = (field: keyof typeof values, own: Partial<ControlInfo>, language = 'nb') => {
  const value = values[field];
  if (value === undefined) throw new Error(`The referral has no ${field}`);
  return planOf(value, control(own), language);
};
const write = (text: string) => ({ kind: 'write', write: text, cut: 0 });
const refused = (why: string) => ({ kind: 'refused', why });

describe('a control', () => {
  it('is given what it can hold', () => {
    expect(plan('name', {})).toEqual(write('Kari Prøveland'));
    expect(plan('firstName', {})).toEqual(write('Kari'));
    expect(plan('lastName', {})).toEqual(write('Prøveland'));
    expect(plan('birthDate', { kind: 'date' })).toEqual(write('1951-02-28'));
    expect(plan('birthDate', {})).toEqual(write('28.02.1951'));
    expect(plan('birthDate', { format: 'd/M/yyyy' }, 'en')).toEqual(write('28/2/1951'));
    expect(plan('level', { kind: 'number' })).toEqual(write('2'));
    expect(plan('interpreter', { kind: 'checkbox', now: 'true' })).toEqual(write('false'));
    expect(plan('interpreter', {})).toEqual(write('Nei'));
  });

  it('is left alone where that stands there', () => {
    expect(plan('name', { now: ' Kari  Prøveland' })).toEqual({ kind: 'same' });
    expect(plan('birthDate', { now: '28.2.1951' })).toEqual({ kind: 'same' });
    expect(plan('interpreter', { kind: 'checkbox', now: 'false' })).toEqual({ kind: 'same' });
  });

  it.each(['readonly', 'disabled', 'unfit', 'several'] as const)('is refused when %s', (state) => {
    expect(plan('name', { state })).toEqual(refused(state));
  });

  it('is refused where it is a guess or too small', () => {
    expect(plan('birthDate', {}, 'en')).toEqual(refused('no-format'));
    expect(plan('phone', { maxLength: 8 })).toEqual(refused('too-long'));
    expect(plan('birthDate', { maxLength: 8 })).toEqual(refused('too-long'));
    expect(plan('name', { kind: 'date' })).toEqual(refused('unfit'));
    expect(plan('phone', { kind: 'number' })).toEqual(refused('unfit'));
    expect(plan('text', { kind: 'select', options: ['a'] })).toEqual(refused('unfit'));
  });
});

describe('a day in three parts', () => {
  const parts = (own: Partial<NonNullable<ControlInfo['dayParts']>> = {}) => ({
    kind: 'day-parts' as const,
    dayParts: { day: null, month: null, year: null, ...own },
  });

  it('is written where each part can hold its own', () => {
    expect(plan('birthDate', parts())).toEqual(write('1951-02-28'));
    expect(plan('birthDate', parts({ month: [1, 2, 3], year: [1950, 1951] }))).toEqual(
      write('1951-02-28'),
    );
    expect(plan('birthDate', { ...parts(), now: '1951-02-28' })).toEqual({ kind: 'same' });
  });

  it('is refused where one of them cannot, or it is no day', () => {
    expect(plan('birthDate', parts({ year: [1990, 1991] }))).toEqual(refused('no-option'));
    expect(plan('birthDate', parts({ month: [2, 2] }))).toEqual(refused('no-option'));
    expect(plan('birthDate', parts({ day: [] }))).toEqual(refused('no-option'));
    expect(plan('name', parts())).toEqual(refused('unfit'));
  });
});

describe('a list of the page’s own making', () => {
  it('is opened first where it may have what fits', () => {
    const unopened = { kind: 'combobox' as const, state: 'unopened' as const };
    expect(plan('level', unopened)).toEqual(refused('unopened'));
    // a search for a patient is the user's own
    expect(plan('name', unopened)).toEqual(refused('unfit'));
    expect(plan('birthDate', unopened)).toEqual(refused('unfit'));
  });

  it('is chosen from once it is seen', () => {
    const options = ['Prioritet 1', 'Prioritet 2'];
    expect(plan('level', { kind: 'combobox', options })).toEqual(write('Prioritet 2'));
    expect(plan('level', { kind: 'combobox', options: ['Rød'] })).toEqual(refused('no-option'));
  });
});

it('puts bare text into an edited box, and leaves one that is formatted', () => {
  expect(plan('name', { kind: 'rich' })).toEqual(write('Kari Prøveland'));
  expect(plan('name', { kind: 'rich', now: 'Kari\nPrøveland' })).toEqual({ kind: 'same' });
  expect(plan('name', { kind: 'rich', state: 'formatted' })).toEqual(refused('formatted'));
});

describe('a list to choose from', () => {
  const options = (...some: string[]) => ({ kind: 'select' as const, options: some });

  it.each([
    [['Velg', '1', '2', '3'], '2'],
    [
      ['Prioritet 1', 'Prioritet 2 – innen 14 dager', 'Prioritet 3'],
      'Prioritet 2 – innen 14 dager',
    ],
    [['P1', 'P2', 'P3'], 'P2'],
  ])('%j has level 2', (some, expected) => {
    expect(plan('level', options(...some))).toEqual(write(expected));
  });

  it.each([
    [['Straks', 'Vanlig'], 'no-option'],
    [['12', '20', '2.5'], 'no-option'],
    [['Prioritet 2 a', 'Prioritet 2 b'], 'several-options'],
  ])('%j has it not for certain', (some, why) => {
    expect(plan('level', options(...some))).toEqual(refused(why));
  });

  it('has the words for who asks, and for an interpreter', () => {
    expect(plan('source', options('Fastlege', 'Egenhenvendelse', 'Sykehus'))).toEqual(
      write('Egenhenvendelse'),
    );
    expect(plan('interpreter', { kind: 'radio', options: ['Ja', 'Nei'] })).toEqual(write('Nei'));
    const arabic = valuesOf({ interpreter: { language: 'ar' } });
    expect(arabic.interpreter).toMatchObject({ on: true, text: 'Ja, arabisk' });
    const spoken = arabic.interpreterLanguage;
    if (spoken === undefined) throw new Error('There is a language');
    expect(planOf(spoken, control(options('Engelsk', 'Arabisk')), 'nb')).toEqual(write('Arabisk'));
  });
});

it('says how much of a text finds no room, and never gives more than there is room for', () => {
  const text = values.text;
  if (text === undefined || !('text' in text)) throw new Error('There is a text');
  fc.assert(
    fc.property(fc.integer({ min: 3, max: 1500 }), (maxLength) => {
      const made = planOf(text, control({ kind: 'lines', maxLength }), 'nb');
      if (made.kind !== 'write') throw new Error('It is written');
      expect(made.write.length).toBeLessThanOrEqual(maxLength);
      expect(made.cut > 0).toBe(made.write.endsWith(' …'));
      if (made.cut === 0) expect(made.write).toBe(text.text.trim());
    }),
  );
});

it.each([
  ['Navn:', 'name'],
  ['Fødselsnr. *', 'nationalNumber'],
  ['Fødselsdato (dd.mm.åååå)', 'birthDate'],
  ['Date of birth (required)', 'birthDate'],
  ['Navn på fastlege', undefined],
  ['Kommentar til regnskap', undefined],
  ['Telefon pårørende', undefined],
])('the label «%s» names %s', (label, field) => {
  expect(carryFieldOf(label)).toBe(field);
});

describe('a page of someone else', () => {
  const { content } = readable({
    person: { name: 'Kari Prøveland', birthDate: '1951-02-28', nationalNumber: '28825101234' },
  });
  const page = (field: 'name' | 'birthDate' | 'nationalNumber', text: string) =>
    otherPerson(
      { ticket: '', title: '', path: '/', language: 'nb', controls: [], whose: [{ field, text }] },
      content,
      today,
    );

  it.each([
    ['name', 'Per Prøveland'],
    ['birthDate', '01.03.1951'],
    ['nationalNumber', '288251 01235'],
  ] as const)('is seen by its %s', (field, text) => {
    expect(page(field, text)).toEqual([text]);
  });

  it.each([
    ['name', 'PRØVELAND, Kari Anne'],
    ['birthDate', '28.2.1951'],
    ['birthDate', 'ukjent'],
    ['nationalNumber', '288251 01234'],
  ] as const)('is not seen in the %s «%s»', (field, text) => {
    expect(page(field, text)).toEqual([]);
  });

  it('is seen by a field that is filled in', () => {
    const filled = control({ field: 'name', now: 'Per Prøve' });
    const form = { ticket: '', title: '', path: '/', language: '', controls: [filled], whose: [] };
    expect(otherPerson(form, content, today)).toEqual(['Per Prøve']);
  });
});
