import type { MunicipalPack, NationalPack } from '@shared/model';
import { conceptNames } from '@shared/reading';
import { checkAllocation } from './check-allocation.ts';
import { checkConditions } from './check-conditions.ts';
import { checkDates, checkDocuments, checkRepeats } from './check-every-rule.ts';
import { checkPrices } from './check-prices.ts';
import { checkCriteria, checkSuggestions } from './check-priority.ts';
import type { PackProblem } from './pack-error.ts';

/** What a file's own schema cannot see, for one file. */
export type Finding = Omit<PackProblem, 'file'>;

/** What is wrong across the files of a municipality's pack. `concepts`: those that conditions can ask for. */
export function checkMunicipalPack(
  folder: string,
  pack: MunicipalPack,
  concepts: ReadonlySet<string> = new Set(conceptNames().keys()),
): PackProblem[] {
  const { manifest, priority, allocation, exemptions, suggestions, emergencies } = pack;
  const conditions = checkConditions(pack, concepts);
  return [
    ...inFile(folder, 'pack.json', everyRule(manifest, pack)),
    ...inFile(folder, 'priority.json', everyRule(priority, pack)),
    ...inFile(folder, 'priority.json', checkCriteria(priority)),
    ...inFile(folder, 'priority.json', conditions.priority),
    ...inFile(folder, 'priority.json', checkSuggestions(priority, suggestions).criteria),
    ...inFile(folder, 'suggestions.json', checkSuggestions(priority, suggestions).suggestions),
    ...inFile(folder, 'suggestions.json', conditions.suggestions),
    ...inFile(folder, 'allocation.json', everyRule(allocation, pack)),
    ...inFile(folder, 'allocation.json', checkAllocation(allocation, priority)),
    ...inFile(folder, 'exemptions.json', everyRule({ exemptions }, pack)),
    ...inFile(folder, 'emergencies.json', everyRule({ emergencies }, pack)),
    ...inFile(folder, 'emergencies.json', conditions.emergencies),
  ];
}

/** What is wrong across the files of the national pack. */
export function checkNationalPack(folder: string, pack: NationalPack): PackProblem[] {
  return [
    ...inFile(folder, 'pack.json', everyRule(pack.manifest, pack)),
    ...inFile(folder, 'fees.json', everyRule(pack.fees, pack)),
    ...inFile(folder, 'fees.json', checkPrices(pack.fees)),
    ...inFile(folder, 'exemptions.json', everyRule({ exemptions: pack.exemptions }, pack)),
    ...inFile(folder, 'frikort.json', everyRule(pack.frikort, pack)),
    ...inFile(
      folder,
      'misconceptions.json',
      everyRule({ misconceptions: pack.misconceptions }, pack),
    ),
  ];
}

function everyRule(content: unknown, { manifest }: MunicipalPack | NationalPack): Finding[] {
  const documents = new Set<string>(manifest.documents.map(({ id }) => id));
  return [...checkDocuments(content, documents), ...checkDates(content), ...checkRepeats(content)];
}

function inFile(folder: string, name: string, findings: readonly Finding[]): PackProblem[] {
  return findings.map((finding) => ({ ...finding, file: `${folder}/${name}` }));
}
