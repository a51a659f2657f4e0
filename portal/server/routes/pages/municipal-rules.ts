import { type Day, type Document, holds, type Municipality } from '@shared/model';
import { municipalPack, nationalPack } from '@shared/packs';
import { daysUntil, deadline } from '@shared/rules';
import type { KeyLevel } from '../../../pages/key-level.ts';

/** The levels of the municipality's priority key on a day; none where it has no key. */
export function keyLevels({ pack }: Municipality, on: Day): KeyLevel[] {
  const levels = municipalPack(pack)?.priority?.levels ?? [];
  return levels
    .filter((level) => holds(level, on))
    .map(({ level, wait, name, meaning }) => ({
      level,
      days: daysUntil(deadline(on, wait), on),
      name,
      meaning,
    }));
}

/** Every document that the rules here cite, the municipality's own first. */
export function ruleDocuments({ pack }: Municipality): Document[] {
  const own = municipalPack(pack)?.manifest.documents ?? [];
  return [...own, ...nationalPack.manifest.documents];
}
