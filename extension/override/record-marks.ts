import type { ReferralFacts } from '@shared/model';
import type { Request } from '../background/messages.ts';
import type { Reference } from '../host/reference.ts';
import { whyNotKept } from './why-not-kept.ts';

/** A record on one site. */
export type RecordHere = Request & { origin: string };

/** What stands for a record where levels are kept: nothing can be read from them without the key. */
export type RecordMarks = {
  /** Finds it again. */
  record: string;
  view: Reference['view'];
  /** Other facts in the same view give another one. */
  facts: string;
  /** Null where no birth date is known. */
  birth: string | null;
};

/**
 * The marks of a record; null where nothing tells it from others. One with a number of its own is
 * found by that and the day it was received, in a list and in full; any other by whom it is about
 * and all that it says.
 */
export async function recordMarks(
  key: CryptoKey,
  { origin, facts, reference }: RecordHere,
): Promise<RecordMarks | null> {
  const { record, person, view } = reference;
  if (whyNotKept({ facts, reference }) !== null) return null;
  const mark = (kind: string, ...parts: unknown[]) =>
    keyedDigest(key, JSON.stringify([kind, origin, ...parts]));
  const said = factsSaid(facts);
  const [own, all, birth] = await Promise.all([
    record === null ? mark('person', person, said) : mark('record', record, facts.received),
    mark('facts', person, said),
    facts.birthDate == null ? null : mark('birth', facts.birthDate),
  ]);
  return { record: own, view, facts: all, birth };
}

/** An age grows by itself, and the journal's own level is no fact of the request. */
function factsSaid({ ageYears: _, level: __, ...said }: ReferralFacts): string {
  return JSON.stringify(Object.entries(said).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

async function keyedDigest(key: CryptoKey, text: string): Promise<string> {
  const digest = await crypto.subtle.sign('HMAC', key, new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
