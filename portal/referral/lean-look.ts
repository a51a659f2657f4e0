import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import type { Plugin } from 'vite';
import { readRules, variablesIn } from '../server/one-trip/read-rules.ts';
import { stylesFor } from '../server/one-trip/used-styles.ts';
import { sourcesFrom } from './sources-from.ts';

/**
 * Leaves out of the self-referral's look what nothing on its page can wear: rules and icons of which
 * no word in the sources of the page and of its scripts speaks.
 */
export function leanLook(): Plugin {
  return {
    name: 'lean-look',
    applyToEnvironment: ({ name }) => name === 'client',
    load(id) {
      if (!id.endsWith('/look/icon-shapes.json')) return null;
      const text = sourcesFrom([wakes]).join('\n');
      const shapes = v.parse(ShapesSchema, JSON.parse(readFileSync(id, 'utf8')));
      const drawn = Object.entries(shapes).filter(([name]) => isQuoted(name, text));
      return JSON.stringify(Object.fromEntries(drawn));
    },
    transform(css, id) {
      if (!id.endsWith('/referral/referral.css')) return null;
      const text = sourcesFrom(['pages/document.tsx', 'pages/refer.tsx', wakes])
        .join('\n')
        .replaceAll(comment, '');
      return stylesFor(readRules(css), spokenOfIn(text), variablesIn(text));
    },
  };
}

/** What wakes on the page that the server has drawn. */
const wakes = 'referral/client.tsx';

const ShapesSchema = v.record(v.string(), v.string());

function isQuoted(name: string, text: string): boolean {
  return text.includes(`'${name}'`) || text.includes(`"${name}"`);
}

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
