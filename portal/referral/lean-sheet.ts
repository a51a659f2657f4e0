import type { Plugin } from 'vite';
import { readRules, variablesIn } from '../server/one-trip/read-rules.ts';
import { stylesFor } from '../server/one-trip/used-styles.ts';
import { sourcesFrom } from './sources-from.ts';

/**
 * Leaves out of the self-referral's style sheet what nothing on its page can wear: what no word in
 * the sources of the page and of its scripts speaks of.
 */
export function leanSheet(): Plugin {
  return {
    name: 'lean-sheet',
    transform(css, id) {
      if (!id.endsWith('/referral/referral.css')) return null;
      const text = sourcesFrom(shownBy).join('\n').replaceAll(comment, '');
      return stylesFor(readRules(css), spokenOfIn(text), variablesIn(text));
    },
  };
}

/** From the root of the portal: the frame of all pages, the page itself and what wakes on it. */
const shownBy = ['pages/document.tsx', 'pages/refer.tsx', 'referral/client.tsx'];

const comment = /\/\*[\s\S]*?\*\//g;

/** Elements that browsers make by themselves. */
const always = ['html', 'head', 'body', 'tbody'];

/** A value of an attribute may come from afar, so its name alone is asked. */
function spokenOfIn(text: string): (mark: string) => boolean {
  const words = new Set([...always, ...(text.match(/[\w-]+/g) ?? [])]);
  return (mark) => {
    const [, name = mark] = /^[.#]?(.*)$/.exec(mark) ?? [];
    const [, attribute] = /^\[([^=\]]+)/.exec(mark) ?? [];
    return attribute === undefined
      ? words.has(name)
      : words.has(attribute) || words.has(asProperty(attribute));
  };
}

/** How scripts name it: `data-own-kind` is `ownKind` of a dataset, and `aria-busy` is `ariaBusy`. */
function asProperty(attribute: string): string {
  return attribute
    .replace(/^data-/, '')
    .replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}
