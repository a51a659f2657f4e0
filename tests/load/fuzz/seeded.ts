/** Chance that can be repeated: the same seed gives the same requests. */
export type Chance = {
  below(limit: number): number;
  of<T>(choices: readonly [T, ...T[]] | readonly T[]): T;
  in(share: number): boolean;
  text(length: number): string;
};

export function seeded(seed: number): Chance {
  let state = seed >>> 0;

  /** Mulberry32. */
  function next(): number {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  }

  const below = (limit: number) => Math.floor(next() * limit);
  return {
    below,
    of(choices) {
      const choice = choices[below(choices.length)];
      if (choice === undefined) throw new RangeError('nothing to choose from');
      return choice;
    },
    in: (share) => next() < share,
    text: (length) => Array.from({ length }, () => String.fromCharCode(33 + below(90))).join(''),
  };
}
