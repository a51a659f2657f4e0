import * as v from 'valibot';
import { useSettings } from '../../look/use-settings.ts';
import { todayInNorway } from '../../overlay/today.ts';
import { type OverdueEntry, OverdueEntrySchema, type Passed } from '../overdue/overdue-entry.ts';
import { entryOf, noted } from '../overdue/register.ts';
import type { RegisterNow } from '../overdue/use-register.ts';
import type { ListedRow } from './listed-rows.ts';
import { passedOf } from './passed-of.ts';

/** How rows come into the register. */
export type Noting = {
  /** Whether new ones are noted without a click. */
  auto: boolean;
  /** A row as it would be noted; null where it has not passed, or has no reference. */
  passed: (row: ListedRow, reference?: Passed['reference']) => Passed | null;
  known: (passed: Passed) => OverdueEntry | undefined;
  note: (passed: readonly Passed[]) => Promise<void>;
};

/** Null while the register cannot be written to. */
export function useNoting({ register, change }: RegisterNow): Noting | null {
  const sites = useSettings()?.sites;
  if (register === undefined || register === 'damaged' || sites === undefined) return null;
  return {
    auto: register.auto,
    passed: (row, reference) => passedOf(row, register, sites, reference),
    known: (passed) => entryOf(register, passed),
    note: (some) => change((now) => noted(now, some, { on: todayInNorway(), newId })),
  };
}

/** Those of the rows that can be noted and are not yet. */
export function freshIn(rows: readonly ListedRow[], { passed, known }: Noting): Passed[] {
  return rows.flatMap((row) => passed(row) ?? []).filter((one) => known(one) === undefined);
}

function newId() {
  return v.parse(OverdueEntrySchema.entries.id, crypto.randomUUID());
}
