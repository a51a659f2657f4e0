import type { FindingStatus } from '@shared/model';
import type { Kind, Kinds } from './kinds.ts';

/** A kind of need that the text as a whole points to, with the features that point most. */
export type Pointer = { kind: Kind; status: FindingStatus; because: readonly string[] };

/** How many features are shown as the reason. */
const mostReasons = 4;

/**
 * What the features point to: `present` for the best kinds, `hypothetical` for those that are
 * only hinted at and need a rule beside them. Empty where too little is said. A kind that is for
 * other ages is not considered.
 */
export function pointers(
  features: ReadonlySet<string>,
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
    const status = share < kind.pointed ? 'hypothetical' : 'present';
    return because.length === 0 ? [] : [{ kind, status, because }];
  });
}

function scored({ kinds: all, weights }: Kinds, features: ReadonlySet<string>): number[] {
  const scores = all.map(({ lean }) => lean);
  for (const feature of features) {
    const own = weights.get(feature);
    if (own === undefined) continue;
    for (let at = 0; at + 1 < own.length; at += 2) {
      const kind = own[at] ?? 0;
      scores[kind] = (scores[kind] ?? 0) + (own[at + 1] ?? 0) / 10;
    }
  }
  return scores;
}

/** Words, concepts and codes that raise a kind; who sent it and the age are no reason by themselves. */
function reasons({ weights }: Kinds, features: ReadonlySet<string>, kind: number): string[] {
  const raising: { feature: string; weight: number }[] = [];
  for (const feature of features) {
    if (!/^[wck]:/.test(feature)) continue;
    const own = weights.get(feature) ?? [];
    for (let at = 0; at + 1 < own.length; at += 2)
      if (own[at] === kind && (own[at + 1] ?? 0) > 0)
        raising.push({ feature, weight: own[at + 1] ?? 0 });
  }
  raising.sort((one, other) => other.weight - one.weight || (one.feature < other.feature ? -1 : 1));
  return raising.slice(0, mostReasons).map(({ feature }) => feature);
}

function isOfAge({ months: limits }: Kind, months: number | null): boolean {
  if (limits === undefined || months === null) return true;
  return (limits.from ?? 0) <= months && months < (limits.below ?? Number.POSITIVE_INFINITY);
}
