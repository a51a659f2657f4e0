import type { Day, ReferralFacts } from '@shared/model';
import type { Judged } from '../background/messages.ts';

type Ask = (facts: readonly ReferralFacts[], on: Day) => Promise<readonly Judged[] | null>;

/** Judges requests, and remembers what was said of the same facts on the same day. */
export class Assessor {
  readonly #ask: Ask;
  readonly #known = new Map<string, Judged>();
  readonly #asked = new Set<string>();

  constructor(ask: Ask) {
    this.#ask = ask;
  }

  /** What was said of these facts, where they were asked about before. */
  known(facts: ReferralFacts, on: Day): Judged | undefined {
    return this.#known.get(keyOf(facts, on));
  }

  /** Asks about those that nobody has asked about. True where there is news. */
  async judge(all: readonly ReferralFacts[], on: Day): Promise<boolean> {
    const fresh = new Map(all.map((facts) => [keyOf(facts, on), facts]));
    for (const key of fresh.keys()) {
      if (this.#known.has(key) || this.#asked.has(key)) fresh.delete(key);
      else this.#asked.add(key);
    }
    if (fresh.size === 0) return false;
    this.#forgetOldest();
    const answers = await this.#ask([...fresh.values()], on);
    [...fresh.keys()].forEach((key, i) => {
      this.#asked.delete(key);
      const answer = answers?.[i];
      if (answer !== undefined) this.#known.set(key, answer);
    });
    return answers !== null;
  }

  #forgetOldest(): void {
    for (const key of this.#known.keys()) {
      if (this.#known.size <= most) return;
      this.#known.delete(key);
    }
  }
}

const most = 4000;

function keyOf(facts: ReferralFacts, on: Day): string {
  return `${on} ${JSON.stringify(facts)}`;
}
