import type { FindingStatus } from '@shared/model';
import type { Concept, Seen } from './lexicon.ts';
import type { Hit } from './matcher.ts';
import type { Mention } from './mention.ts';
import type { Sentences } from './sentences.ts';
import type { Scope } from './status.ts';
import type { TimeMention } from './times.ts';
import type { Trigger } from './triggers.ts';

/** What the words name, and the triggers that are not a part of it. */
export function namedConcepts(
  text: Sentences,
  hits: readonly Hit<Seen>[],
): { named: Hit<Concept>[]; triggers: Hit<Trigger>[] } {
  const named = outermost(withoutLookAlikes(hits));
  const covered = new Int32Array(text.words.length).fill(-1);
  named.forEach(({ from, to }, index) => {
    if (to > from) covered.fill(index, from, to + 1);
  });
  const triggers = hits.flatMap(({ value, from, to }): Hit<Trigger>[] =>
    value.what === 'trigger' && !isInside(named, covered, from, to)
      ? [{ value: value.trigger, from, to }]
      : [],
  );
  return { named, triggers };
}

/** Every named concept with its status, from the scopes and the times around it. */
export function mentions(
  text: Sentences,
  named: readonly Hit<Concept>[],
  reach: readonly Scope[],
  times: readonly TimeMention[],
): Mention[] {
  return named.map(({ value: concept, from, to }) => ({
    concept: concept.id,
    status: statusOf(concept, from, to, reach, text, times),
    from,
    to,
  }));
}

/** "Klarer ikke" is a finding of its own; the word "ikke" in it negates nothing else. */
function isInside(
  named: readonly Hit<Concept>[],
  covered: Int32Array,
  from: number,
  to: number,
): boolean {
  const around = named[covered[from] ?? -1];
  return around !== undefined && around.from <= from && around.to >= to;
}

/** A reading that touches a look-alike of its concept falls away. */
function withoutLookAlikes(hits: readonly Hit<Seen>[]): Hit<Concept>[] {
  const lookAlikes = hits.filter(({ value }) => value.what === 'look-alike');
  return hits.flatMap(({ value, from, to }) => {
    if (value.what !== 'concept') return [];
    const { concept } = value;
    const isLookAlike = lookAlikes.some(
      (other) =>
        other.value.what === 'look-alike' &&
        other.value.concept === concept &&
        other.from <= to &&
        other.to >= from,
    );
    return isLookAlike ? [] : [{ value: concept, from, to }];
  });
}

function outermost(hits: Hit<Concept>[]): Hit<Concept>[] {
  return hits.filter(
    (one, index) =>
      !hits.some(
        (other, place) =>
          place !== index &&
          other.value === one.value &&
          other.from <= one.from &&
          other.to >= one.to &&
          (other.to - other.from > one.to - one.from || place < index),
      ),
  );
}

function statusOf(
  concept: Concept,
  from: number,
  to: number,
  reach: readonly Scope[],
  text: Sentences,
  times: readonly TimeMention[],
): FindingStatus {
  const scope = reach.find(
    (one) => one.from <= from && one.to >= to && !concept.ignores.includes(one.status),
  );
  if (scope !== undefined && scope.status !== 'past') return scope.status;
  if (concept.kind === 'event') {
    const when = nearestTime(from, to, text, times);
    if (when !== null && when.days < -1) return 'planned';
    if (when !== null && when.days <= (concept.freshDays ?? 365)) return 'present';
    if (when !== null) return 'past';
  }
  return scope?.status ?? 'present';
}

function nearestTime(
  from: number,
  to: number,
  text: Sentences,
  times: readonly TimeMention[],
): TimeMention | null {
  const sentence = text.of[from];
  let best: TimeMention | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const time of times) {
    if (time.kind !== 'point' || text.of[time.from] !== sentence) continue;
    const distance = time.from > to ? time.from - to : Math.max(0, from - time.to) + 0.5;
    if (distance < least) {
      best = time;
      least = distance;
    }
  }
  return best;
}
