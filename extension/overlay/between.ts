import { plain } from '../host/plain.ts';

/** Whose referral a page shows: in its labelled fields, in all of its headings; and what it asks for. */
export type Shown = { person: string; identity: string; request: string };

/** What was last shown of one record for certain. */
export type Trusted = {
  /** All that was shown of the person beside this request. */
  owners: readonly Shown[];
  request: string;
  /** A request was new beside the same person: until then the person may follow. */
  followsUntil: number;
};

/**
 * So long after a new request its patient may still come, where each is an answer of its own. No
 * longer: whoever goes on to the next patient meanwhile must not see this request beside them.
 */
const followMs = 1000;

export function firstShown(now: Shown): Trusted {
  return { owners: [now], request: now.request, followsUntil: 0 };
}

/**
 * What can be trusted now that a page shows something else. Null while it is between two records:
 * the person is another, and all of the request is still word for word that of the one before.
 */
export function trustedNow(before: Trusted, now: Shown, at: number): Trusted | null {
  const isKept = before.owners.some((owner) => isKeptIn(now, owner));
  if (now.request !== before.request) {
    const follows = isKept && before.request !== '';
    return { ...firstShown(now), followsUntil: follows ? at + followMs : 0 };
  }
  if (isKept || now.request === '') {
    return { ...before, owners: [...before.owners.slice(-8), now] };
  }
  return at < before.followsUntil ? firstShown(now) : null;
}

/**
 * True where nothing that was shown of a person is gone: more may have come, as from a second
 * answer. Beside the same person by name there may be less too, and a number in a heading counts
 * something: messages, those who wait.
 */
function isKeptIn(now: Shown, before: Shown): boolean {
  const isNamed = before.person !== '' && before.person === now.person;
  const [old, own] = [before, now].map(({ identity }) => partsOf(identity, isNamed));
  return isWithin(old, own) || (isNamed && isWithin(own, old));
}

function isWithin(parts: readonly string[] = [], others: readonly string[] = []): boolean {
  return parts.every((part) => others.some((other) => other.includes(part)));
}

function partsOf(identity: string, isNamed: boolean): string[] {
  const parts = identity.split('\u0000').map(plain);
  return parts.flatMap((part) =>
    part === '' ? [] : [isNamed && /\p{L}/u.test(part) ? part.replace(/\d+/g, '0') : part],
  );
}
