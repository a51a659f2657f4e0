import { type Needs, needsOf } from './needs-of.ts';
import { endOutside, splitOutside } from './split-outside.ts';

/** A style sheet of the build, so far apart that what a page uses can be picked out. */
export type Rule =
  | { kind: 'style'; selectors: { text: string; needs: Needs }[]; declarations: string[] }
  | { kind: 'group'; prelude: string; rules: Rule[] }
  /** What is kept as it stands: of keyframes, fonts and the order of layers. */
  | { kind: 'other'; text: string };

/** Reads what the build has made: flat rules, small and without comments. */
export function readRules(css: string): Rule[] {
  const rules: Rule[] = [];
  let at = 0;
  while (at < css.length) {
    const end = endOutside(css, at, '{;');
    const prelude = css.slice(at, end).trim();
    if (css.charAt(end) !== '{') {
      if (prelude !== '') rules.push({ kind: 'other', text: `${prelude};` });
      at = end + 1;
      continue;
    }
    const close = endOfBlock(css, end);
    rules.push(ruleOf(prelude, css.slice(end + 1, close)));
    at = close + 1;
  }
  return rules;
}

const groups = /^@(layer|media|supports|container)\b/;

function ruleOf(prelude: string, block: string): Rule {
  if (groups.test(prelude)) return { kind: 'group', prelude, rules: readRules(block) };
  if (prelude.startsWith('@')) return { kind: 'other', text: `${prelude}{${block}}` };
  return {
    kind: 'style',
    selectors: splitOutside(prelude, ',').map((text) => ({ text, needs: needsOf(text) })),
    declarations: block.includes('{') ? [block] : splitOutside(block, ';'),
  };
}

function endOfBlock(css: string, open: number): number {
  let at = open + 1;
  for (let depth = 1; ; at += 1) {
    at = endOutside(css, at, '{}');
    if (at >= css.length) throw new Error('The style sheet ends within a block');
    depth += css.charAt(at) === '{' ? 1 : -1;
    if (depth === 0) return at;
  }
}
