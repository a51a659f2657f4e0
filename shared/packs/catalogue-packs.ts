import type { Catalogue } from '@shared/model';
import alesundAids from './alesund/aids.json';
import alesundCoverage from './alesund/coverage.json';
import alesundDivisions from './alesund/divisions.json';
import alesundDuties from './alesund/duties.json';
import alesundEmergencies from './alesund/emergencies.json';
import alesundPack from './alesund/pack.json';
import alesundProposals from './alesund/proposals.json';
import alesundServices from './alesund/services.json';
import innlandetCoverage from './innlandet/coverage.json';
import innlandetDivisions from './innlandet/divisions.json';
import innlandetDuties from './innlandet/duties.json';
import innlandetPack from './innlandet/pack.json';
import lierAllocation from './lier/allocation.json';
import lierCoverage from './lier/coverage.json';
import lierDuties from './lier/duties.json';
import lierEmergencies from './lier/emergencies.json';
import lierPack from './lier/pack.json';
import lierPriority from './lier/priority.json';
import lierProposals from './lier/proposals.json';
import lierServices from './lier/services.json';
import nationalCoverage from './national/coverage.json';
import nationalDuties from './national/duties.json';
import nationalExemptions from './national/exemptions.json';
import nationalFees from './national/fees.json';
import nationalFrikort from './national/frikort.json';
import nationalGuidance from './national/guidance.json';
import nationalMisconceptions from './national/misconceptions.json';
import nationalPack from './national/pack.json';
import nationalProgrammes from './national/programmes.json';
import nationalRights from './national/rights.json';
import nffCoverage from './nff/coverage.json';
import nffExemptions from './nff/exemptions.json';
import nffPack from './nff/pack.json';
import nffProposals from './nff/proposals.json';
import { parseCatalogue } from './parse-catalogue.ts';
import type { PackFiles } from './read-files.ts';
import vefsnAids from './vefsn/aids.json';
import vefsnCoverage from './vefsn/coverage.json';
import vefsnDivisions from './vefsn/divisions.json';
import vefsnDuties from './vefsn/duties.json';
import vefsnEmergencies from './vefsn/emergencies.json';
import vefsnPack from './vefsn/pack.json';
import vefsnProposals from './vefsn/proposals.json';
import vefsnServices from './vefsn/services.json';

/** Every file that cites a source, so that what is encoded of each can be counted. */
const files: Record<string, PackFiles> = {
  national: {
    'coverage.json': nationalCoverage,
    'duties.json': nationalDuties,
    'exemptions.json': nationalExemptions,
    'fees.json': nationalFees,
    'frikort.json': nationalFrikort,
    'guidance.json': nationalGuidance,
    'misconceptions.json': nationalMisconceptions,
    'pack.json': nationalPack,
    'programmes.json': nationalProgrammes,
    'rights.json': nationalRights,
  },
  lier: {
    'allocation.json': lierAllocation,
    'coverage.json': lierCoverage,
    'duties.json': lierDuties,
    'emergencies.json': lierEmergencies,
    'pack.json': lierPack,
    'priority.json': lierPriority,
    'proposals.json': lierProposals,
    'services.json': lierServices,
  },
  vefsn: {
    'aids.json': vefsnAids,
    'coverage.json': vefsnCoverage,
    'divisions.json': vefsnDivisions,
    'duties.json': vefsnDuties,
    'emergencies.json': vefsnEmergencies,
    'pack.json': vefsnPack,
    'proposals.json': vefsnProposals,
    'services.json': vefsnServices,
  },
  alesund: {
    'aids.json': alesundAids,
    'coverage.json': alesundCoverage,
    'divisions.json': alesundDivisions,
    'duties.json': alesundDuties,
    'emergencies.json': alesundEmergencies,
    'pack.json': alesundPack,
    'proposals.json': alesundProposals,
    'services.json': alesundServices,
  },
  innlandet: {
    'coverage.json': innlandetCoverage,
    'divisions.json': innlandetDivisions,
    'duties.json': innlandetDuties,
    'pack.json': innlandetPack,
  },
  nff: {
    'coverage.json': nffCoverage,
    'exemptions.json': nffExemptions,
    'pack.json': nffPack,
    'proposals.json': nffProposals,
  },
};
const parsed = new Map<string, Catalogue>();

/** The packs that come with Inngang and have a catalogue, the national one first. */
export const catalogueIds: readonly string[] = Object.keys(files);

/** A pack's catalogue, parsed the first time it is asked for; undefined where there is none. */
export function catalogueOf(id: string): Catalogue | undefined {
  const known = parsed.get(id);
  if (known !== undefined || !Object.hasOwn(files, id)) return known;
  const catalogue = parseCatalogue(`shared/packs/${id}`, files[id] ?? {});
  parsed.set(id, catalogue);
  return catalogue;
}

/** From now on this catalogue stands for its pack's id, in place of one that comes with Inngang. */
export function useCatalogue(catalogue: Catalogue): void {
  parsed.set(catalogue.manifest.id, catalogue);
}

/** From now on the catalogue that comes with Inngang stands for this id again, or none. */
export function useBuiltInCatalogue(id: string): void {
  parsed.delete(id);
}
