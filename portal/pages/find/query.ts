import { oneOf } from '../query.ts';

/** What was chosen so far, as codes; what is unknown is as if not chosen. */
export type FindQuery = {
  /** Id of a situation. */
  problem: string | null;
  /** Id of a turn of the situation, or `other` where none of them fits. */
  now: string | null;
  /** The first age of a band, in whole years. */
  age: number | null;
  travel: 'yes' | 'no' | null;
  /** Id of a row of the division between hospital and municipality. */
  diagnosis: string | null;
};

/** The choices in the address. They are codes alone: no word of a resident's is ever in it. */
export function findQueryOf(search: string): FindQuery {
  const query = new URLSearchParams(search);
  const code = (name: string) => {
    const value = query.get(name);
    return value !== null && /^[a-z0-9-]{1,40}$/.test(value) ? value : null;
  };
  const age = query.get('age') ?? '';
  return {
    problem: code('problem'),
    now: code('now'),
    age: /^\d{1,3}$/.test(age) && Number(age) <= 130 ? Number(age) : null,
    travel: oneOf(search, 'travel', ['yes', 'no']) ?? null,
    diagnosis: code('diagnosis'),
  };
}
