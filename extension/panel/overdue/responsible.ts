import {
  type Day,
  holds,
  type LocalizedText,
  type MunicipalPack,
  type OverdueDuty,
  type RoleId,
} from '@shared/model';
import { overdueDuties } from '@shared/rules';
import type { OverdueEntry } from './overdue-entry.ts';
import type { Register } from './register.ts';

/**
 * Who is responsible for a row: whoever has been named for its journal, else the one that the
 * allocation key points at. Null where it points at several or at none: then a person says it.
 */
export function responsible(
  roles: readonly RoleId[],
  journal: OverdueEntry['journal'],
  { who }: Pick<Register, 'who'>,
): RoleId | null {
  const [only] = roles;
  return who[journal] ?? (roles.length === 1 && only !== undefined ? only : null);
}

/** What that person must do about it, by the rules of the day. */
export function dutyOf(
  { who }: Pick<OverdueEntry, 'who'>,
  pack: MunicipalPack | undefined,
  on: Day,
): OverdueDuty | null {
  if (pack === undefined || who === null) return null;
  return overdueDuties(pack, on).find((duty) => duty.who === who) ?? null;
}

export type Role = { id: RoleId; name: LocalizedText };

/** Those who can be responsible: the columns of the key, and whoever else has a duty. */
export function rolesOf(pack: MunicipalPack | undefined, on: Day): Role[] {
  if (pack === undefined) return [];
  const columns = (pack.allocation?.columns ?? []).filter((column) => holds(column, on));
  const others = overdueDuties(pack, on)
    .filter(({ who }) => !columns.some(({ id }) => id === who))
    .map(({ who }) => ({ id: who, name: { nb: who } }));
  return [...columns.map(({ id, name }) => ({ id, name })), ...others];
}
