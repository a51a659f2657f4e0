import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const portal = join(import.meta.dirname, '..');

/** The text of files of the portal, and of all its files that these import. */
export function sourcesFrom(entries: readonly string[]): string[] {
  const found = new Map<string, string>();
  const waiting = entries.map((entry) => join(portal, entry));
  for (const path of waiting) {
    if (found.has(path)) continue;
    const text = readFileSync(path, 'utf8');
    found.set(path, text);
    for (const [, imported = ''] of text.matchAll(ownImport)) {
      waiting.push(join(dirname(path), imported));
    }
  }
  return [...found.values()];
}

const ownImport = /(?:from|import\()\s*'(\.{1,2}\/[^']+\.tsx?)'/g;
