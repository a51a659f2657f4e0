import { marksOf } from './marks-of.ts';
import { mayMatch } from './needs-of.ts';
import { type Declaration, type Part, variablesIn } from './read-rules.ts';

/** Of a style sheet what can matter for a page: no rule that matches is left out, nor a value that it asks for. */
export function usedStyles(sheet: readonly Part[], html: string): string {
  const marks = marksOf(html);
  return stylesFor(sheet, (mark) => marks.has(mark), variablesIn(html));
}

/** The same where marks are told otherwise than by a page, and so are the values that it asks for by itself. */
export function stylesFor(
  sheet: readonly Part[],
  has: (mark: string) => boolean,
  variables: readonly string[],
): string {
  const matching = partsFor(sheet, has);
  const asked = askedOf(matching, variables);
  const named = declarationsIn(matching).map(({ text }) => text);
  return write(matching, (part) => {
    if (part.kind === 'declaration') return part.own === undefined || asked.has(part.own);
    return part.kind === 'other' || named.some((text) => text.includes(part.name));
  });
}

function partsFor(parts: readonly Part[], has: (mark: string) => boolean): Part[] {
  return parts.flatMap((part): Part[] => {
    if (part.kind === 'group') {
      const inner = partsFor(part.parts, has);
      return inner.length > 0 || isLayer(part) ? [{ ...part, parts: inner }] : [];
    }
    if (part.kind !== 'style') return [part];
    const selectors = part.selectors.filter(({ needs }) => mayMatch(needs, has));
    return selectors.length === 0 ? [] : [{ ...part, selectors, parts: partsFor(part.parts, has) }];
  });
}

/** Layers have their rank by their first mention, so even an empty one counts. */
function isLayer({ prelude }: { prelude: string }): boolean {
  return prelude.startsWith('@layer');
}

/** Names of custom properties that something asks for, at last a property that is none. */
function askedOf(parts: readonly Part[], variables: readonly string[]): Set<string> {
  const asked = new Set(variables);
  const needs = new Map<string, string[]>();
  for (const part of leavesOf(parts)) {
    const own = part.kind === 'declaration' ? part.own : undefined;
    if (own === undefined) for (const one of part.asks) asked.add(one);
    else needs.set(own, [...(needs.get(own) ?? []), ...part.asks]);
  }
  // a set gives what is added while it is gone through
  for (const one of asked) for (const next of needs.get(one) ?? []) asked.add(next);
  return asked;
}

/** What holds nothing further. */
type Leaf = Exclude<Part, { parts: Part[] }>;

function leavesOf(parts: readonly Part[]): Leaf[] {
  return parts.flatMap((part) => ('parts' in part ? leavesOf(part.parts) : [part]));
}

function declarationsIn(parts: readonly Part[]): Declaration[] {
  return leavesOf(parts).filter((part) => part.kind === 'declaration');
}

type IsKept = (leaf: Leaf) => boolean;

function write(parts: readonly Part[], isKept: IsKept): string {
  let css = '';
  let isOpen = false;
  for (const part of parts) {
    const text = textOf(part, isKept);
    if (text === '') continue;
    css += isOpen ? `;${text}` : text;
    // the last of a rule needs no end
    isOpen = part.kind === 'declaration';
  }
  return css;
}

function textOf(part: Part, isKept: IsKept): string {
  if (!('parts' in part)) return isKept(part) ? part.text : '';
  const inner = write(part.parts, isKept);
  if (part.kind === 'group') {
    return inner === '' && !isLayer(part) ? '' : `${part.prelude}{${inner}}`;
  }
  return inner === '' ? '' : `${part.selectors.map(({ text }) => text).join(',')}{${inner}}`;
}
