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
import * as v from 'valibot';
import { PackError, type PackProblem } from './pack-error.ts';

/** The files of one pack: name to parsed JSON. */
export type PackFiles = Readonly<Record<string, unknown>>;

/** The files that a pack of each kind can have. */
export const packFileNames = {
  national: ['pack.json', 'fees.json', 'exemptions.json', 'frikort.json', 'misconceptions.json'],
  municipality: [
    'pack.json',
    'priority.json',
    'allocation.json',
    'exemptions.json',
    'suggestions.json',
    'emergencies.json',
  ],
} as const;

/**
 * A municipality's pack from its files. Only `pack.json` must be there.
 * Throws `PackError` with file, path and reason where a file does not fit its schema.
 */
export function parseMunicipalPack(folder: string, files: PackFiles): MunicipalPack {
  const { read, finish } = reader(folder, files);
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
export function parseNationalPack(folder: string, files: PackFiles): NationalPack {
  const { read, finish } = reader(folder, files);
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

function reader(folder: string, files: PackFiles) {
  const problems: PackProblem[] = [];
  const add = (name: string, path: string, message: string) =>
    problems.push({ file: `${folder}/${name}`, path, message, severity: 'error' });
  return {
    read<S extends v.GenericSchema>(
      name: string,
      schema: S,
      need?: 'required',
    ): v.InferOutput<S> | null {
      if (files[name] === undefined) {
        if (need === 'required') add(name, '', 'The file is missing');
        return null;
      }
      const result = v.safeParse(schema, files[name]);
      if (result.success) return result.output;
      for (const issue of result.issues) add(name, v.getDotPath(issue) ?? '', issue.message);
      return null;
    },
    finish<T>(pack: T | null): T {
      if (pack === null || problems.length > 0) throw new PackError(problems);
      return pack;
    },
  };
}
