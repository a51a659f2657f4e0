import { type ReferralSource, ReferralSourceSchema } from '@shared/model';
import * as v from 'valibot';
import { plain } from './plain.ts';
import words from './words.json' with { type: 'json' };

const known = new Map<string, ReferralSource>(
  Object.entries(words.sources).flatMap(([source, names]) =>
    names.map((name) => [name, v.parse(ReferralSourceSchema, source)] as const),
  ),
);

/** Who sent the request, or null where the words are none that are known. */
export function parseSource(text: string): ReferralSource | null {
  const line = plain(text).toLowerCase();
  const [first = ''] = line.split(/[,(/:–]| - /, 1);
  return known.get(line) ?? known.get(first.trim()) ?? null;
}
