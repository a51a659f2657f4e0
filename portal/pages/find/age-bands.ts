import type { Ages } from '@shared/model/ages.ts';

/** Ages in whole years that are answered alike: from `from`, and below `below` where it ends. */
export type AgeBand = { from: number; below: number | null };

/**
 * The ages that something is for, parted at each age where an answer changes. One band means that
 * the age does not matter.
 */
export function ageBands(steps: readonly number[], ages: Ages = emptyAges): AgeBand[] {
  const first = ages.from ?? (ages.over === undefined ? 0 : ages.over + 1);
  const last = ages.below ?? (ages.to === undefined ? null : ages.to + 1);
  const inside = steps.filter((step) => step > first && (last === null || step < last));
  const starts = [first, ...new Set(inside)].toSorted((a, b) => a - b);
  return starts.map((from, at) => ({ from, below: starts[at + 1] ?? last }));
}

/** The band that an age is in; null where it is in none. */
export function bandOf(age: number | null, bands: readonly AgeBand[]): AgeBand | null {
  if (age === null) return null;
  return bands.find(({ from, below }) => age >= from && (below === null || age < below)) ?? null;
}

const emptyAges: Ages = {};
