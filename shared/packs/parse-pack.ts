import {
  AllocationKeySchema,
  EmergenciesSchema,
  ExemptionsSchema,
  FeesSchema,
  FrikortSchema,
  MisconceptionsSchema,
  type MunicipalPack,
  type NationalPack,
  PackManifestSchema,
  PriorityKeySchema,
  SuggestionsSchema,
} from '@shared/model';
import { type Explain, fileReader, type PackFiles } from './read-files.ts';

/**
 * A municipality's pack from its files. Only `pack.json` must be there.
 * Throws `PackError` with file, path and reason where a file does not fit its schema.
 */
export function parseMunicipalPack(
  folder: string,
  files: PackFiles,
  explain?: Explain,
): MunicipalPack {
  const { read, finish } = fileReader(folder, files, explain);
  const manifest = read('pack.json', PackManifestSchema, 'required');
  const priority = read('priority.json', PriorityKeySchema);
  const allocation = read('allocation.json', AllocationKeySchema);
  const exemptions = read('exemptions.json', ExemptionsSchema)?.exemptions ?? [];
  const suggestions = read('suggestions.json', SuggestionsSchema)?.suggestions ?? [];
  const emergencies = read('emergencies.json', EmergenciesSchema)?.emergencies ?? [];
  return finish(
    manifest && { manifest, priority, allocation, exemptions, suggestions, emergencies },
  );
}

/** The national pack from its files. All must be there. Throws `PackError` like the other. */
export function parseNationalPack(
  folder: string,
  files: PackFiles,
  explain?: Explain,
): NationalPack {
  const { read, finish } = fileReader(folder, files, explain);
  const manifest = read('pack.json', PackManifestSchema, 'required');
  const fees = read('fees.json', FeesSchema, 'required');
  const exempt = read('exemptions.json', ExemptionsSchema, 'required');
  const frikort = read('frikort.json', FrikortSchema, 'required');
  const believed = read('misconceptions.json', MisconceptionsSchema, 'required');
  return finish(
    manifest && fees && exempt && frikort && believed
      ? {
          manifest,
          fees,
          exemptions: exempt.exemptions,
          frikort,
          misconceptions: believed.misconceptions,
        }
      : null,
  );
}
