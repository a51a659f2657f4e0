import { type CarryField, CarryFieldSchema } from './carry-field.ts';
import type { CarryValues } from './carry-values.ts';
import type { ControlInfo } from './control-info.ts';
import type { FormInfo, Outcome } from './messages.ts';
import { type Plan, planOf } from './plan.ts';

/** A field with its place in the form, what would be written, and what became of it. */
export type CarryRow = {
  field: CarryField;
  control: ControlInfo;
  plan: Plan;
  outcome: Outcome | null;
};

/** What there is to carry, in the order of the form, and what has no place there. */
export function carryRows(
  { controls, language }: FormInfo,
  values: CarryValues,
): { rows: CarryRow[]; missing: CarryField[] } {
  const rows = controls.flatMap((control): CarryRow[] => {
    const { field } = control;
    const value = field === null ? undefined : values[field];
    if (field === null || value === undefined) return [];
    return [{ field, control, plan: planOf(value, control, language), outcome: null }];
  });
  const missing = CarryFieldSchema.options.filter(
    (field) =>
      values[field] !== undefined &&
      !rows.some((row) => row.field === field) &&
      !isSaid(field, rows),
  );
  return { rows, missing };
}

/** A row after something was tried: what stands there now, and what is to be done still. */
export function rowAfter(
  row: CarryRow,
  outcomes: readonly Outcome[],
  values: CarryValues,
  language: string,
): CarryRow {
  const outcome = outcomes.find(({ handle }) => handle === row.control.handle);
  const value = values[row.field];
  if (outcome === undefined || value === undefined) return row;
  const control = { ...row.control, now: outcome.now };
  return { ...row, control, plan: planOf(value, control, language), outcome };
}

/** A row once its list was opened: what would be chosen, or that none of them fits. */
export function rowWithOptions(
  row: CarryRow,
  options: readonly string[] | null,
  values: CarryValues,
  language: string,
): CarryRow {
  const value = values[row.field];
  if (value === undefined) return row;
  const state = options === null ? 'unfit' : 'ready';
  const control: ControlInfo = { ...row.control, state, options: [...(options ?? [])] };
  return { ...row, control, plan: planOf(value, control, language), outcome: null };
}

/** The name is said in its parts, or its parts in the whole of it. */
function isSaid(field: CarryField, rows: readonly CarryRow[]): boolean {
  const has = (other: CarryField) => rows.some((row) => row.field === other);
  if (field === 'name') return has('firstName') && has('lastName');
  return (field === 'firstName' || field === 'lastName') && has('name');
}
