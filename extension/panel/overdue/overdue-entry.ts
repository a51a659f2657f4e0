import { DaySchema, LevelSchema, PackIdSchema, RoleIdSchema } from '@shared/model';
import * as v from 'valibot';
import { OriginSchema } from '../../origin.ts';
import { longestReference } from '../../overlay/rows/reference.ts';

/** Why the deadline was passed, where the therapist says it. */
export const ReasonSchema = v.picklist([
  'capacity',
  'absence',
  'arrived-late',
  'no-contact',
  'own-wish',
  'other',
]);
export type Reason = v.InferOutput<typeof ReasonSchema>;

/** A reference that was read from the page, or that the therapist wrote (`own`). */
export const NotedReferenceSchema = v.strictObject({
  of: v.picklist(['record', 'patient', 'own']),
  text: v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(longestReference)),
});

export const longestNote = 200;

/** A passed deadline. It holds no name, no national number and nothing of the referral's text. */
export const OverdueEntrySchema = v.strictObject({
  id: v.pipe(v.string(), v.uuid(), v.brand('OverdueEntryId')),
  journal: OriginSchema,
  pack: PackIdSchema,
  reference: NotedReferenceSchema,
  level: LevelSchema,
  received: DaySchema,
  deadline: DaySchema,
  /** Who is responsible; null until someone has said it. */
  who: v.nullable(RoleIdSchema),
  notedOn: DaySchema,
  handledOn: v.nullable(DaySchema),
  reason: v.nullable(ReasonSchema),
  note: v.pipe(v.string(), v.maxLength(longestNote)),
});
export type OverdueEntry = v.InferOutput<typeof OverdueEntrySchema>;
export type OverdueEntryId = OverdueEntry['id'];

/** An entry as it is noted: the rest begins empty. */
export type Passed = Pick<
  OverdueEntry,
  'journal' | 'pack' | 'reference' | 'level' | 'received' | 'deadline' | 'who'
>;
