import type { ReferralContent, ReferralId } from '@shared/model';
import type { Readable } from './assessed.ts';
import { areSameNames, namesIn } from './names.ts';

/** Another referral of the same person, and what shows that it is. */
export type SamePerson = { other: Readable; by: 'number' | 'birth-date' | 'phone' };

/**
 * Referrals that are about the same person: by national number where both have one, else by name
 * and birth date or telephone. Found among those that are open in memory; nothing of it is kept.
 */
export function samePersons(
  referrals: readonly Readable[],
): ReadonlyMap<ReferralId, readonly SamePerson[]> {
  const marks = new Map(referrals.map((one) => [one, marksOf(one)]));
  const alike = new Map<string, Readable[]>();
  for (const [one, { number, birthDate, phone }] of marks) {
    for (const key of [`n ${number}`, `b ${birthDate}`, `p ${phone}`]) {
      if (key === 'n null') continue;
      const there = alike.get(key);
      if (there === undefined) alike.set(key, [one]);
      else there.push(one);
    }
  }
  const found = new Map<ReferralId, SamePerson[]>();
  for (const [one, own] of marks) {
    const candidates = [`n ${own.number}`, `b ${own.birthDate}`, `p ${own.phone}`].flatMap(
      (key) => alike.get(key) ?? [],
    );
    const same = [...new Set(candidates)].flatMap((other): SamePerson[] => {
      const theirs = marks.get(other);
      const by = other !== one && theirs !== undefined ? whatShows(own, theirs) : null;
      return by === null ? [] : [{ other, by }];
    });
    if (same.length > 0) found.set(one.sealed.id, same.toSorted(byArrival));
  }
  return found;
}

/** True where a national number shows it for each of them. */
export function isCertain(same: readonly SamePerson[]): boolean {
  return same.every(({ by }) => by === 'number');
}

type Marks = { number: string | null; birthDate: string; phone: string; names: string[] };

const known = new WeakMap<ReferralContent, Marks>();

function marksOf({ content }: Readable): Marks {
  const before = known.get(content);
  if (before !== undefined) return before;
  const { person, contact } = content;
  const marks = {
    number: person.nationalNumber,
    birthDate: person.birthDate,
    phone: contact.phone.replace(/\s/g, '').replace(/^(\+|00)47(?=\d{8}$)/, ''),
    names: namesIn(person.name),
  };
  known.set(content, marks);
  return marks;
}

function whatShows(one: Marks, other: Marks): SamePerson['by'] | null {
  if (one.number !== null && other.number !== null) {
    return one.number === other.number ? 'number' : null;
  }
  if (!areSameNames(one.names, other.names)) return null;
  if (one.birthDate === other.birthDate) return 'birth-date';
  return one.phone === other.phone ? 'phone' : null;
}

function byArrival({ other: a }: SamePerson, { other: b }: SamePerson): number {
  const [one, other] = [a, b].map(({ sealed }) => `${sealed.receivedOn} ${sealed.id}`);
  return (one ?? '') < (other ?? '') ? -1 : 1;
}
