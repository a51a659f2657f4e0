import { describe, expect, it } from 'vitest';
import { parseMunicipalPack } from '../packs/parse-pack.ts';
import { assess } from './assess.ts';
import { day, facts, finding, testFiles, testPack } from './test-pack.ts';
import { withDay } from './with-day.ts';

const on = day('2026-05-10');
const priority = testFiles['priority.json'];
const notes = (given: object, found: string[], pack = testPack) =>
  assess(facts(given), pack, { on, findings: found.map((own) => finding(own)) }).notes;
const codes = (given: object, found: string[], pack = testPack) =>
  notes(given, found, pack).map(({ code }) => code);
const packWith = (file: string, content: object) =>
  parseMunicipalPack('test', { ...testFiles, [file]: content });

describe('what is said of the reading', () => {
  it('is of the criteria at the level, and of the suggestions that hold', () => {
    expect(notes({}, ['fallen', 'odd'])).toEqual([]);
    expect(notes({}, ['fallen', 'weak'])).toEqual([
      { code: 'interpretation', text: { nb: 'Lest av svakhet' } },
    ]);
  });

  it('is told once, and with how the start of the wait was read', () => {
    const [home, ...starts] = priority.waitStart;
    const read = { ...home, when: undefined, note: { nb: 'Lest slik' } };
    const pack = packWith('priority.json', { ...priority, waitStart: [read, ...starts] });
    expect(notes({}, ['weak', 'lame'], pack)).toEqual([
      { code: 'interpretation', text: { nb: 'Lest av svakhet' } },
      { code: 'interpretation', text: { nb: 'Lest slik' } },
    ]);
  });
});

describe('what is said of the age', () => {
  it('is that it is not known, where the key parts people by age', () => {
    expect(codes({ ageYears: null }, ['fallen'])).toEqual(['age-unknown']);
    const [adult] = priority.groups;
    const one = packWith('priority.json', { ...priority, groups: [adult] });
    expect(codes({ ageYears: null }, ['fallen'], one)).toEqual([]);
  });

  it('is nothing where the therapist has chosen, or no key is in force', () => {
    expect(codes({ ageYears: null, level: 1, discharged: '2026-05-02' }, [])).toEqual([
      'chosen-by-therapist',
    ]);
    expect(codes({ ageYears: null, received: '2027-01-01' }, [])).toEqual(['no-rule-in-force']);
  });
});

describe('rules that do not hold that day', () => {
  it('are no age group', () => {
    const [adult, child] = priority.groups;
    const ended = { ...adult, to: '2026-05-03' };
    const pack = packWith('priority.json', { ...priority, groups: [ended, child] });
    expect(codes({}, ['fallen'], pack)).toContain('not-enough');
  });

  it('tell of no emergency', () => {
    const [cauda] = testFiles['emergencies.json'].emergencies;
    const asked = { emergencies: [{ ...cauda, status: 'proposed' }] };
    expect(codes({}, ['saddle'])).toContain('possible-emergency');
    expect(codes({}, ['saddle'], packWith('emergencies.json', asked))).not.toContain(
      'possible-emergency',
    );
  });

  it('say nothing in place of a key', () => {
    const { from, source } = { from: '2026-01-01', source: { document: 'plan', section: '1' } };
    const manifest = testFiles['pack.json'];
    const keyless = (to: string) =>
      parseMunicipalPack('test', {
        'pack.json': { ...manifest, noKey: { text: { nb: 'Ingen nøkkel' }, from, to, source } },
      });
    expect(notes({}, [], keyless('2026-05-04'))).toEqual([
      { code: 'no-key', text: { nb: 'Ingen nøkkel' } },
    ]);
    expect(codes({}, [], keyless('2026-05-03'))).toEqual(['no-rule-in-force']);
  });
});

describe('a text with a day', () => {
  it('has it in the languages that the text is in', () => {
    expect(withDay({ nb: 'Fra {{day}}', en: 'From {{day}}', ar: undefined }, on)).toEqual({
      nb: 'Fra 10. mai 2026',
      en: 'From May 10, 2026',
    });
  });

  it('stays as it is where it names none', () => {
    expect(withDay({ nb: 'Fra nå' }, on).nb).toBe('Fra nå');
  });
});
