import type { Atrule, Block, CssNode, Rule as StyleNode } from 'css-tree';
import generate from 'css-tree/generator';
import parse from 'css-tree/parser';
import { type Needs, needsOf } from './needs-of.ts';

/** A style sheet of the build, so far apart that what a page uses can be picked out. */
export type Rule =
  | { kind: 'style'; selectors: { text: string; needs: Needs }[]; declarations: Declaration[] }
  | { kind: 'group'; prelude: string; rules: Rule[] }
  /** What is kept as it stands: keyframes, fonts and the order of layers. */
  | { kind: 'other'; text: string; asks: string[] };

export type Declaration = {
  text: string;
  /** The custom property that it sets, where it sets one. */
  own: string | undefined;
  /** The custom properties that it asks for. */
  asks: string[];
};

/** Reads a whole sheet. What can't be read is no rule that could be left out, so then nothing is. */
export function readRules(css: string): Rule[] {
  const sheet = parse(css, {
    parseAtrulePrelude: false,
    parseValue: false,
    onParseError({ message }) {
      throw new Error(`The style sheet cannot be read: ${message}`);
    },
  });
  return sheet.type === 'StyleSheet' ? rulesOf(sheet.children) : [];
}

/** Names of custom properties that a text asks for. */
export function variablesIn(text: string): string[] {
  return [...text.matchAll(/var\(\s*(--[\w-]+)/g)].map(([, name = '']) => name);
}

const groups = new Set(['layer', 'media', 'supports', 'container']);

function rulesOf(nodes: Iterable<CssNode>): Rule[] {
  return [...nodes].map((node) => {
    if (node.type === 'Rule') return styleRule(node);
    if (node.type === 'Atrule' && node.block !== null && groups.has(node.name)) {
      return { kind: 'group', prelude: preludeOf(node), rules: rulesOf(node.block.children) };
    }
    const text = generate(node);
    return { kind: 'other', text, asks: variablesIn(text) };
  });
}

function preludeOf(node: Atrule): string {
  return generate({ ...node, block: null }).replace(/;$/, '');
}

function styleRule({ prelude, block }: StyleNode): Rule {
  const selectors = prelude.type === 'SelectorList' ? [...prelude.children] : [];
  return {
    kind: 'style',
    selectors: selectors.flatMap((one) =>
      one.type === 'Selector' ? [{ text: generate(one), needs: needsOf(one) }] : [],
    ),
    declarations: declarationsOf(block),
  };
}

function declarationsOf(block: Block): Declaration[] {
  const inner = [...block.children];
  if (inner.some(({ type }) => type !== 'Declaration')) {
    const text = generate(block).slice(1, -1);
    return [{ text, own: undefined, asks: variablesIn(text) }];
  }
  return inner.flatMap((node) => {
    if (node.type !== 'Declaration') return [];
    const text = generate(node);
    const own = node.property.startsWith('--') ? node.property : undefined;
    return [{ text, own, asks: variablesIn(text) }];
  });
}
