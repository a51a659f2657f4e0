import * as v from 'valibot';

const GroupSchema = v.object({
  id: v.string(),
  /** In the page's language, and as staff read it. */
  name: v.string(),
  nameNb: v.string(),
  kind: v.picklist(['preventive', 'treatment']),
  minimumAge: v.nullable(v.number()),
  maximumAge: v.nullable(v.number()),
  clinic: v.nullable(v.string()),
  /** Whom it is for, line by line. */
  forYouIf: v.array(v.object({ text: v.string(), nb: v.string() })),
});
export type AskedGroup = v.InferOutput<typeof GroupSchema>;

/** Who comes: residents with a need, someone in their work, or someone who wishes to join a group. */
export const WaySchema = v.union([
  v.object({ kind: v.literal('resident') }),
  v.object({ kind: v.literal('professional') }),
  v.object({ kind: v.literal('group'), group: GroupSchema }),
]);
export type Way = v.InferOutput<typeof WaySchema>;
