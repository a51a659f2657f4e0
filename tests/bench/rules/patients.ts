import {
  type Condition,
  type Finding,
  FindingStatusSchema,
  type MunicipalPack,
  type ReferralFacts,
  ReferralFactsSchema,
  ReferralSourceSchema,
} from '@shared/model';
import * as v from 'valibot';

export type Patient = { facts: ReferralFacts; findings: Finding[] };

/** Made-up requests, the same each time for one seed, with nulls everywhere. */
export function patients(count: number, pack: MunicipalPack, seed = 1): Patient[] {
  const random = generator(seed);
  const pick = <T>(list: readonly [T, ...T[]]): T =>
    list[Math.floor(random() * list.length)] ?? list[0];
  const conceptsAsked = [...new Set(pack.suggestions.flatMap(({ when }) => conceptsIn(when)))];
  const [first, ...others] = conceptsAsked;
  if (first === undefined) throw new Error('The pack suggests nothing');
  const seldom = (share: number, value: () => unknown) => (random() < share ? value() : null);
  const day = (years: readonly [number, ...number[]]) =>
    `${pick(years)}-0${1 + Math.floor(random() * 9)}-${10 + Math.floor(random() * 18)}`;
  return Array.from({ length: count }, () => {
    const isRead = random() < 0.85;
    const facts = v.parse(ReferralFactsSchema, {
      received: day([2025, 2026, 2027, 2028]),
      discharged: seldom(0.25, () => day([2025, 2026])),
      ageYears: seldom(0.7, () => Math.floor(random() ** 1.5 * 100)),
      birthDate: seldom(0.2, () => day([1940, 1990, 2011, 2020, 2024])),
      source: seldom(0.7, () => pick(sources)),
      text: isRead ? 'lest' : seldom(0.5, () => ' '),
    });
    const findings = isRead
      ? Array.from({ length: Math.floor(random() * 9) }, (_, at): Finding => {
          const concept = pick([first, ...others]);
          const status = random() < 0.75 ? 'present' : pick(statuses);
          return { concept, status, origin: 'text', text: concept, start: at * 9, end: at * 9 + 5 };
        })
      : [];
    return { facts, findings };
  });
}

const [self, ...otherSources] = ReferralSourceSchema.options;
const sources = [self, ...otherSources] as const;
const [present, ...otherStatuses] = FindingStatusSchema.options;
const statuses = [present, ...otherStatuses] as const;

function conceptsIn(condition: Condition): Finding['concept'][] {
  if ('all' in condition) return condition.all.flatMap(conceptsIn);
  if ('any' in condition) return condition.any.flatMap(conceptsIn);
  if ('not' in condition) return conceptsIn(condition.not);
  return 'concept' in condition ? [condition.concept] : [];
}

/** Mulberry32: small, seeded, good enough for test data. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
