import {
  ConceptIdSchema,
  DaySchema,
  FeeQuestionSchema,
  type Finding,
  type MunicipalPack,
  ReferralFactsSchema,
} from '@shared/model';
import { municipalPack, nationalPack } from '@shared/packs';
import { assess, fee, overdueDuties } from '@shared/rules';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { parseMunicipalPack } from '../../shared/packs/parse-pack.ts';
import exemptions from '../data/packs/nordvik/exemptions.json';
import manifest from '../data/packs/nordvik/pack.json';
import priority from '../data/packs/nordvik/priority.json';
import changedKey from './changed-key.json';
import lierAges from './lier-ages.json';
import nordvikDeadlines from './nordvik-deadlines.json';

// The tables are worked out by hand from the sources, never from what the code answers.
const day = (text: string) => v.parse(DaySchema, text);
const facts = (given: object) => v.parse(ReferralFactsSchema, { text: 'lest', ...given });
const found = (concept: string): Finding => ({
  concept: v.parse(ConceptIdSchema, concept),
  status: 'present',
  origin: 'text',
  text: concept,
  start: 0,
  end: 0,
});
const lier = municipalPack('lier');
if (lier === undefined) throw new Error('There is no pack lier');

describe('Lier: ages', () => {
  it.each(lierAges)('$name', ({ birthDate, received, found: concepts, criteria, level }) => {
    const answer = assess(facts({ birthDate, received }), lier, {
      on: day(received),
      findings: concepts.map(found),
    });
    expect(answer.criteria.map(({ id }) => id)).toEqual(criteria);
    expect(answer.level).toBe(level);
  });
});

describe('three levels in weeks', () => {
  const nordvik = parseMunicipalPack('test', { 'pack.json': manifest, 'priority.json': priority });
  it.each(nordvikDeadlines)('$name', ({ name: _, on, deadline, daysLeft, overdue, ...given }) => {
    expect(assess(facts(given), nordvik, { on: day(on), findings: [] })).toMatchObject({
      waitStart: { kind: 'received' },
      deadline,
      daysLeft,
      overdue,
    });
  });
});

describe('a key that changes', () => {
  const [level] = priority.levels;
  const wait = (count: number, from: string, to: string) => ({
    ...level,
    wait: { count, unit: 'weeks' },
    from,
    to,
  });
  const levels = [wait(2, '2026-02-01', '2026-06-30'), wait(1, '2026-07-01', '2026-08-31')];
  const pack = parseMunicipalPack('test', {
    'pack.json': manifest,
    'priority.json': { ...priority, levels, criteria: priority.criteria.slice(0, 1) },
  });
  it.each(changedKey)('$name', ({ received, on, deadline }) => {
    const answer = assess(facts({ received, level: 1 }), pack, { on: day(on), findings: [] });
    expect(answer.deadline).toBe(deadline);
    const codes = answer.notes.map(({ code }) => code);
    expect(codes.includes('no-rule-in-force')).toBe(deadline === null);
  });
});

describe('what lasts for a time', () => {
  it.each([
    ['2024-12-31', 0],
    ['2025-01-01', 2],
    ['2028-12-31', 2],
    ['2029-01-01', 0],
  ])('Lier: duties about a passed deadline on %s: %i', (on, count) => {
    expect(overdueDuties(lier, day(on))).toHaveLength(count);
  });

  it.each([
    ['2025-12-31', 2025],
    ['2026-01-01', 2026],
    ['2026-12-31', 2026],
    ['2027-01-01', null],
  ])('the frikort ceiling on %s is that of %s', (on, year) => {
    expect(answered(on).frikort?.year ?? null).toBe(year);
  });

  it.each([
    ['2026-01-31', 'tariff'],
    ['2026-02-01', 'older-than-80'],
    ['2026-12-31', 'older-than-80'],
    ['2027-01-01', 'tariff'],
  ])('a local exemption on %s: %s', (on, code) => {
    const nordvik = parseMunicipalPack('test', {
      'pack.json': manifest,
      'exemptions.json': exemptions,
    });
    expect(answered(on, nordvik, ['over-80']).reason.code).toBe(code);
  });

  it('says of the day that no rule is in force, and names it', () => {
    const answer = assess(facts({ received: '2029-01-01' }), lier, {
      on: day('2029-01-02'),
      findings: [found('newly-operated')],
    });
    expect(answer).toMatchObject({ level: null, deadline: null, criteria: [], sources: [] });
    expect(answer.notes).toEqual([
      {
        code: 'no-rule-in-force',
        text: {
          nb: 'Ingen regel som er kjent her, gjelder 1. januar 2029.',
          en: 'No rule that is known here is in force on January 1, 2029.',
          ar: 'لا توجد قاعدة معروفة هنا سارية في 1 يناير 2029.',
        },
      },
    ]);
  });
});

function answered(on: string, pack?: MunicipalPack, circumstances: string[] = []) {
  const visit = { birthDate: '1940-05-17', service: 'physiotherapy', minutes: 20 };
  return fee(v.parse(FeeQuestionSchema, { on, circumstances, ...visit }), nationalPack, pack);
}
