import { describe, expect, it } from 'vitest';
import { conditionFacts } from './condition-facts.ts';
import { groupsOf, oneAge, possibleAges } from './possible-ages.ts';
import { facts, finding, testPack } from './test-pack.ts';

const ages = (given: object, ...found: ReturnType<typeof finding>[]) =>
  possibleAges(conditionFacts(facts({ ageYears: null, ...given }), found));

describe('the ages that someone may have', () => {
  it('are the one that is known, whatever the text tells', () => {
    expect(ages({ ageYears: 40 }, finding('age-infant'))).toEqual({ from: 40, below: 41 });
    expect(ages({ ageYears: 0 })).toEqual({ from: 0, below: 1 });
  });

  it.each([
    ['age-infant', 0, 1],
    ['age-preschool', 1, 6],
    ['age-school', 6, 16],
    ['age-adult', 16, Number.POSITIVE_INFINITY],
  ])('are those that the text tells: %s', (concept, from, below) => {
    expect(ages({}, finding(concept))).toEqual({ from, below });
  });

  it('are all where nothing is told, or of someone else', () => {
    const all = { from: 0, below: Number.POSITIVE_INFINITY };
    expect(ages({}, finding('weak'))).toEqual(all);
    expect(ages({}, finding('age-infant', 'other-person'))).toEqual(all);
  });
});

describe('age groups', () => {
  const [adult, child] = testPack.priority?.groups ?? [];
  if (adult === undefined || child === undefined) throw new Error('The test pack has no groups');
  const school = { ...child, ageYears: { from: 6, below: 10 } };
  const of = (from: number, below: number) => [
    ...groupsOf([adult, child, school], { from, below }),
  ];

  it('are those that the ages reach into, and not those that they only touch', () => {
    expect(of(15, 16)).toEqual(['child']);
    expect(of(16, 17)).toEqual(['adult']);
    expect(of(15, 17)).toEqual(['adult', 'child']);
    expect([...groupsOf([school], oneAge(5))]).toEqual([]);
    expect([...groupsOf([school], oneAge(6))]).toEqual(['child']);
    expect([...groupsOf([school], oneAge(9))]).toEqual(['child']);
    expect([...groupsOf([school], oneAge(10))]).toEqual([]);
  });

  it('within the ages that are told are in too', () => {
    const small = { ...child, ageYears: { from: 2, below: 4 } };
    expect([...groupsOf([small], { from: 1, below: 6 })]).toEqual(['child']);
  });
});
