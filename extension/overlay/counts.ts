import * as v from 'valibot';
import { type Problem, ProblemSchema } from '../host/problem.ts';
import { QuietSchema } from '../host/self-test-schema.ts';

const number = v.pipe(v.number(), v.integer(), v.minValue(0));

/** What was read of the lists and the referral in one frame. No person can be told from it. */
export const CountsSchema = v.strictObject({
  listed: number,
  /** How many there are in all, where the page says so and shows fewer. */
  inAll: v.nullable(number),
  read: number,
  overdue: number,
  detail: v.picklist(['none', 'read', 'unread']),
  problems: v.array(v.strictObject({ problem: ProblemSchema, count: number })),
  /** Why nothing is shown where a profile should be followed. */
  quiet: v.nullable(QuietSchema),
});
export type Counts = v.InferOutput<typeof CountsSchema>;

export const noCounts: Counts = {
  listed: 0,
  inAll: null,
  read: 0,
  overdue: 0,
  detail: 'none',
  problems: [],
  quiet: null,
};

/** All frames of a page as one. */
export function sum(all: readonly Counts[]): Counts {
  return all.reduce(
    (total, one) => ({
      listed: total.listed + one.listed,
      inAll: total.inAll ?? one.inAll,
      read: total.read + one.read,
      overdue: total.overdue + one.overdue,
      detail: total.detail === 'none' ? one.detail : total.detail,
      problems: grouped([...total.problems, ...one.problems]),
      quiet: total.quiet ?? one.quiet,
    }),
    noCounts,
  );
}

/** The same problem once, with how many have it; the most frequent first. */
export function grouped(all: readonly Counted[]): Counts['problems'] {
  const groups = new Map<string, Counted>();
  for (const { problem, count } of all) {
    const key = `${problem.code} ${problem.field}`;
    groups.set(key, { problem, count: count + (groups.get(key)?.count ?? 0) });
  }
  return ordered(groups);
}

/** The most frequent first; of equals always the same one. */
export function ordered(groups: ReadonlyMap<string, Counted>): Counts['problems'] {
  return [...groups]
    .toSorted(([a, { count: few }], [b, { count: many }]) => many - few || (a < b ? -1 : 1))
    .map(([, one]) => one);
}

type Counted = { problem: Problem; count: number };
