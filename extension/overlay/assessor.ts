import type { Day } from '@shared/model';
import { type Judged, mostAtOnce, type Request } from '../background/messages.ts';

/** Asks about some requests; null where nobody answers. */
type Ask = (requests: readonly Request[], on: Day) => Promise<readonly Judged[] | null>;
/** What was said of requests; null of those that nobody answered. */
export type Answers = readonly (readonly [Request, Judged | null])[];

/**
 * Has requests judged, and remembers what was said of the last ones: a row that comes back says
 * the same. Whoever asks keeps the answers, so that no list is too long.
 */
export class Assessor {
  readonly #ask: Ask;
  readonly #known = new Map<string, Judged>();
  readonly #asked = new Map<string, Request[]>();
  readonly #keys = new WeakMap<Request, string>();
  #round = 0;

  constructor(ask: Ask) {
    this.#ask = ask;
  }

  /** What was said of this request, where it was asked about not long ago. */
  known(request: Request, on: Day): Judged | undefined {
    return this.#known.size === 0 ? undefined : this.#known.get(this.#keyOf(request, on));
  }

  /** Asks about requests, the same ones once, and tells of their answers as they come. True where there were any. */
  async judge(
    all: readonly Request[],
    on: Day,
    tell: (answers: Answers) => void,
  ): Promise<boolean> {
    const fresh = all.filter((request) => this.#isFresh(request, on));
    const round = this.#round;
    for (let from = 0; from < fresh.length; from += mostAtOnce) {
      const some = fresh.slice(from, from + mostAtOnce);
      const answers = await this.#ask(some, on);
      // asked before all was forgotten
      if (round !== this.#round) return false;
      // where nobody answers nobody will
      const done = answers === null ? fresh.slice(from) : some;
      tell(done.flatMap((request, i) => this.#settle(request, on, answers?.[i] ?? null)));
      if (answers === null) return from > 0;
    }
    return fresh.length > 0;
  }

  /** Asks about all anew: what was said no longer holds. */
  forget(): void {
    this.#round += 1;
    this.#known.clear();
    this.#asked.clear();
  }

  /** False for one that is being asked about: it gets the same answer. */
  #isFresh(request: Request, on: Day): boolean {
    const key = this.#keyOf(request, on);
    const asked = this.#asked.get(key);
    if (asked === undefined) this.#asked.set(key, [request]);
    else asked.push(request);
    return asked === undefined;
  }

  #settle(request: Request, on: Day, answer: Judged | null): Answers {
    const key = this.#keyOf(request, on);
    const asked = this.#asked.get(key) ?? [];
    this.#asked.delete(key);
    if (answer !== null) this.#remember(key, answer);
    return asked.map((one) => [one, answer]);
  }

  #remember(key: string, answer: Judged): void {
    this.#known.set(key, answer);
    const [oldest] = this.#known.keys();
    if (this.#known.size > most && oldest !== undefined) this.#known.delete(oldest);
  }

  #keyOf(request: Request, on: Day): string {
    const { facts, reference } = request;
    const known = this.#keys.get(request) ?? JSON.stringify([facts, reference]);
    this.#keys.set(request, known);
    return `${on} ${known}`;
  }
}

const most = 4000;
