import * as v from 'valibot';
import { packFile, rule, slug } from './rule.ts';
import { LocalizedTextSchema } from './text.ts';

export const ProgrammeIdSchema = v.pipe(slug, v.brand('ProgrammeId'));
export type ProgrammeId = v.InferOutput<typeof ProgrammeIdSchema>;

/** What is asked about a programme first, in the order that it is told. */
export const ProgrammeTopicSchema = v.picklist([
  'what',
  'how-often',
  'how-long',
  'leaders',
  'price',
  'owner',
  'spread',
]);
export type ProgrammeTopic = v.InferOutput<typeof ProgrammeTopicSchema>;

/** One thing that is said of a programme, from when it is known to be so, and who says it. */
export const ProgrammeFactSchema = v.strictObject({
  id: ProgrammeTopicSchema,
  text: LocalizedTextSchema,
  note: v.optional(LocalizedTextSchema),
  ...rule,
});
export type ProgrammeFact = v.InferOutput<typeof ProgrammeFactSchema>;

/** A way of running groups that is the same in many municipalities: Sterk og stødig. */
export const ProgrammeSchema = v.strictObject({
  id: ProgrammeIdSchema,
  name: LocalizedTextSchema,
  /** In one sentence, beside the name. */
  text: LocalizedTextSchema,
  forYouIf: v.pipe(v.array(LocalizedTextSchema), v.nonEmpty()),
  facts: v.pipe(v.array(ProgrammeFactSchema), v.nonEmpty()),
  ...rule,
});
export type Programme = v.InferOutput<typeof ProgrammeSchema>;

/** `programmes.json` of a pack. */
export const ProgrammesSchema = v.strictObject({
  ...packFile,
  programmes: v.array(ProgrammeSchema),
});
export type Programmes = v.InferOutput<typeof ProgrammesSchema>;
