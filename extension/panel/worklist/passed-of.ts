import type { PackId } from '@shared/model';
import type { Site } from '../../settings.ts';
import type { Passed } from '../overdue/overdue-entry.ts';
import type { Register } from '../overdue/register.ts';
import { responsible } from '../overdue/responsible.ts';
import type { ListedRow } from './listed-rows.ts';

/** A row whose deadline has passed, as it is noted; null for any other, or one without a reference. */
export function passedOf(
  row: ListedRow,
  register: Register,
  sites: readonly Site[],
  reference: Passed['reference'] | null = row.reference,
): Passed | null {
  const { state, received, origin, daysLeft } = row;
  const pack = packOf(row, sites);
  if (state.kind !== 'level' || received === null || reference === null || pack === null)
    return null;
  if (daysLeft === null || daysLeft >= 0) return null;
  const { level, deadline, roles } = state;
  const who = responsible(roles, origin, register);
  return { journal: origin, pack, reference, level, received, deadline, who };
}

export function isPassed({ daysLeft }: Pick<ListedRow, 'daysLeft'>): boolean {
  return daysLeft !== null && daysLeft < 0;
}

function packOf({ origin }: ListedRow, sites: readonly Site[]): PackId | null {
  return sites.find((site) => site.origin === origin)?.pack ?? null;
}
