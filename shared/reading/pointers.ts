import type { FindingStatus } from '@shared/model';
import type { Kind, Kinds } from './kinds.ts';

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
  const scores = scored(learned, features);
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
    const because = reasons(learned, features, at);
    const weight = because.reduce((total, reason) => total + reason.weight, 0);
    if (weight < learned.reason) return [];
    const status = share < kind.pointed ? 'hypothetical' : 'present';
    return [{ kind, status, because: because.map(({ feature }) => feature) }];
  });
}

function scored(
  { kinds: all, weightsOf }: Kinds,
  features: ReadonlyMap<string, unknown>,
): number[] {
  const scores = all.map(({ lean }) => lean);
  for (const feature of features.keys())
    for (const { kind, weight } of weightsOf(feature)) scores[kind] = (scores[kind] ?? 0) + weight;
  return scores;
}

/** Words, concepts and codes that raise a kind; who sent it and the age are no reason by themselves. */
function reasons(
  { weightsOf }: Kinds,
  features: ReadonlyMap<string, unknown>,
  asked: number,
): Reason[] {
  const raising: Reason[] = [];
  for (const feature of features.keys()) {
    if (!'wck'.includes(feature.charAt(0))) continue;
    for (const { kind, weight } of weightsOf(feature))
      if (kind === asked && weight > 0) raising.push({ feature, weight });
  }
  raising.sort((one, other) => other.weight - one.weight || (one.feature < other.feature ? -1 : 1));
  return raising.slice(0, mostReasons);
}

function isOfAge({ months: limits }: Kind, months: number | null): boolean {
  if (limits === undefined || months === null) return true;
  return (limits.from ?? 0) <= months && months < (limits.below ?? Number.POSITIVE_INFINITY);
}
