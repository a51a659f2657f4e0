/** One step of a pattern. `split` tries `first` before `second`. */
export type Step =
  | { op: 'sign'; fits: (sign: string) => boolean }
  | { op: 'split'; first: number; second: number }
  | { op: 'jump'; to: number }
  | { op: 'mark'; end: 0 | 1 }
  | { op: 'at'; place: 'start' | 'end' | 'edge' }
  | { op: 'done' };

const mostSteps = 2000;

/**
 * A pattern as steps, or null where it is none that is known: signs, classes, `.`, `\\d \\w \\s
 * \\p{…}`, groups, `|`, `* + ? {n,m}`, `^ $ \\b`, and exactly one group that captures. No looking
 * around and no repeating of what was found: what is left can be matched in linear time.
 */
export function programOf(pattern: string): readonly Step[] | null {
  try {
    const parser = new Parser([...pattern]);
    const steps = parser.whole();
    return parser.groups === 1 && steps.length <= mostSteps ? steps : null;
  } catch {
    return null;
  }
}

class Parser {
  groups = 0;
  readonly #signs: readonly string[];
  #at = 0;

  constructor(signs: readonly string[]) {
    this.#signs = signs;
  }

  whole(): Step[] {
    const steps = this.#either();
    if (this.#at < this.#signs.length) throw new SyntaxError('pattern');
    return [...steps, { op: 'done' }];
  }

  #either(): Step[] {
    const one = this.#sequence();
    if (!this.#take('|')) return one;
    const other = this.#either();
    return [
      { op: 'split', first: 1, second: one.length + 2 },
      ...one,
      { op: 'jump', to: other.length + 1 },
      ...other,
    ];
  }

  #sequence(): Step[] {
    const steps: Step[] = [];
    while (this.#at < this.#signs.length && this.#next !== '|' && this.#next !== ')') {
      const from = this.groups;
      const one = this.#one();
      const captures = this.groups > from;
      steps.push(...this.#repeated(one, captures));
      if (steps.length > mostSteps) throw new SyntaxError('length');
    }
    return steps;
  }

  #repeated(one: Step[], captures: boolean): Step[] {
    const [least, most] = this.#times();
    if (least === 1 && most === 1) return one;
    if (captures && !(least === 0 && most === 1)) throw new SyntaxError('repeated group');
    const lazy = this.#take('?');
    const split = (inside: number, after: number): Step =>
      lazy
        ? { op: 'split', first: after, second: inside }
        : { op: 'split', first: inside, second: after };
    const steps = Array.from({ length: least }, () => one).flat();
    if (most === Number.POSITIVE_INFINITY) {
      const back = -(one.length + 1);
      return [...steps, split(1, one.length + 2), ...one, { op: 'jump', to: back }];
    }
    const optional = Array.from({ length: most - least }).reduce<Step[]>(
      (rest) => [split(1, one.length + rest.length + 1), ...one, ...rest],
      [],
    );
    return [...steps, ...optional];
  }

  #times(): [least: number, most: number] {
    if (this.#take('*')) return [0, Number.POSITIVE_INFINITY];
    if (this.#take('+')) return [1, Number.POSITIVE_INFINITY];
    if (this.#take('?')) return [0, 1];
    const rest = this.#signs.slice(this.#at, this.#at + 9).join('');
    const found = /^\{(\d{1,2})(,(\d{1,2})?)?\}/.exec(rest);
    if (found === null) return [1, 1];
    this.#at += found[0].length;
    const least = Number(found[1]);
    const most =
      found[2] === undefined
        ? least
        : found[3] === undefined
          ? Number.POSITIVE_INFINITY
          : Number(found[3]);
    if (most < least) throw new SyntaxError('times');
    return [least, most];
  }

  #one(): Step[] {
    const sign = this.#next;
    if (sign === '(') return this.#group();
    if (sign === '[') return [inClass(this.#class())];
    if (sign === '\\') return [this.#escaped()];
    this.#at += 1;
    if (sign === '^') return [{ op: 'at', place: 'start' }];
    if (sign === '$') return [{ op: 'at', place: 'end' }];
    if (sign === '.') return [{ op: 'sign', fits: (one) => one !== '\n' }];
    if (sign === undefined || '*+?{}])'.includes(sign)) throw new SyntaxError('sign');
    return [{ op: 'sign', fits: (one) => one === sign }];
  }

  #group(): Step[] {
    this.#at += 1;
    const captures = !this.#take('?');
    if (!captures && !this.#take(':')) throw new SyntaxError('group');
    if (captures) this.groups += 1;
    const inner = this.#either();
    if (!this.#take(')')) throw new SyntaxError('group');
    return captures ? [{ op: 'mark', end: 0 }, ...inner, { op: 'mark', end: 1 }] : inner;
  }

  #class(): string {
    const rest = this.#signs.slice(this.#at).join('');
    const found = /^\[\^?(?:[^\]\\[]|\\.(?:\{\w+\})?)+\]/u.exec(rest);
    if (found === null) throw new SyntaxError('class');
    this.#at += [...found[0]].length;
    return found[0];
  }

  #escaped(): Step {
    const rest = this.#signs.slice(this.#at, this.#at + 40).join('');
    const found = /^\\(?:p\{\w+\}|[dDwWsSb]|[^\p{L}\d])/iu.exec(rest);
    if (found === null) throw new SyntaxError('escape');
    this.#at += [...found[0]].length;
    return found[0] === '\\b' ? { op: 'at', place: 'edge' } : inClass(found[0]);
  }

  get #next(): string | undefined {
    return this.#signs[this.#at];
  }

  #take(sign: string): boolean {
    if (this.#next !== sign) return false;
    this.#at += 1;
    return true;
  }
}

/** One sign at a time is asked of the browser's own patterns: that takes no time to speak of. */
function inClass(written: string): Step {
  const one = new RegExp(`^${written}$`, 'u');
  return { op: 'sign', fits: (sign) => one.test(sign) };
}
