import type { FindingStatus } from '@shared/model';
import { ageGroups, type Shown } from './features.ts';
import type { Kind, Kinds, Weights } from './kinds.ts';

/** A kind of need that the text as a whole points to, with the features that point most. */
export type Pointer = { kind: Kind; status: FindingStatus; because: readonly Weighed[] };

/** A feature that has weights, with what shows it. */
export type Weighed = { weights: Weights; shown: Shown };

type Reason = { weighed: Weighed; weight: number };

/** How many features are shown as the reason. */
const mostReasons = 4;

/**
 * What the features point to: `present` for the best kinds, `hypothetical` for those that are
 * only hinted at and need a rule beside them. Empty where too little is said. A kind that is for
 * other ages is not considered.
 */
export function pointers(
  features: readonly Weighed[],
  months: number | null,
  learned: Kinds,
): Pointer[] {
  const { kinds } = learned;
  const scores = scored(learned, features);
  if (months === null) addLikeliestAge(scores, learned);
  const fitting = kinds.map((kind) => isOfAge(kind, months));
  const best = scores.reduce(
    (top, score, at) => (fitting[at] && score > top ? score : top),
    -Infinity,
  );
  const shares = scores.map((score, at) => (fitting[at] ? Math.exp(score - best) : 0));
  const sum = shares.reduce((total, share) => total + share, 0);
  if (1 / sum < learned.least) return [];
  const found: Pointer[] = [];
  kinds.forEach((kind, at) => {
    const share = shares[at] ?? 0;
    if (share < learned.hinted) return;
    const because = reasons(learned, features, at);
    const weight = because.reduce((total, reason) => total + reason.weight, 0);
    if (weight < learned.reason) return;
    const status = share < kind.pointed ? 'hypothetical' : 'present';
    found.push({ kind, status, because: because.map(({ weighed }) => weighed) });
  });
  return found;
}

/** Weights are added up as whole tenths, so that their order changes nothing. */
function scored({ kinds, pool }: Kinds, features: readonly Weighed[]): Float64Array {
  const tenths = new Int32Array(kinds.length);
  for (const { weights } of features) {
    const { from, to } = weights;
    for (let at = from; at < to; at += 2) {
      const kind = pool[at] ?? 0;
      tenths[kind] = (tenths[kind] ?? 0) + (pool[at + 1] ?? 0);
    }
  }
  return Float64Array.from(kinds, ({ lean }, at) => lean + (tenths[at] ?? 0) / 10);
}

/** Where no age is known, each kind counts for the age that suits it best: "says nothing" does too. */
function addLikeliestAge(scores: Float64Array, learned: Kinds): void {
  const { kinds, weightsOf } = learned;
  const groups = ageGroups.map(({ feature }) => weightsOf(feature));
  kinds.forEach(({ months }, at) => {
    const fitting = ageGroups.flatMap(({ below }, group) => {
      const from = ageGroups[group - 1]?.below ?? 0;
      const overlaps = (months?.from ?? 0) < below && from < (months?.below ?? eldest);
      const weights = groups[group];
      return overlaps ? [weights == null ? 0 : weightOf(learned, weights, at)] : [];
    });
    scores[at] = (scores[at] ?? 0) + Math.max(...fitting);
  });
}

const eldest = Number.POSITIVE_INFINITY;

/** Words, concepts and codes that raise a kind; who sent it and the age are no reason by themselves. */
function reasons(learned: Kinds, features: readonly Weighed[], asked: number): Reason[] {
  const raising: Reason[] = [];
  for (const weighed of features) {
    const weight = weightOf(learned, weighed.weights, asked);
    if (weight > 0 && 'wck'.includes(weighed.weights.feature.charAt(0)))
      insert(raising, { weighed, weight });
  }
  return raising;
}

function weightOf({ pool }: Kinds, { from, to }: Weights, asked: number): number {
  for (let at = from; at < to; at += 2) if (pool[at] === asked) return (pool[at + 1] ?? 0) / 10;
  return 0;
}

/** Puts a reason in its place, the strongest first, and keeps the strongest alone. */
function insert(into: Reason[], reason: Reason): void {
  let at = into.length;
  while (at > 0 && isStronger(reason, into[at - 1] ?? reason)) at--;
  if (at === mostReasons) return;
  into.splice(at, 0, reason);
  if (into.length > mostReasons) into.pop();
}

const isStronger = (one: Reason, other: Reason) =>
  one.weight > other.weight ||
  (one.weight === other.weight && one.weighed.weights.feature < other.weighed.weights.feature);

function isOfAge({ months: limits }: Kind, months: number | null): boolean {
  if (limits === undefined || months === null) return true;
  return (limits.from ?? 0) <= months && months < (limits.below ?? Number.POSITIVE_INFINITY);
}
