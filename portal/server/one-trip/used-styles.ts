import { marksOf } from './marks-of.ts';
import { mayMatch } from './needs-of.ts';
import type { Rule } from './read-rules.ts';

/** Of a style sheet what can matter for a page: no rule that matches is left out, nor a value that it asks for. */
export function usedStyles(rules: readonly Rule[], html: string): string {
  const matching = rulesFor(rules, marksOf(html));
  const asked = askedOf(matching, html);
  return write(matching, (declaration) => {
    const own = ownName(declaration);
    return own === undefined || asked.has(own);
  });
}

function rulesFor(rules: readonly Rule[], marks: ReadonlySet<string>): Rule[] {
  return rules.flatMap((rule): Rule[] => {
    if (rule.kind === 'group') {
      const inner = rulesFor(rule.rules, marks);
      return inner.length > 0 || isLayer(rule) ? [{ ...rule, rules: inner }] : [];
    }
    if (rule.kind === 'other') return [rule];
    const selectors = rule.selectors.filter(({ needs }) => mayMatch(needs, marks));
    return selectors.length === 0 ? [] : [{ ...rule, selectors }];
  });
}

/** Layers have their rank by their first mention, so even an empty one counts. */
function isLayer({ prelude }: { prelude: string }): boolean {
  return prelude.startsWith('@layer');
}

/** Names of custom properties that something asks for, at last a property that is none. */
function askedOf(rules: readonly Rule[], html: string): Set<string> {
  const all = declarationsOf(rules);
  const asked = new Set(variablesIn(html));
  const needs = new Map<string, string[]>();
  for (const declaration of all) {
    const own = ownName(declaration);
    const variables = variablesIn(declaration);
    if (own === undefined) for (const one of variables) asked.add(one);
    else needs.set(own, [...(needs.get(own) ?? []), ...variables]);
  }
  // a set gives what is added while it is gone through
  for (const one of asked) for (const next of needs.get(one) ?? []) asked.add(next);
  return asked;
}

function declarationsOf(rules: readonly Rule[]): string[] {
  return rules.flatMap((rule) => {
    if (rule.kind === 'group') return declarationsOf(rule.rules);
    return rule.kind === 'style' ? rule.declarations : [rule.text];
  });
}

function ownName(declaration: string): string | undefined {
  return /^(--[\w-]+):/.exec(declaration)?.[1];
}

function variablesIn(text: string): string[] {
  return [...text.matchAll(/var\(\s*(--[\w-]+)/g)].map(([, name = '']) => name);
}

function write(rules: readonly Rule[], isKept: (declaration: string) => boolean): string {
  return rules
    .map((rule) => {
      if (rule.kind === 'other') return rule.text;
      if (rule.kind === 'group') {
        const inner = write(rule.rules, isKept);
        return inner === '' && !isLayer(rule) ? '' : `${rule.prelude}{${inner}}`;
      }
      const declarations = rule.declarations.filter(isKept);
      if (declarations.length === 0) return '';
      return `${rule.selectors.map(({ text }) => text).join(',')}{${declarations.join(';')}}`;
    })
    .join('');
}
