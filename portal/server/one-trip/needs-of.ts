import type { AttributeSelector, PseudoClassSelector, Selector } from 'css-tree';
import { ident } from 'css-tree/utils';

/**
 * What a page must have for a selector to be able to match: these marks, and of each list at least
 * one alternative. How they stand to each other is not asked, so it may let too much through, but
 * never too little.
 */
export type Needs = { marks: string[]; anyOf: Needs[][] };

export function needsOf(selector: Selector): Needs {
  const marks: string[] = [];
  const anyOf: Needs[][] = [];
  for (const node of selector.children) {
    if (node.type === 'TypeSelector' && node.name !== '*') marks.push(ident.decode(node.name));
    if (node.type === 'ClassSelector') marks.push(`.${ident.decode(node.name)}`);
    if (node.type === 'IdSelector') marks.push(`#${ident.decode(node.name)}`);
    if (node.type === 'AttributeSelector') marks.push(...attributeMarks(node));
    if (node.type === 'PseudoClassSelector') {
      if (node.name === 'disabled') marks.push('[disabled]');
      const alternatives = alternativesOf(node);
      if (alternatives.length > 0) anyOf.push(alternatives);
    }
  }
  return { marks, anyOf };
}

/** Whether a selector with these needs can match anything on a page with these marks. */
export function mayMatch(needs: Needs, has: (mark: string) => boolean): boolean {
  return (
    needs.marks.every(has) &&
    needs.anyOf.every((alternatives) => alternatives.some((one) => mayMatch(one, has)))
  );
}

/** Those that ask for something; `:not` asks for nothing, and most states come and go. */
const asking = new Set(['is', 'where', 'has', 'matches', '-webkit-any', '-moz-any']);

function alternativesOf({ name, children }: PseudoClassSelector): Needs[] {
  const inner = [...(children ?? [])];
  if (name === 'lang') {
    return inner.flatMap((one) =>
      one.type === 'Identifier' ? [{ marks: [`[lang=${one.name}]`], anyOf: [] }] : [],
    );
  }
  if (!asking.has(name)) return [];
  return inner
    .flatMap((list) => (list.type === 'SelectorList' ? [...list.children] : []))
    .flatMap((one) => (one.type === 'Selector' ? [needsOf(one)] : []));
}

/** Browsers and the scripts of pages to read set and take these. */
const changing = new Set(['open', 'hidden', 'aria-busy']);

function attributeMarks({ name: { name }, matcher, value, flags }: AttributeSelector): string[] {
  if (changing.has(name)) return [];
  if (matcher !== '=' || value === null || flags !== null) return [`[${name}]`];
  return [`[${name}=${value.type === 'String' ? value.value : ident.decode(value.name)}]`];
}
