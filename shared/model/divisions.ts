import * as v from 'valibot';
import { packFile, rule, slug } from './rule.ts';
import { StrengthSchema } from './strength.ts';
import { LocalizedTextSchema } from './text.ts';

const note = v.optional(LocalizedTextSchema);

/** One who does a part of the work: a column of the table. */
export const DivisionColumnSchema = v.strictObject({ id: slug, name: LocalizedTextSchema });

/** What one does for one group; a cell that is left out is empty in the source. */
export const DivisionCellSchema = v.strictObject({
  column: slug,
  tasks: v.pipe(v.array(LocalizedTextSchema), v.nonEmpty()),
  note,
});

/** A group of people or of tasks, and who does what for it. */
export const DivisionRowSchema = v.strictObject({
  id: slug,
  name: LocalizedTextSchema,
  strength: StrengthSchema,
  cells: v.pipe(v.array(DivisionCellSchema), v.nonEmpty()),
  /** What the source says beside the table. */
  text: v.optional(LocalizedTextSchema),
  note,
  ...rule,
});
export type DivisionRow = v.InferOutput<typeof DivisionRowSchema>;

export const DivisionSchema = v.strictObject({
  id: slug,
  name: LocalizedTextSchema,
  columns: v.pipe(v.array(DivisionColumnSchema), v.nonEmpty()),
  rows: v.pipe(v.array(DivisionRowSchema), v.nonEmpty()),
  note,
});
export type Division = v.InferOutput<typeof DivisionSchema>;

/** `divisions.json` of a pack: who does what, in as many columns as the source has. */
export const DivisionsSchema = v.strictObject({
  ...packFile,
  divisions: v.array(DivisionSchema),
});
