import * as v from 'valibot';
import { AgeGroupIdSchema, RoleIdSchema } from './priority-key.ts';
import { ReferralSourceSchema } from './referral-facts.ts';
import { packFile, rule, slug } from './rule.ts';
import { ProblemAreaSchema } from './self-referral.ts';
import { LocalizedTextSchema } from './text.ts';

/** One who can be responsible: a column of the key. */
export const AllocationColumnSchema = v.strictObject({
  id: RoleIdSchema,
  name: LocalizedTextSchema,
  ...rule,
});

export const AllocationMarkSchema = v.picklist(['responsible', 'shared', 'may', 'unstated']);
export type AllocationMark = v.InferOutput<typeof AllocationMarkSchema>;

/**
 * One cell of the key. `basis` says where the mark comes from: the key's own mark, its comment,
 * or the project's reading where the mark is lost. A cell that nothing is known of is `unstated`.
 */
export const AllocationCellSchema = v.strictObject({
  role: RoleIdSchema,
  mark: AllocationMarkSchema,
  basis: v.picklist(['mark', 'comment', 'reading', 'none']),
  note: v.optional(LocalizedTextSchema),
});
export type AllocationCell = v.InferOutput<typeof AllocationCellSchema>;

/** When a row fits. All that is named must hold; one of a list is enough. */
export const AllocationWhenSchema = v.strictObject({
  groups: v.optional(v.array(AgeGroupIdSchema)),
  sources: v.optional(v.array(ReferralSourceSchema)),
  canTravel: v.optional(v.boolean()),
  areas: v.optional(v.array(ProblemAreaSchema)),
});
export type AllocationWhen = v.InferOutput<typeof AllocationWhenSchema>;

/** A task and who is responsible for it. A row without `when` is shown and never suggested. */
export const AllocationRowSchema = v.strictObject({
  id: v.pipe(slug, v.brand('AllocationRowId')),
  task: LocalizedTextSchema,
  cells: v.pipe(v.array(AllocationCellSchema), v.nonEmpty()),
  comment: v.optional(LocalizedTextSchema),
  when: v.optional(AllocationWhenSchema),
  note: v.optional(LocalizedTextSchema),
  ...rule,
});
export type AllocationRow = v.InferOutput<typeof AllocationRowSchema>;

/** `allocation.json` of a pack: who is responsible. Guidance only, in every source so far. */
export const AllocationKeySchema = v.strictObject({
  ...packFile,
  columns: v.pipe(v.array(AllocationColumnSchema), v.nonEmpty()),
  rows: v.pipe(v.array(AllocationRowSchema), v.nonEmpty()),
  note: v.optional(LocalizedTextSchema),
});
export type AllocationKey = v.InferOutput<typeof AllocationKeySchema>;
