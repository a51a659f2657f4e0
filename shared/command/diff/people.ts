import { conceptNames, wordConcepts } from '@shared/reading';
import { agesInWords, listed } from '../norwegian.ts';
import { type Change, changeFor } from './outcome.ts';
import { hasLevels, municipal, type Side } from './side.ts';
import { isWithin, type Situation, situationInWords, situationsIn } from './situations.ts';

type Ages = { from: number; below?: number | undefined };
type Told = { change: Change; ages: Ages[]; situations: Situation[] };

/**
 * Which people get another level or deadline: each situation that either pack has a suggestion
 * for is put to both, at every age that makes a difference. Strongest level first.
 */
export function people(before: Side, after: Side): string[] {
  const packs = [before, after].map(municipal);
  if (![before, after].every(hasLevels)) return [];
  const situations = situationsIn(
    packs.flatMap((pack) => pack?.suggestions ?? []),
    wordConcepts(),
  );
  const told = new Map<string, Told>();
  for (const situation of situations) {
    for (const own of changesOf(situation, before, after)) {
      const head = `${listed(own.ages.map(agesInWords))}: ${own.change.words}`;
      const { situations: others } = told.get(head) ?? { situations: [] };
      told.set(head, { ...own, situations: [...others, situation] });
    }
  }
  const names = conceptNames();
  return [...told]
    .sort(([, a], [, b]) => a.change.rank - b.change.rank)
    .flatMap(([head, { situations: all }]) => [
      `${head.slice(0, 1).toUpperCase()}${head.slice(1)}`,
      ...least(all).map((own) => `  - ${situationInWords(own, names)}`),
    ]);
}

/** The changes that one situation meets, each with the ages that meet it. */
function changesOf(situation: Situation, before: Side, after: Side) {
  const found = new Map<string, { change: Change; ages: Ages[] }>();
  for (const ages of bands(before, after)) {
    const change = changeFor(situation, ages.from, before, after);
    if (change === null) continue;
    const known = found.get(change.words)?.ages ?? [];
    found.set(change.words, { change, ages: joined(known, ages) });
  }
  return [...found.values()];
}

/** Of situations that meet the same change, those that hold no other. */
function least(all: readonly Situation[]): Situation[] {
  return all.filter((own) => !all.some((other) => other !== own && isWithin(other, own)));
}

/** The ages between which no group of either key begins or ends. */
function bands(before: Side, after: Side): Ages[] {
  const limits = [before, after].flatMap((side) =>
    (municipal(side)?.priority?.groups ?? []).flatMap(({ ageYears: { from = 0, below } }) =>
      below === undefined ? [from] : [from, below],
    ),
  );
  const sorted = [...new Set([0, ...limits])].sort((a, b) => a - b);
  return sorted.map((from, at) => ({ from, below: sorted[at + 1] }));
}

/** Ages that follow on each other as one. */
function joined(ages: Ages[], next: Ages): Ages[] {
  const last = ages.at(-1);
  return last?.below === next.from
    ? [...ages.slice(0, -1), { from: last.from, below: next.below }]
    : [...ages, next];
}
