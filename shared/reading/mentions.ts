import type { FindingStatus } from '@shared/model';
import type { Concept } from './concept-file.ts';
import type { Seen } from './lexicon.ts';
import type { Hit } from './matcher.ts';
import type { Mention } from './mention.ts';
import { outermost } from './outermost.ts';
import type { Sentences } from './sentences.ts';
import type { Scope } from './status.ts';
import type { TimeMention } from './times.ts';
import type { Trigger } from './triggers.ts';

/** What the words name, and the triggers that are not a part of it. */
export function namedConcepts(
  text: Sentences,
  hits: readonly Hit<Seen>[],
): { named: Hit<Concept>[]; triggers: Hit<Trigger>[] } {
  const named = withoutLookAlikes(text, hits);
  // "klarer ikke" is a finding of its own: the word "ikke" in it denies nothing else
  const ends = new Int32Array(text.words.length).fill(-1);
  for (const { from, to } of named)
    if (to > from) for (let at = from; at <= to; at++) ends[at] = Math.max(ends[at] ?? -1, to);
  const triggers: Hit<Trigger>[] = [];
  for (const { value, from, to } of hits) {
    if (value.what !== 'trigger') continue;
    const end = ends[from] ?? -1;
    const begins = ends[from - 1] !== end;
    if (end < to) triggers.push({ value: value.trigger, from, to });
    else if (value.trigger.goesOn && begins) triggers.push({ value: value.trigger, from, to });
  }
  return { named, triggers };
}

/** Every named concept with its status, from the scopes and the times around it. */
export function mentions(
  text: Sentences,
  named: readonly Hit<Concept>[],
  reach: readonly Scope[],
  times: readonly TimeMention[],
): Mention[] {
  const scopesOf = bySentence(text, reach);
  const timesOf = bySentence(
    text,
    times.filter(({ kind }) => kind === 'point'),
  );
  return named.map(({ value: concept, from, to }) => {
    const sentence = text.of[from] ?? 0;
    const near = { scopes: scopesOf.get(sentence) ?? [], times: timesOf.get(sentence) ?? [] };
    return { concept: concept.id, status: statusOf(concept, from, to, near), from, to };
  });
}

function bySentence<T extends { from: number }>(text: Sentences, all: readonly T[]) {
  const found = new Map<number, T[]>();
  for (const one of all) {
    const sentence = text.of[one.from];
    if (sentence === undefined) continue;
    const list = found.get(sentence);
    if (list === undefined) found.set(sentence, [one]);
    else list.push(one);
  }
  return found;
}

/** The longest readings of every concept; one that touches a look-alike of it falls away. */
function withoutLookAlikes(text: Sentences, hits: readonly Hit<Seen>[]): Hit<Concept>[] {
  const readings: Reading[] = [];
  const byPlace: (Reading | undefined)[] = [];
  for (const { value, from, to } of hits) {
    if (value.what !== 'concept' && value.what !== 'look-alike') continue;
    let reading = byPlace[value.place];
    if (reading === undefined) {
      reading = { hits: [], alike: null };
      byPlace[value.place] = reading;
    }
    if (value.what === 'look-alike') {
      reading.alike ??= new Uint8Array(text.words.length);
      reading.alike.fill(1, from, to + 1);
    } else {
      if (reading.hits.length === 0) readings.push(reading);
      reading.hits.push({ value: value.concept, from, to });
    }
  }
  return readings.flatMap(({ hits, alike }) =>
    outermost(alike === null ? hits : hits.filter((hit) => !isTaken(alike, hit))),
  );
}

/** What the words say of one concept, and the words that are look-alikes of it. */
type Reading = { hits: Hit<Concept>[]; alike: Uint8Array | null };

function isTaken(taken: Uint8Array, { from, to }: Hit<Concept>): boolean {
  for (let at = from; at <= to; at++) if (taken[at] === 1) return true;
  return false;
}

type Near = { scopes: readonly Scope[]; times: readonly TimeMention[] };

function statusOf(concept: Concept, from: number, to: number, near: Near): FindingStatus {
  const scope = near.scopes.find(
    (one) => one.from <= from && one.to >= to && !concept.ignores.includes(one.status),
  );
  if (scope !== undefined && scope.status !== 'past') return scope.status;
  if (concept.kind === 'event') {
    const when = nearestTime(from, to, near.times);
    if (when !== null && when.days < -1) return 'planned';
    if (when !== null && when.days <= (concept.freshDays ?? 365)) return 'present';
    if (when !== null) return 'past';
  }
  return scope?.status ?? 'present';
}

/** Of the times in the sentence the closest one; at the same distance the one that comes after. */
function nearestTime(from: number, to: number, times: readonly TimeMention[]): TimeMention | null {
  let best: TimeMention | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const time of times) {
    const distance = time.from > to ? time.from - to : Math.max(0, from - time.to) + 0.5;
    if (distance < least) {
      best = time;
      least = distance;
    }
  }
  return best;
}
