import { type Catalogue, type Guidance, PackManifestSchema, type Services } from '@shared/model';
import { catalogueFiles } from './catalogue-files.ts';
import { citationsIn } from './citations.ts';
import { type Explain, fileReader, type PackFiles } from './read-files.ts';

/**
 * What a pack says beside what decides on a request, from its files. Only `pack.json` must be
 * there. Throws `PackError` with file, path and reason where a file does not fit its schema.
 */
export function parseCatalogue(folder: string, files: PackFiles, explain?: Explain): Catalogue {
  const { read, finish } = fileReader(folder, files, explain);
  const file = <N extends keyof typeof catalogueFiles>(name: N) => read(name, catalogueFiles[name]);
  const manifest = read('pack.json', PackManifestSchema, 'required');
  const rest = {
    services: file('services.json') ?? noServices,
    divisions: file('divisions.json')?.divisions ?? [],
    duties: file('duties.json')?.duties ?? [],
    aids: file('aids.json')?.loans ?? [],
    rights: file('rights.json')?.rights ?? [],
    proposals: file('proposals.json')?.proposals ?? [],
    programmes: file('programmes.json')?.programmes ?? [],
    guidance: file('guidance.json') ?? noGuidance,
    coverage: file('coverage.json') ?? { sources: [] },
  };
  return finish(manifest && { manifest, ...rest, citations: citationsIn(files) });
}

const noServices: Services = {
  steps: [],
  services: [],
  entrances: [],
  specialities: [],
  arrangements: [],
};

const noGuidance: Guidance = { urgent: [], advice: [], situations: [] };
