import { ConceptIdSchema, ConditionSchema } from '@shared/model';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { conditionInWords } from './condition-in-words.ts';

const names = new Map([[v.parse(ConceptIdSchema, 'fall-risk'), 'Fallrisiko']]);
const words = (condition: object) => conditionInWords(v.parse(ConditionSchema, condition), names);
const risk = { concept: 'fall-risk' };

describe('a condition in words', () => {
  it.each([
    [risk, '«Fallrisiko» er funnet'],
    [{ not: risk }, '«Fallrisiko» er ikke funnet'],
    [{ not: { not: risk } }, '«Fallrisiko» er funnet'],
    [{ concept: 'nameless' }, '«nameless» er funnet'],
    [
      { concept: 'fall-risk', status: ['past', 'planned'] },
      '«Fallrisiko» er nevnt som over for en tid siden eller planlagt',
    ],
    [
      { not: { concept: 'fall-risk', status: ['negated'] } },
      '«Fallrisiko» er ikke nevnt som avkreftet',
    ],
    [{ source: ['gp', 'self'] }, 'henvendelsen er fra fastlegen eller personen selv'],
    [{ not: { source: ['school'] } }, 'henvendelsen er ikke fra skolen'],
    [{ ageYears: { below: 1 } }, 'alderen er under 1 år'],
    [{ not: { ageYears: { from: 6, below: 16 } } }, 'alderen er ikke fra 6 til 15 år'],
    [{ discharged: true }, 'personen er skrevet ut fra sykehus eller annen institusjon'],
    [{ discharged: false }, 'personen er ikke skrevet ut fra sykehus eller annen institusjon'],
    [{ not: { discharged: false } }, 'personen er skrevet ut fra sykehus eller annen institusjon'],
    [{ all: [risk] }, '«Fallrisiko» er funnet'],
  ])('%j', (condition, line) => {
    expect(words(condition)).toEqual([line]);
  });

  it('sets in what belongs under a list', () => {
    expect(
      words({ all: [risk, { any: [{ ageYears: { from: 65 } }, { source: ['gp'] }] }] }),
    ).toEqual([
      'alt dette stemmer:',
      '- «Fallrisiko» er funnet',
      '- minst ett av dette stemmer:',
      '  - alderen er fra 65 år',
      '  - henvendelsen er fra fastlegen',
    ]);
  });

  it('turns a list about where it must not hold', () => {
    expect(words({ not: { any: [risk, { not: { discharged: true } }] } })).toEqual([
      'alt dette stemmer:',
      '- «Fallrisiko» er ikke funnet',
      '- personen er skrevet ut fra sykehus eller annen institusjon',
    ]);
    expect(words({ not: { all: [risk, { ageYears: { from: 65 } }] } })).toEqual([
      'minst ett av dette stemmer:',
      '- «Fallrisiko» er ikke funnet',
      '- alderen er ikke fra 65 år',
    ]);
  });
});
