import { marksOf } from './marks-of.ts';
import { mayMatch } from './needs-of.ts';
import { type Declaration, type Rule, variablesIn } from './read-rules.ts';

/** Of a style sheet what can matter for a page: no rule that matches is left out, nor a value that it asks for. */
export function usedStyles(rules: readonly Rule[], html: string): string {
  const marks = marksOf(html);
  return stylesFor(rules, (mark) => marks.has(mark), variablesIn(html));
}

/** The same where marks are told otherwise than by a page, and so are the values that it asks for by itself. */
export function stylesFor(
  rules: readonly Rule[],
  has: (mark: string) => boolean,
  variables: readonly string[],
): string {
  const matching = rulesFor(rules, has);
  const asked = askedOf(matching, variables);
  return write(matching, ({ own }) => own === undefined || asked.has(own));
}

function rulesFor(rules: readonly Rule[], has: (mark: string) => boolean): Rule[] {
  return rules.flatMap((rule): Rule[] => {
    if (rule.kind === 'group') {
      const inner = rulesFor(rule.rules, has);
      return inner.length > 0 || isLayer(rule) ? [{ ...rule, rules: inner }] : [];
    }
    if (rule.kind === 'other') return [rule];
    const selectors = rule.selectors.filter(({ needs }) => mayMatch(needs, has));
    return selectors.length === 0 ? [] : [{ ...rule, selectors }];
  });
}

/** Layers have their rank by their first mention, so even an empty one counts. */
function isLayer({ prelude }: { prelude: string }): boolean {
  return prelude.startsWith('@layer');
}

/** Names of custom properties that something asks for, at last a property that is none. */
function askedOf(rules: readonly Rule[], variables: readonly string[]): Set<string> {
  const asked = new Set(variables);
  const needs = new Map<string, string[]>();
  for (const { own, asks } of askingIn(rules)) {
    if (own === undefined) for (const one of asks) asked.add(one);
    else needs.set(own, [...(needs.get(own) ?? []), ...asks]);
  }
  // a set gives what is added while it is gone through
  for (const one of asked) for (const next of needs.get(one) ?? []) asked.add(next);
  return asked;
}

function askingIn(rules: readonly Rule[]): Pick<Declaration, 'own' | 'asks'>[] {
  return rules.flatMap((rule) => {
    if (rule.kind === 'group') return askingIn(rule.rules);
    return rule.kind === 'style' ? rule.declarations : [{ own: undefined, asks: rule.asks }];
  });
}

function write(rules: readonly Rule[], isKept: (declaration: Declaration) => boolean): string {
  return rules
    .map((rule) => {
      if (rule.kind === 'other') return rule.text;
      if (rule.kind === 'group') {
        const inner = write(rule.rules, isKept);
        return inner === '' && !isLayer(rule) ? '' : `${rule.prelude}{${inner}}`;
      }
      const declarations = rule.declarations.filter(isKept);
      if (declarations.length === 0) return '';
      const selectors = rule.selectors.map(({ text }) => text).join(',');
      return `${selectors}{${declarations.map(({ text }) => text).join(';')}}`;
    })
    .join('');
}
