import * as v from 'valibot';
import { type Problem, ProblemSchema } from '../host/problem.ts';
import { QuietSchema } from '../host/self-test-schema.ts';
import type { Entry } from './entry.ts';

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

/** How many of the records were read, and why the others were not; none where the page has changed. */
export function countsOf(
  entries: readonly Entry[],
  { inAll, quiet }: Pick<Counts, 'inAll' | 'quiet'>,
): Counts {
  if (quiet !== null) return { ...noCounts, quiet };
  const counts = { ...noCounts, inAll };
  const problems = new Map<string, Counted>();
  for (const { record, result } of entries) {
    const isRead = !('problem' in result);
    if (!isRead) addTo(problems, { problem: result.problem, count: 1 });
    if (record.view === 'detail') counts.detail = isRead ? 'read' : 'unread';
    else {
      counts.listed += 1;
      if (isRead) counts.read += 1;
      if ('assessment' in result && result.assessment.overdue) counts.overdue += 1;
    }
  }
  return { ...counts, problems: mostFrequent(problems) };
}

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
  for (const one of all) addTo(groups, one);
  return mostFrequent(groups);
}

type Counted = { problem: Problem; count: number };

function addTo(groups: Map<string, Counted>, { problem, count }: Counted): void {
  const key = `${problem.code} ${problem.field}`;
  groups.set(key, { problem, count: count + (groups.get(key)?.count ?? 0) });
}

function mostFrequent(groups: ReadonlyMap<string, Counted>): Counts['problems'] {
  return [...groups.values()].sort((a, b) => b.count - a.count);
}
