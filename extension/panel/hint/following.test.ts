import { ConceptIdSchema, DaySchema, type Finding, ReferralFactsSchema } from '@shared/model';
import { municipalPack } from '@shared/packs';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { dutiesFor, following, nothingTold } from './following.ts';

const on = v.parse(DaySchema, '2026-11-27');
const finding = (concept: string, changes: Partial<Finding> = {}): Finding => ({
  concept: v.parse(ConceptIdSchema, concept),
  status: 'present',
  origin: 'text',
  text: concept,
  start: 0,
  end: 1,
  ...changes,
});

function follow(
  facts: object,
  { findings = [] as Finding[], told = nothingTold, id = 'lier' } = {},
) {
  const pack = municipalPack(id);
  if (pack === undefined) throw new Error('no pack');
  const known = v.parse(ReferralFactsSchema, { received: '2026-11-20', ...facts });
  return following({ facts: known, findings }, pack, { on, told });
}
const rolesOf = ({ allocation }: ReturnType<typeof follow>) =>
  allocation.roles.map(({ role, mark }) => `${role} ${mark}`);

describe('who is responsible', () => {
  test('a child from the GP falls to the contract physiotherapist', () => {
    expect(rolesOf(follow({ ageYears: 9, source: 'gp' }))).toContain('contract responsible');
  });

  test('a grown-up who cannot travel falls to the municipality once that is told', () => {
    const told = { canTravel: false, areas: ['walking-balance' as const] };
    const found = follow({ ageYears: 81 }, { told });
    expect(found.allocation.rows.map(({ fit }) => fit)).toEqual(['fits']);
    expect(rolesOf(found)).toContain('employed responsible');
  });

  test('the overdue duty shown is of whom it falls to, and of all where that is open', () => {
    const one = follow({ ageYears: 9, source: 'gp' });
    expect(dutiesFor(one.overdue, one.allocation).map(({ who }) => who)).toEqual(['contract']);
    expect(dutiesFor(one.overdue, { roles: [], rows: [], sources: [] })).toHaveLength(2);
  });
});

describe('coordinator and plan', () => {
  const rights = (found: ReturnType<typeof follow>) =>
    found.rights.map(({ right, evidence }) => `${right.id} ${evidence.length}`);

  test('words that are so now point to them; those denied do not', () => {
    const findings = [finding('individual-plan'), finding('complex', { status: 'negated' })];
    expect(rights(follow({ ageYears: 81 }, { findings }))).toEqual([
      'coordinator 1',
      'individual-plan 1',
    ]);
  });

  test('the child’s own coordinator is for children, and where no age is known', () => {
    expect(rights(follow({ ageYears: 9 }))).toContain('child-coordinator 0');
    expect(rights(follow({}))).toContain('child-coordinator 0');
    expect(rights(follow({ ageYears: 18 }))).not.toContain('child-coordinator 0');
  });

  test('a municipality’s own duties stand with them while they hold', () => {
    const ids = (id: string) => follow({}, { id }).duties.map((duty) => duty.id);
    expect(ids('vefsn')).toEqual(['inform-of-plan', 'report-need-of-plan', 'take-part-in-plan']);
    // the plan ended with 2020
    expect(ids('alesund')).toEqual([]);
  });
});

test('every place that something follows from is among the sources, once', () => {
  const { sources } = follow({ ageYears: 81 });
  const places = sources.map(({ document, section }) => `${document} ${section}`);
  expect(new Set(places).size).toBe(places.length);
  expect(places).toContain('pasientrettighetsloven § 2-5 b');
});
