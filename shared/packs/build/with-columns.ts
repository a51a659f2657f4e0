import { type Language, LocalizedTextSchema } from '@shared/model';
import * as v from 'valibot';

/**
 * Content as a script, with its texts of some languages (`nb` among them) as columns, one a
 * language, and each text once: words of one language side by side are sent in fewer bytes.
 */
export function withColumns(content: unknown, languages: readonly Language[]): string {
  const wanted: readonly Language[] = [...new Set<Language>(['nb', ...languages])];
  const rows = new Map<string, (string | null)[]>();
  const marked = JSON.stringify(content, (key, value: unknown) => {
    if (key === '$schema') return undefined;
    return v.is(LocalizedTextSchema, value) ? `${mark}${place(value)}` : value;
  });
  const asked = marked.replaceAll(new RegExp(`"${mark}(\\d+)"`, 'g'), 'T($1)');
  const columns = wanted.map((_, at) => [...rows.values()].map((row) => row[at]));
  return `((L, C, T = (at) => Object.fromEntries(L.map((language, own) => [language, C[own][at] ?? undefined]))) =>
(${asked}))(${JSON.stringify(wanted)}, ${JSON.stringify(columns)})`;

  function place(text: v.InferOutput<typeof LocalizedTextSchema>): number {
    const row = wanted.map((language) => text[language] ?? null);
    const key = JSON.stringify(row);
    rows.set(key, row);
    return [...rows.keys()].indexOf(key);
  }
}

/** No text in a pack begins so. */
const mark = 'text-column-';
