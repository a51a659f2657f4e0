import { catalogueOf, municipalPack, nationalPack } from '@shared/packs';
import { describe, expect, it } from 'vitest';
import { today } from '../testing/example.ts';
import { limitFor, priceFor, travelMatters, whoAnswers } from './reckon.ts';

const situations = catalogueOf('national')?.guidance.situations ?? [];
const situation = (id: string) => {
  const found = situations.find((own) => own.id === id);
  if (found === undefined) throw new Error(id);
  return found;
};
const lier = municipalPack('lier');
const known = { on: today, ageYears: 40, canTravel: null };

// levels and days by hand from annex 1 of the plan of Lier: 7, 14, 30 and 90 days
describe('how long the key lets it take', () => {
  it.each([
    ['pressure-sore', null, 40, 7],
    ['walking-balance', 'lost', 70, 7],
    ['walking-balance', 'falls', 70, 14],
    ['walking-balance', 'slowly', 70, 30],
    ['back-neck', 'operated', 40, 14],
    ['back-neck', 'long', 40, 30],
    ['breathing', 'worse-now', 60, 14],
    ['daily-activities', null, 80, 30],
    ['daily-activities', 'lost', 80, 7],
    ['memory', 'danger', 80, 14],
    ['memory', 'assess', 80, 30],
    ['home-aids', 'home-now', 80, 14],
    ['after-hospital', 'rehabilitation', 50, 14],
    ['child-baby', null, 0, 14],
    ['child-movement', null, 3, 30],
    ['child-movement', null, 8, 90],
    ['back-neck', null, 40, null],
  ])('%s, %s, %i years: %s days', (id, now, ageYears, days) => {
    const turn = situation(id).turns.find((own) => own.id === now) ?? null;
    expect(limitFor(situation(id), turn, { ...known, ageYears }, lier)?.days).toBe(days);
  });

  it('is not known where there is no key', () => {
    for (const pack of [undefined, municipalPack('vefsn')]) {
      expect(limitFor(situation('pressure-sore'), null, known, pack)).toBeNull();
    }
  });
});

describe('who answers', () => {
  const roles = (id: string, canTravel: boolean | null, ageYears = 40) =>
    whoAnswers(situation(id), { on: today, ageYears, canTravel }, lier)
      ?.roles.filter(({ mark }) => mark === 'responsible')
      .map(({ role }) => role);

  it('parts by how one can travel, as annex 2 does', () => {
    expect(roles('back-neck', true)).toEqual(['contract']);
    expect(roles('back-neck', false)).toEqual(['employed']);
    expect(travelMatters(situation('back-neck'), lier, today)).toBe(true);
    expect(travelMatters(situation('home-aids'), lier, today)).toBe(false);
  });

  it('is the occupational therapist for larger changes at home', () => {
    expect(roles('home-aids', null)).toEqual(['occupational-therapist']);
  });

  it('is the contract physiotherapist where parents ask for a child', () => {
    expect(roles('child-movement', null, 8)).toEqual(['contract']);
  });

  it('is not said where there is no allocation key', () => {
    expect(whoAnswers(situation('back-neck'), known, municipalPack('vefsn'))).toBeNull();
  });
});

describe('what it costs', () => {
  const amount = (ageYears: number | null) =>
    priceFor(
      { service: 'physiotherapy', kind: 'ordinary', minutes: 30 },
      { on: today, ageYears, canTravel: null },
      { national: nationalPack, municipal: lier },
    ).amountNok;

  it('is nothing below 18, and the price for grown-ups where no age is known', () => {
    expect([17, 18, null].map(amount)).toEqual([0, 190, 190]);
  });
});
