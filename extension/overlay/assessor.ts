import type { Day } from '@shared/model';
import type { Judged, Request } from '../background/messages.ts';

type Ask = (requests: readonly Request[], on: Day) => Promise<readonly Judged[] | null>;

/** Judges requests, and remembers what was said of the same facts on the same day. */
export class Assessor {
  readonly #ask: Ask;
  readonly #known = new Map<string, Judged>();
  readonly #asked = new Set<string>();
  readonly #keys = new WeakMap<Request, string>();
  #round = 0;

  constructor(ask: Ask) {
    this.#ask = ask;
  }

  /** What was said of this request, where it was asked about before. */
  known(request: Request, on: Day): Judged | undefined {
    return this.#known.size === 0 ? undefined : this.#known.get(this.#keyOf(request, on));
  }

  /** Asks about those that nobody has asked about. True where there is news. */
  async judge(all: readonly Request[], on: Day): Promise<boolean> {
    const fresh = new Map(all.map((request) => [this.#keyOf(request, on), request]));
    for (const key of fresh.keys()) {
      if (this.#known.has(key) || this.#asked.has(key)) fresh.delete(key);
      else this.#asked.add(key);
    }
    if (fresh.size === 0) return false;
    this.#forgetOldest();
    const round = this.#round;
    const answers = await this.#ask([...fresh.values()], on);
    // asked before all was forgotten
    if (round !== this.#round) return false;
    [...fresh.keys()].forEach((key, i) => {
      this.#asked.delete(key);
      const answer = answers?.[i];
      if (answer !== undefined) this.#known.set(key, answer);
    });
    return answers !== null;
  }

  /** Asks about all anew: what was said no longer holds. */
  forget(): void {
    this.#round += 1;
    this.#known.clear();
    this.#asked.clear();
  }

  #keyOf(request: Request, on: Day): string {
    const { facts, reference } = request;
    const known = this.#keys.get(request) ?? JSON.stringify([facts, reference]);
    this.#keys.set(request, known);
    return `${on} ${known}`;
  }

  #forgetOldest(): void {
    for (const key of this.#known.keys()) {
      if (this.#known.size <= most) return;
      this.#known.delete(key);
    }
  }
}

const most = 4000;
