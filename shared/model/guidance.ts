import * as v from 'valibot';
import { AgesSchema } from './ages.ts';
import { FeeServiceSchema } from './fee-terms.ts';
import { ConceptIdSchema } from './referral-facts.ts';
import { packFile, rule, slug } from './rule.ts';
import {
  CourseSchema,
  FallsSchema,
  ProblemAreaSchema,
  SinceSchema,
  UrgentSignSchema,
} from './self-referral.ts';
import { LocalizedTextSchema } from './text.ts';

/** Whom to call before anything else: for life, out of hours, one's own doctor today. */
export const CallSchema = v.picklist(['113', '116117', 'doctor']);
export type Call = v.InferOutput<typeof CallSchema>;

/** A sign that must not wait in a queue, and whom to call about it. */
export const UrgentAdviceSchema = v.strictObject({
  sign: UrgentSignSchema,
  call: CallSchema,
  text: LocalizedTextSchema,
  ...rule,
});
export type UrgentAdvice = v.InferOutput<typeof UrgentAdviceSchema>;

/** What someone can do while they wait. */
export const AdviceSchema = v.strictObject({ id: slug, text: LocalizedTextSchema, ...rule });
export type Advice = v.InferOutput<typeof AdviceSchema>;

/** Answers of the self-referral that follow from a choice, as its codes. */
export const CarriedSchema = v.strictObject({
  since: v.optional(SinceSchema),
  course: v.optional(CourseSchema),
  falls: v.optional(FallsSchema),
  surgery: v.optional(v.literal('yes')),
  hospital: v.optional(v.literal('yes')),
});

/** How things are now, where that decides how long the key lets it take. */
export const TurnSchema = v.strictObject({
  id: slug,
  name: LocalizedTextSchema,
  /** What a reader of the request would find in it. */
  concepts: v.pipe(v.array(ConceptIdSchema), v.nonEmpty()),
  carries: v.optional(CarriedSchema, {}),
});
export type Turn = v.InferOutput<typeof TurnSchema>;

/** Why this is not the right way, and the situation that is. */
export const NotForSchema = v.strictObject({
  text: LocalizedTextSchema,
  see: v.optional(slug),
});
export type NotFor = v.InferOutput<typeof NotForSchema>;

/** What people come with, in everyday words, and what the answer to it rests on. */
export const SituationSchema = v.strictObject({
  id: slug,
  /** Under which heading it is found. */
  kind: v.picklist(['body', 'daily', 'child', 'other']),
  name: LocalizedTextSchema,
  /** The professions that help here; empty where someone else does. */
  services: v.array(FeeServiceSchema),
  /** Who helps instead, and how to get there. */
  elsewhere: v.optional(LocalizedTextSchema),
  /** The self-referral's code for it. */
  area: v.optional(ProblemAreaSchema),
  ages: v.optional(AgesSchema),
  /** Ages in whole years at which the priority key parts its examples for this. */
  ageSteps: v.optional(v.array(v.pipe(v.number(), v.integer(), v.minValue(1))), []),
  forYouIf: v.pipe(v.array(LocalizedTextSchema), v.nonEmpty()),
  notForYouIf: v.pipe(v.array(NotForSchema), v.nonEmpty()),
  signs: v.pipe(v.array(UrgentSignSchema), v.nonEmpty()),
  /** What is so for everyone who comes with this. */
  concepts: v.optional(v.array(ConceptIdSchema), []),
  turns: v.optional(v.array(TurnSchema), []),
  /** Ids of the advice that helps meanwhile. */
  meanwhile: v.array(slug),
  /** Whether training with others may be a way. */
  groups: v.optional(v.boolean(), false),
  ...rule,
});
export type Situation = v.InferOutput<typeof SituationSchema>;

/** `guidance.json` of a pack: from what people come with to who helps. */
export const GuidanceSchema = v.strictObject({
  ...packFile,
  urgent: v.array(UrgentAdviceSchema),
  advice: v.array(AdviceSchema),
  situations: v.array(SituationSchema),
});
export type Guidance = v.InferOutput<typeof GuidanceSchema>;
