import { AllocationFactsSchema } from '@shared/model';
import { municipalPack } from '@shared/packs';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { parseMunicipalPack } from '../packs/parse-pack.ts';
import { allocate } from './allocate.ts';
import { testFiles, testPack } from './test-pack.ts';

const lier = municipalPack('lier') ?? testPack;
const ask = (given: object) =>
  allocate(v.parse(AllocationFactsSchema, { received: '2026-05-04', ...given }), lier);
const rowFit = (given: object, row: string) =>
  ask(given).rows.find((hit) => hit.row.id === row)?.fit ?? 'no';

describe('a row of the allocation key', () => {
  it('fits where all that it asks for is known to hold', () => {
    const known = { ageYears: 70, canTravel: true, areas: ['back-neck', 'memory'] };
    expect(rowFit(known, 'can-travel')).toBe('fits');
    expect(rowFit(known, 'cannot-travel')).toBe('no');
  });

  it('may fit where something is not known', () => {
    expect(rowFit({ ageYears: 70, areas: ['back-neck'] }, 'can-travel')).toBe('may-fit');
    expect(rowFit({ canTravel: true, areas: ['back-neck'] }, 'can-travel')).toBe('may-fit');
    expect(rowFit({ ageYears: 70, canTravel: true, areas: [] }, 'can-travel')).toBe('may-fit');
    expect(rowFit({ ageYears: 7 }, 'child-from-services')).toBe('may-fit');
  });

  it('does not fit where one part is known not to hold, whatever else is unknown', () => {
    expect(rowFit({ ageYears: 7 }, 'can-travel')).toBe('no');
    expect(rowFit({ areas: ['memory'] }, 'can-travel')).toBe('no');
    expect(rowFit({ source: 'gp' }, 'child-from-services')).toBe('no');
  });

  it('is shown and never suggested where the key gives nothing to tell it by', () => {
    expect(rowFit({ ageYears: 70 }, 'workplace')).toBe('no');
  });
});

describe('who is likely to answer', () => {
  it('rests on the rows that fit, and on those that may only where none does', () => {
    const marks = (given: object) => ask(given).roles.map(({ mark }) => mark);
    const back = { ageYears: 70, areas: ['back-neck'] };
    expect(marks({ ...back, canTravel: true })).toEqual(['unstated', 'responsible', 'unstated']);
    expect(marks(back)).toEqual(['responsible', 'responsible', 'unstated']);
  });

  it('carries where the mark comes from', () => {
    const [employed] = ask({ ageYears: 3, source: 'school' }).roles;
    expect(employed).toMatchObject({ role: 'employed', basis: 'reading' });
    expect(employed?.note?.nb).toContain('Merket er borte');
  });

  it('is unstated where no row that fits says it', () => {
    expect(ask({ ageYears: 70, areas: ['back-neck'], canTravel: true }).roles[0]).toEqual({
      role: 'employed',
      mark: 'unstated',
      basis: 'none',
    });
  });

  it('is told by the first row of those that are as strong', () => {
    const dated = { from: '2026-01-01', source: { document: 'plan', section: '2' } };
    const row = (id: string, note: string, when: object) => ({
      id,
      task: { nb: id },
      cells: [{ role: 'employed', mark: 'may', basis: 'mark', note: { nb: note } }],
      when,
      ...dated,
    });
    const pack = parseMunicipalPack('test', {
      'pack.json': testFiles['pack.json'],
      'allocation.json': {
        columns: [{ id: 'employed', name: { nb: 'A' }, ...dated }],
        rows: [
          row('one', 'Den første', { sources: ['gp'] }),
          row('two', 'Den andre', { sources: ['gp'] }),
          row('three', 'Barn', { groups: ['child'] }),
        ],
      },
    });
    const facts = { received: '2026-05-04', source: 'gp', ageYears: 3 };
    const { roles, rows } = allocate(v.parse(AllocationFactsSchema, facts), pack);
    expect(roles.map(({ note }) => note?.nb)).toEqual(['Den første']);
    // without a priority key there is no telling who a child is
    expect(rows.map(({ row: own, fit }) => [own.id, fit])).toEqual([
      ['one', 'fits'],
      ['two', 'fits'],
      ['three', 'may-fit'],
    ]);
  });

  it('is not said where no key is in force', () => {
    expect(ask({ received: '2029-01-01' })).toEqual({ roles: [], rows: [], sources: [] });
    const facts = v.parse(AllocationFactsSchema, { received: '2026-05-04' });
    expect(allocate(facts, testPack)).toEqual({ roles: [], rows: [], sources: [] });
  });
});
