import type { Problem } from '../host/problem.ts';
import type { Profile } from '../host/profile.ts';
import type { Reading } from '../host/read-record.ts';
import type { FoundRecord } from '../host/record.ts';
import type { Tested } from '../host/self-test.ts';
import type { Quiet } from '../host/self-test-schema.ts';
import { TestedSums } from '../host/tested-sums.ts';
import { type Counts, noCounts, ordered } from './counts.ts';
import type { Result } from './entry.ts';

/** What of an entry is counted. */
type Counted = {
  record: Pick<FoundRecord, 'view' | 'profile'>;
  reading: Pick<Reading, 'answer' | 'raw'>;
  result: Result;
};

/**
 * Keeps the counts of a page as its entries come, change and go, so that one of them costs the same
 * however many there are.
 */
export class Tally {
  readonly #sums: ReadonlyMap<string, TestedSums>;
  readonly #parts = new Map<Counted, Part>();
  readonly #problems = new Map<string, { problem: Problem; count: number }>();
  #listed = 0;
  #read = 0;
  #overdue = 0;
  #detail: Counts['detail'] = 'none';

  constructor(profiles: readonly Profile[]) {
    this.#sums = new Map(profiles.map((profile) => [profile.id, new TestedSums(profile)]));
  }

  get size(): number {
    return this.#parts.size;
  }

  /** Counts an entry that is new, or says something else than when it was counted. */
  note(entry: Counted): void {
    this.forget(entry);
    const part = partOf(entry);
    this.#parts.set(entry, part);
    this.#count(part, 1);
  }

  forget(entry: Counted): void {
    const part = this.#parts.get(entry);
    if (part === undefined) return;
    this.#parts.delete(entry);
    this.#count(part, -1);
  }

  /** How many were read, and why the others were not; none where the page has changed. */
  counts({ inAll, quiet }: Pick<Counts, 'inAll' | 'quiet'>): Counts {
    if (quiet !== null) return { ...noCounts, quiet };
    return {
      listed: this.#listed,
      inAll,
      read: this.#read,
      overdue: this.#overdue,
      detail: this.#detail,
      problems: ordered(this.#problems),
      quiet,
    };
  }

  /** What of the page has changed since one of these profiles was taught. */
  changeOf(profiles: readonly Profile[]): Quiet | null {
    for (const { id } of profiles) {
      const change = this.#sums.get(id)?.change() ?? null;
      if (change !== null) return change;
    }
    return null;
  }

  #count({ view, problem, isOverdue, profile, tested }: Part, sign: 1 | -1): void {
    if (problem !== null) this.#countProblem(problem, sign);
    if (view === 'detail') {
      this.#detail = sign < 0 ? 'none' : problem === null ? 'read' : 'unread';
    } else {
      this.#listed += sign;
      if (problem === null) this.#read += sign;
      if (isOverdue) this.#overdue += sign;
    }
    if (profile === null) return;
    if (sign > 0) this.#sums.get(profile)?.add(tested);
    else this.#sums.get(profile)?.remove(tested);
  }

  #countProblem(problem: Problem, sign: 1 | -1): void {
    const key = `${problem.code} ${problem.field}`;
    const count = (this.#problems.get(key)?.count ?? 0) + sign;
    if (count === 0) this.#problems.delete(key);
    else this.#problems.set(key, { problem, count });
  }
}

/** What an entry was counted as. It is taken out as that, whatever it has become. */
type Part = {
  view: 'row' | 'detail';
  problem: Problem | null;
  isOverdue: boolean;
  profile: string | null;
  tested: Tested;
};

function partOf({ record, reading, result }: Counted): Part {
  return {
    view: record.view,
    problem: 'problem' in result ? result.problem : null,
    isOverdue: 'assessment' in result && result.assessment.overdue,
    profile: record.profile,
    tested: { raw: reading.raw, isRead: 'facts' in reading.answer },
  };
}
