import { type MunicipalPack, type PackId, PackIdSchema } from '@shared/model';
import * as v from 'valibot';
import alesundEmergencies from './alesund/emergencies.json' with { type: 'json' };
import alesundPack from './alesund/pack.json' with { type: 'json' };
import lierAllocation from './lier/allocation.json' with { type: 'json' };
import lierEmergencies from './lier/emergencies.json' with { type: 'json' };
import lierPack from './lier/pack.json' with { type: 'json' };
import lierPriority from './lier/priority.json' with { type: 'json' };
import lierSuggestions from './lier/suggestions.json' with { type: 'json' };
import { parseMunicipalPack } from './parse-pack.ts';
import type { PackFiles } from './read-files.ts';
import vefsnEmergencies from './vefsn/emergencies.json' with { type: 'json' };
import vefsnPack from './vefsn/pack.json' with { type: 'json' };

const files: Record<string, PackFiles> = {
  lier: {
    'pack.json': lierPack,
    'priority.json': lierPriority,
    'allocation.json': lierAllocation,
    'suggestions.json': lierSuggestions,
    'emergencies.json': lierEmergencies,
  },
  vefsn: { 'pack.json': vefsnPack, 'emergencies.json': vefsnEmergencies },
  alesund: { 'pack.json': alesundPack, 'emergencies.json': alesundEmergencies },
};
const parsed = new Map<string, MunicipalPack>();
const fromOutside = new Set<string>();

/** The municipal packs that come with Inngang. */
export const packIds: readonly PackId[] = Object.keys(files).map((id) => v.parse(PackIdSchema, id));

/** A municipality's pack, parsed the first time it is asked for; undefined where there is none. */
export function municipalPack(id: string): MunicipalPack | undefined {
  const known = parsed.get(id);
  if (known !== undefined || !Object.hasOwn(files, id)) return known;
  const pack = parseMunicipalPack(`shared/packs/${id}`, files[id] ?? {});
  parsed.set(id, pack);
  return pack;
}

/** From now on this pack stands for its id, in place of one that comes with Inngang. */
export function useMunicipalPack(pack: MunicipalPack): void {
  parsed.set(pack.manifest.id, pack);
  fromOutside.add(pack.manifest.id);
}

/** From now on the pack that comes with Inngang stands for this id again, or none. */
export function useBuiltInPack(id: string): void {
  if (!fromOutside.delete(id)) return;
  parsed.delete(id);
}

/** The municipal packs that there are now: those that come with Inngang, then those from outside. */
export function municipalPackIds(): PackId[] {
  const others = [...parsed.values()].map(({ manifest }) => manifest.id);
  return [...new Set([...packIds, ...others])];
}

/** Whether a pack is from outside the build: what was built before then does not know its rules. */
export function isFromOutside(id: string): boolean {
  return fromOutside.has(id);
}
