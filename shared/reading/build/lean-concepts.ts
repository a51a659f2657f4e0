import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

const conceptFile = /\/shared\/reading\/concepts\/[^/]+\.json$/;

/** Leaves out of a build what only people and tests read of a concept: sentences and reasons. */
export function leanConcepts(): Plugin {
  return {
    name: 'lean-concepts',
    enforce: 'pre',
    load(id) {
      if (!conceptFile.test(id)) return null;
      return { code: `export default ${leanConcept(readFileSync(id, 'utf8'))};`, moduleType: 'js' };
    },
  };
}

/** A concept file as a page needs it. */
export function leanConcept(file: string): string {
  return JSON.stringify(JSON.parse(file), (key, value) =>
    key === 'tests' || key === 'reason' ? undefined : value,
  );
}
