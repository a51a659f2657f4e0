import { type Day, holds, type MunicipalPack, type NationalPack } from '@shared/model';
import { dayInWords } from '@shared/rules';
import type { LoadedPack } from '../../packs/load-pack-folder.ts';
import { inNorwegian } from '../words.ts';

/** One side of a comparison: a pack on a day, and the national rules that hold beside it. */
export type Side = { loaded: LoadedPack; on: Day; national: NationalPack };

export function sideInWords({ loaded, on }: Side): string {
  return `${inNorwegian(loaded.pack.manifest.name)} ${dayInWords(on, 'nb')}`;
}

export function municipal({ loaded }: Side): MunicipalPack | undefined {
  return loaded.kind === 'municipality' ? loaded.pack : undefined;
}

/** Whether it is one pack on two days, or two editions of it, and not two packs. */
export function isSamePack(before: Side, after: Side): boolean {
  return before.loaded.pack.manifest.id === after.loaded.pack.manifest.id;
}

/** Whether the pack has a priority key in force on the day. */
export function hasLevels(side: Side): boolean {
  return municipal(side)?.priority?.levels.some((level) => holds(level, side.on)) ?? false;
}
