import { type Language, LocalizedTextSchema, type MunicipalPack } from '@shared/model';
import * as v from 'valibot';
import type { PackFiles } from './read-files.ts';

/**
 * A municipality's pack as the files that it is read from, with its texts in some languages (`nb`
 * among them). Nothing but what JSON can say.
 */
export function packFiles(pack: MunicipalPack, languages: readonly Language[]): PackFiles {
  const { manifest, priority, allocation, exemptions, suggestions, emergencies } = pack;
  const files = {
    'pack.json': manifest,
    ...(priority && { 'priority.json': priority }),
    ...(allocation && { 'allocation.json': allocation }),
    ...(exemptions.length > 0 && { 'exemptions.json': { exemptions } }),
    ...(suggestions.length > 0 && { 'suggestions.json': { suggestions } }),
    ...(emergencies.length > 0 && { 'emergencies.json': { emergencies } }),
  };
  const wanted = new Set<string>(['nb', ...languages]);
  const said = JSON.stringify(files, (key, value: unknown) => {
    if (key === '$schema') return undefined;
    if (!v.is(LocalizedTextSchema, value)) return value;
    return Object.fromEntries(Object.entries(value).filter(([language]) => wanted.has(language)));
  });
  return JSON.parse(said);
}
