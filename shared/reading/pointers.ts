import type { FindingStatus } from '@shared/model';
import { ageGroups } from './features.ts';
import type { Kind, Kinds, Weights } from './kinds.ts';

/** A kind of need that the text as a whole points to, with the features that point most. */
export type Pointer = { kind: Kind; status: FindingStatus; because: readonly string[] };

type Reason = { feature: string; weight: number };

/** How many features are shown as the reason. */
const mostReasons = 4;

/**
 * What the features point to: `present` for the best kinds, `hypothetical` for those that are
 * only hinted at and need a rule beside them. Empty where too little is said. A kind that is for
 * other ages is not considered.
 */
export function pointers(
  features: ReadonlyMap<string, unknown>,
  months: number | null,
  learned: Kinds,
): Pointer[] {
  const known = withWeights(features, learned);
  const scores = scored(learned, known);
  if (months === null) addLikeliestAge(scores, learned);
  const fitting = learned.kinds.map((kind) => isOfAge(kind, months));
  const best = scores.reduce(
    (top, score, at) => (fitting[at] && score > top ? score : top),
    -Infinity,
  );
  const shares = scores.map((score, at) => (fitting[at] ? Math.exp(score - best) : 0));
  const sum = shares.reduce((total, share) => total + share, 0);
  if (1 / sum < learned.least) return [];
  return learned.kinds.flatMap((kind, at): Pointer[] => {
    const share = shares[at] ?? 0;
    if (share < learned.hinted) return [];
    const because = reasons(known, at);
    const weight = because.reduce((total, reason) => total + reason.weight, 0);
    if (weight < learned.reason) return [];
    const status = share < kind.pointed ? 'hypothetical' : 'present';
    return [{ kind, status, because: because.map(({ feature }) => feature) }];
  });
}

type Known = { feature: string; weights: Weights };

function withWeights(features: ReadonlyMap<string, unknown>, { weightsOf }: Kinds): Known[] {
  const known: Known[] = [];
  for (const feature of features.keys()) {
    const weights = weightsOf(feature);
    if (weights !== null) known.push({ feature, weights });
  }
  return known;
}

function scored({ kinds }: Kinds, known: readonly Known[]): number[] {
  const scores = kinds.map(({ lean }) => lean);
  for (const { weights } of known)
    for (let at = 0; at < weights.kinds.length; at++) {
      const kind = weights.kinds[at] ?? 0;
      scores[kind] = (scores[kind] ?? 0) + (weights.logits[at] ?? 0);
    }
  return scores;
}

/** Where no age is known, each kind counts for the age that suits it best: "says nothing" does too. */
function addLikeliestAge(scores: number[], { kinds, weightsOf }: Kinds): void {
  const groups = ageGroups.map(({ feature }) => weightsOf(feature));
  kinds.forEach(({ months }, at) => {
    const fitting = ageGroups.flatMap(({ below }, group) => {
      const from = ageGroups[group - 1]?.below ?? 0;
      const overlaps = (months?.from ?? 0) < below && from < (months?.below ?? eldest);
      const weights = groups[group];
      return overlaps ? [weights == null ? 0 : weightOf(weights, at)] : [];
    });
    scores[at] = (scores[at] ?? 0) + Math.max(...fitting);
  });
}

const eldest = Number.POSITIVE_INFINITY;

/** Words, concepts and codes that raise a kind; who sent it and the age are no reason by themselves. */
function reasons(known: readonly Known[], asked: number): Reason[] {
  const raising: Reason[] = [];
  for (const { feature, weights } of known) {
    const weight = weightOf(weights, asked);
    if (weight > 0 && 'wck'.includes(feature.charAt(0))) insert(raising, { feature, weight });
  }
  return raising;
}

function weightOf({ kinds, logits }: Weights, asked: number): number {
  for (let at = 0; at < kinds.length; at++) if (kinds[at] === asked) return logits[at] ?? 0;
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
  one.weight > other.weight || (one.weight === other.weight && one.feature < other.feature);

function isOfAge({ months: limits }: Kind, months: number | null): boolean {
  if (limits === undefined || months === null) return true;
  return (limits.from ?? 0) <= months && months < (limits.below ?? Number.POSITIVE_INFINITY);
}
