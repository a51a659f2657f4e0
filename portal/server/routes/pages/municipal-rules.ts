import {
  type Catalogue,
  type Day,
  type Document,
  holds,
  type Municipality,
  type Right,
  type Wait,
} from '@shared/model';
import { catalogueOf, municipalPack, nationalPack } from '@shared/packs';
import { daysUntil, deadline } from '@shared/rules';
import type { GroupProps } from '../../../pages/group.tsx';
import type { KeyLevel } from '../../../pages/key-level.ts';
import { localPack } from './local-rules.ts';

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

/** The longest waits of the municipality's key on a day, the shortest first; none without a key. */
export function keyWaits({ pack }: Municipality, on: Day): Wait[] {
  const levels = municipalPack(pack)?.priority?.levels ?? [];
  return levels.filter((level) => holds(level, on)).map(({ wait }) => wait);
}

/** Every document that the rules here cite, the municipality's own first. */
export function ruleDocuments(municipality: Municipality): Document[] {
  const own = localPack(municipality)?.manifest.documents ?? [];
  return [...own, ...nationalPack.manifest.documents];
}

/** What the national pack says beside what decides on a request. */
export function nationalCatalogue(): Catalogue | undefined {
  return catalogueOf(nationalPack.manifest.id);
}

/** What a group can be said to help with, and the programmes that it may follow. */
export function groupChoices(): Pick<GroupProps, 'situations' | 'programmes'> {
  const national = nationalCatalogue();
  return {
    situations: national?.guidance.situations ?? [],
    programmes: national?.programmes ?? [],
  };
}

/** What people may do or claim in the whole country. */
export function nationalRights(): readonly Right[] {
  return nationalCatalogue()?.rights ?? [];
}
