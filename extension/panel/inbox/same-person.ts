import type { ReferralContent, ReferralId } from '@shared/model';
import type { Readable } from './assessed.ts';
import { areSameNames, namesIn } from './names.ts';

/** Another referral of the same person, and what shows that it is. */
export type SamePerson = { other: Readable; by: 'number' | 'birth-date' | 'phone' };

/** The other referrals of the person of each: found when asked for, since a list shows few at a time. */
export type SamePersons = { get: (id: ReferralId) => readonly SamePerson[] };

/**
 * Referrals that are about the same person: by national number where both have one, else by name
 * and birth date or telephone. Found among those that are open in memory; nothing of it is kept.
 */
export function samePersons(referrals: readonly Readable[]): SamePersons {
  const byId = new Map(referrals.map((one) => [one.sealed.id, one]));
  const alike = new Map<string, Readable[]>();
  for (const one of referrals) {
    for (const key of marksOf(one).keys) {
      const there = alike.get(key);
      if (there === undefined) alike.set(key, [one]);
      else there.push(one);
    }
  }
  const find = (one: Readable): readonly SamePerson[] => {
    const own = marksOf(one);
    const candidates = new Set(own.keys.flatMap((key) => alike.get(key) ?? []));
    candidates.delete(one);
    const same = [...candidates].flatMap((other): SamePerson[] => {
      const by = whatShows(own, marksOf(other));
      return by === null ? [] : [{ other, by }];
    });
    return same.toSorted(byArrival);
  };
  const found = new Map<ReferralId, readonly SamePerson[]>();
  return {
    get: (id) => {
      const one = byId.get(id);
      const same = found.get(id) ?? (one === undefined ? [] : find(one));
      found.set(id, same);
      return same;
    },
  };
}

/** True where a national number shows it for each of them. */
export function isCertain(same: readonly SamePerson[]): boolean {
  return same.every(({ by }) => by === 'number');
}

type Marks = {
  number: string | null;
  birthDate: string;
  phone: string;
  names: string[];
  /** Whoever is the same person has one of these, too. */
  keys: string[];
};

const known = new WeakMap<ReferralContent, Marks>();

function marksOf({ content }: Readable): Marks {
  const before = known.get(content);
  if (before !== undefined) return before;
  const { person, contact } = content;
  const { nationalNumber: number, birthDate } = person;
  const phone = contact.phone.replace(/\s/g, '').replace(/^(\+|00)47(?=\d{8}$)/, '');
  const names = namesIn(person.name);
  const keys = [
    ...(number === null ? [] : [`n ${number}`]),
    ...pairsOf(names).flatMap((pair) => [`b ${birthDate} ${pair}`, `p ${phone} ${pair}`]),
  ];
  const marks = { number, birthDate, phone, names, keys };
  known.set(content, marks);
  return marks;
}

/** Two names that are in both: one telephone may be that of a whole home, so it alone tells little. */
function pairsOf(names: readonly string[]): string[] {
  const all = [...new Set(names)].slice(0, 8);
  if (all.length < 2) return all;
  return all.flatMap((one, i) => all.slice(i + 1).map((other) => `${one} ${other}`));
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
