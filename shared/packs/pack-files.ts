import {
  type Catalogue,
  type Language,
  LocalizedTextSchema,
  type MunicipalPack,
  type NationalPack,
} from '@shared/model';
import * as v from 'valibot';
import type { PackFiles } from './read-files.ts';

/**
 * A municipality's pack as the files that it is read from, with its texts in some languages (`nb`
 * among them), and of its catalogue what staff are shown. Nothing but what JSON can say.
 */
export function packFiles(
  pack: MunicipalPack,
  languages: readonly Language[],
  catalogue?: Catalogue,
): PackFiles {
  const { manifest, priority, allocation, exemptions, suggestions, emergencies } = pack;
  const files = {
    'pack.json': manifest,
    ...(priority && { 'priority.json': priority }),
    ...(allocation && { 'allocation.json': allocation }),
    ...(exemptions.length > 0 && { 'exemptions.json': { exemptions } }),
    ...(suggestions.length > 0 && { 'suggestions.json': { suggestions } }),
    ...(emergencies.length > 0 && { 'emergencies.json': { emergencies } }),
    ...(catalogue && {
      'duties.json': { duties: catalogue.duties },
      'services.json': catalogue.services,
    }),
  };
  return said(files, languages);
}

/** The national pack as such files, with the rights that staff are told of. */
export function nationalPackFiles(
  pack: NationalPack,
  languages: readonly Language[],
  catalogue?: Catalogue,
): PackFiles {
  const { manifest, fees, exemptions, frikort, misconceptions } = pack;
  const files = {
    'pack.json': manifest,
    'fees.json': fees,
    'exemptions.json': { exemptions },
    'frikort.json': frikort,
    'misconceptions.json': { misconceptions },
    ...(catalogue && { 'rights.json': { rights: catalogue.rights } }),
  };
  return said(files, languages);
}

function said(files: PackFiles, languages: readonly Language[]): PackFiles {
  const wanted = new Set<string>(['nb', ...languages]);
  const text = JSON.stringify(files, (key, value: unknown) => {
    if (key === '$schema') return undefined;
    if (!v.is(LocalizedTextSchema, value)) return value;
    return Object.fromEntries(Object.entries(value).filter(([language]) => wanted.has(language)));
  });
  return JSON.parse(text);
}
