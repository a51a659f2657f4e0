import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Language } from '@shared/model/text.ts';

const folder = (language: Language) => fileURLToPath(new URL(`../${language}`, import.meta.url));

/** The files of a language, by name: `portal`, `referral`. */
export function namespacesOf(language: Language): string[] {
  return readdirSync(folder(language)).map((file) => file.replace(/\.json$/, ''));
}

/** Every text of a file by its whole key, or null where the language has no such file. */
export function textsOf(language: Language, namespace: string): Map<string, string> | null {
  const file = `${folder(language)}/${namespace}.json`;
  if (!existsSync(file)) return null;
  return new Map(flat(JSON.parse(readFileSync(file, 'utf8')), ''));
}

function flat(node: unknown, path: string): [string, string][] {
  if (typeof node === 'string') return [[path, node]];
  if (typeof node !== 'object' || node === null) throw new Error(`${path} is no text`);
  return Object.entries(node).flatMap(([key, value]) =>
    flat(value, path === '' ? key : `${path}.${key}`),
  );
}

/**
 * Texts that are forms of one: `found_one`, `found_other` under `found`. A lone `title_other` is
 * no plural: it is the title where someone other is spoken of.
 */
export function byPluralBase(texts: Map<string, string>): Map<string, Map<string, string>> {
  const groups = new Map<string, Map<string, string>>();
  for (const [key, text] of texts) {
    const [, base = key, form = ''] = /^(.+)_(zero|one|two|few|many|other)$/.exec(key) ?? [];
    const isPlural = form !== '' && texts.has(`${base}_one`) && texts.has(`${base}_other`);
    const group = isPlural ? base : key;
    groups.set(group, (groups.get(group) ?? new Map()).set(isPlural ? form : '', text));
  }
  return groups;
}
