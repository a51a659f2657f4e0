import type { Atrule, CssNode, Rule as StyleNode } from 'css-tree';
import generate from 'css-tree/generator';
import parse from 'css-tree/parser';
import { type Needs, needsOf } from './needs-of.ts';

/** A style sheet, so far apart that what a page uses can be picked out. */
export type Rule =
  | { kind: 'style'; selectors: { text: string; needs: Needs }[]; parts: Part[] }
  | { kind: 'group'; prelude: string; parts: Part[] }
  /** Kept where a declaration names it. */
  | { kind: 'keyframes'; name: string; text: string; asks: string[] }
  /** What is kept as it stands: fonts and the order of layers. */
  | { kind: 'other'; text: string; asks: string[] };

/** What stands within a rule, in its order: rules may stand there, too. */
export type Part = Rule | Declaration;

export type Declaration = {
  kind: 'declaration';
  text: string;
  /** The custom property that it sets, where it sets one. */
  own: string | undefined;
  /** The custom properties that it asks for. */
  asks: string[];
};

/** Reads a whole sheet. What can't be read is no rule that could be left out, so then nothing is. */
export function readRules(css: string): Part[] {
  const sheet = parse(css, {
    parseAtrulePrelude: false,
    parseValue: false,
    onParseError({ message }) {
      throw new Error(`The style sheet cannot be read: ${message}`);
    },
  });
  return sheet.type === 'StyleSheet' ? partsOf(sheet.children) : [];
}

/** Names of custom properties that a text asks for. */
export function variablesIn(text: string): string[] {
  return [...text.matchAll(/var\(\s*(--[\w-]+)/g)].map(([, name = '']) => name);
}

const groups = new Set(['layer', 'media', 'supports', 'container']);

function partsOf(nodes: Iterable<CssNode>): Part[] {
  return [...nodes].flatMap((node): Part[] => {
    if (node.type === 'Comment') return [];
    if (node.type === 'Rule') return [styleRule(node)];
    if (node.type === 'Atrule' && node.block !== null && groups.has(node.name)) {
      return [{ kind: 'group', prelude: preludeOf(node), parts: partsOf(node.block.children) }];
    }
    const text = generate(node);
    const asks = variablesIn(text);
    if (node.type === 'Atrule' && node.name === 'keyframes' && node.prelude !== null) {
      return [{ kind: 'keyframes', name: generate(node.prelude), text, asks }];
    }
    if (node.type !== 'Declaration') return [{ kind: 'other', text, asks }];
    const own = node.property.startsWith('--') ? node.property : undefined;
    return [{ kind: 'declaration', text, own, asks }];
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
    parts: partsOf(block.children),
  };
}
