import { endOutside, splitOutside } from './split-outside.ts';

/**
 * What a page must have for a selector to be able to match: these marks, and of each list at least
 * one alternative. How they stand to each other is not asked, so it may let too much through, but
 * never too little.
 */
export type Needs = { marks: string[]; anyOf: Needs[][] };

export function needsOf(selector: string): Needs {
  const needs: Needs = { marks: [], anyOf: [] };
  let at = 0;
  const name = (): string => {
    const [found = ''] = /^(?:\\.|[\w-]|[^\0-\x7f])+/.exec(selector.slice(at)) ?? [];
    at += found.length;
    return found.replace(/\\(.)/g, '$1');
  };
  const bracketed = (close: string): string => {
    const end = endOutside(selector, at + 1, close);
    const inner = selector.slice(at + 1, end);
    at = end + 1;
    return inner;
  };
  while (at < selector.length) {
    const character = selector.charAt(at);
    if (character === '.' || character === '#') {
      at += 1;
      needs.marks.push(character + name());
    } else if (character === '[') {
      needs.marks.push(...attributeMarks(bracketed(']')));
    } else if (character === ':') {
      while (selector.charAt(at) === ':') at += 1;
      const pseudo = name();
      const inner = selector.charAt(at) === '(' ? bracketed(')') : undefined;
      if (inner !== undefined && asking.has(pseudo)) {
        needs.anyOf.push(splitOutside(inner, ',').map(needsOf));
      }
      if (inner !== undefined && pseudo === 'lang') needs.marks.push(`[lang=${inner}]`);
      if (pseudo === 'disabled') needs.marks.push('[disabled]');
    } else {
      const element = name();
      if (element === '') at += 1;
      else needs.marks.push(element);
    }
  }
  return needs;
}

/** Whether a selector with these needs can match anything on a page with these marks. */
export function mayMatch(needs: Needs, marks: ReadonlySet<string>): boolean {
  return (
    needs.marks.every((mark) => marks.has(mark)) &&
    needs.anyOf.every((alternatives) => alternatives.some((one) => mayMatch(one, marks)))
  );
}

/** Those that ask for something; `:not` asks for nothing, and most states come and go. */
const asking = new Set(['is', 'where', 'has', 'matches', '-webkit-any', '-moz-any']);

/** Browsers and the scripts of pages to read set and take these. */
const changing = new Set(['open', 'hidden', 'aria-busy']);

function attributeMarks(inner: string): string[] {
  const [, name = '', operator, value = '', flag] =
    /^([\w-]+)(?:\s*([~|^$*]?=)\s*["']?(.*?)["']?(\s+[is])?)?$/.exec(inner) ?? [];
  if (changing.has(name)) return [];
  return operator === '=' && flag === undefined ? [`[${name}=${value}]`] : [`[${name}]`];
}
