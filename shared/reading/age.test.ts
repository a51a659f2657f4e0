import { DaySchema, type ReferralFacts } from '@shared/model';
import { municipalPack } from '@shared/packs';
import { assess } from '@shared/rules';
import * as v from 'valibot';
import { expect, it } from 'vitest';
import { read } from './read.ts';

const received = v.parse(DaySchema, '2026-03-02');
const pack = municipalPack('lier');

function groupsOf(text: string, ageYears: number | null = null): string[] {
  const facts: ReferralFacts = { received, ageYears, icd10: [], icpc2: [], text };
  const answer = pack && assess(facts, pack, { on: received, findings: read(facts) });
  return [...new Set(answer?.criteria.map(({ id }) => id.split('.')[0] ?? ''))].sort();
}

it.each([
  ['Gutt 4 år. Trykksår på hælen.', ['child']],
  ['Jente, 5 mnd. Trykksår på hælen.', ['child']],
  ['Mann 83 år. Trykksår på hælen.', ['adult']],
  ['82 år gammel. Trykksår på hælen.', ['adult']],
  ['63-åring med trykksår på hælen.', ['adult']],
  ['Trykksår på hælen hos 4-åring.', ['child']],
  ['Gutten vår på 9 har fått trykksår på hælen.', ['child']],
  ['19 mnd, trykksår på hælen.', ['child']],
  ['Mann med MS i 12 år. Trykksår på hælen.', ['adult', 'child']],
  ['Trykksår på hælen i 3 uker.', ['adult', 'child']],
  ['Woman, 71 years. Pressure ulcer on the heel.', ['adult']],
  ['Trykksår på hælen.', ['adult', 'child']],
])('an age in the text alone chooses the key: %s', (text, groups) => {
  expect(groupsOf(text)).toEqual(groups);
});

it('goes by the age that is given before one in the text', () => {
  expect(groupsOf('Mor til gutt 4 år. Trykksår på hælen.', 38)).toEqual(['adult']);
});

it('takes no age for a time that something has lasted', () => {
  const concepts = (text: string) =>
    read({ received, icd10: [], icpc2: [], text }).map(({ concept }) => String(concept));
  expect(concepts('Mann 63 år med vondt i ryggen.')).not.toContain('lasting-years');
  expect(concepts('Mann 63 år med vondt i ryggen i 12 år.')).toContain('lasting-years');
});
