import { programOf, type Step } from './pattern-program.ts';

/** A pattern with one group. */
export type Pattern = {
  /** What the group holds where the pattern first fits; undefined where it does not. */
  part: (text: string) => string | undefined;
};

/** Longer texts are read up to here. */
const mostSigns = 5000;

/**
 * A pattern that was written by someone else, matched in time that grows with the text alone: it
 * goes through the text once and follows all ways at the same time. Null where it is no pattern.
 */
export function patternOf(written: string): Pattern | null {
  const steps = programOf(written);
  return steps && { part: (text) => search(steps, [...text].slice(0, mostSigns)) };
}

type Way = { step: number; from: number | null; to: number | null };

function search(steps: readonly Step[], signs: readonly string[]): string | undefined {
  let ways: Way[] = [];
  let found: Way | null = null;
  const tried = new Uint32Array(steps.length);
  for (let at = 0; at <= signs.length; at += 1) {
    const here: Way[] = [];
    for (const way of ways) follow(steps, signs, { at, way, tried, here });
    if (found === null) {
      follow(steps, signs, { at, way: { step: 0, from: null, to: null }, tried, here });
    }
    ways = [];
    for (const way of here) {
      const step = steps[way.step];
      if (step?.op === 'done') {
        found = way;
        // all that come after this one are less wanted
        break;
      }
      const sign = signs[at];
      if (step?.op === 'sign' && sign !== undefined && step.fits(sign)) {
        ways.push({ ...way, step: way.step + 1 });
      }
    }
    if (ways.length === 0 && found !== null) break;
  }
  if (found === null || found.from === null || found.to === null) return undefined;
  return signs.slice(found.from, found.to).join('');
}

/** `tried` holds, for each step, one more than where in the text it was last come to. */
type Walk = { at: number; way: Way; tried: Uint32Array; here: Way[] };

/** Goes on from a way to all the signs that could come next, the most wanted first. */
function follow(steps: readonly Step[], signs: readonly string[], { at, way, tried, here }: Walk) {
  const open: Way[] = [way];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (tried[next.step] === at + 1) continue;
    tried[next.step] = at + 1;
    const { step } = next;
    const one = steps[step];
    if (one === undefined) continue;
    if (one.op === 'sign' || one.op === 'done') here.push(next);
    else if (one.op === 'jump') open.push({ ...next, step: step + one.to });
    else if (one.op === 'split') {
      open.push({ ...next, step: step + one.second }, { ...next, step: step + one.first });
    } else if (one.op === 'mark') {
      const ends = one.end === 0 ? { from: at } : { to: at };
      open.push({ ...next, ...ends, step: step + 1 });
    } else if (isAt(one.place, signs, at)) open.push({ ...next, step: step + 1 });
  }
}

function isAt(place: 'start' | 'end' | 'edge', signs: readonly string[], at: number): boolean {
  if (place === 'start') return at === 0;
  if (place === 'end') return at === signs.length;
  return isWord(signs[at - 1]) !== isWord(signs[at]);
}

function isWord(sign: string | undefined): boolean {
  return sign !== undefined && /\w/.test(sign);
}
