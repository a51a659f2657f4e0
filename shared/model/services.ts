import * as v from 'valibot';
import { AgesSchema } from './ages.ts';
import { LengthSchema } from './length.ts';
import { WaitSchema } from './priority-key.ts';
import { ReferralSourceSchema } from './referral-facts.ts';
import { packFile, rule, slug } from './rule.ts';
import { LocalizedTextSchema } from './text.ts';

const whole = v.pipe(v.number(), v.integer(), v.minValue(1));
const note = v.optional(LocalizedTextSchema);

/** A step of the rehabilitation pyramid; 1 is the broadest. `silent`: drawn, and not described. */
export const StepSchema = v.strictObject({
  step: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(9)),
  name: LocalizedTextSchema,
  text: LocalizedTextSchema,
  silent: v.optional(v.boolean(), false),
  note,
  ...rule,
});
export type Step = v.InferOutput<typeof StepSchema>;

/** Who goes first where the source has an order and no days. */
export const OrderSchema = v.pipe(
  v.array(v.strictObject({ place: whole, text: LocalizedTextSchema })),
  v.nonEmpty(),
  v.check((order) => order.every(({ place }, at) => place === at + 1), 'Places run 1, 2, 3 ...'),
);

/** The longest that anyone should wait. `start` is null where the source does not say from when. */
export const LimitSchema = v.strictObject({
  wait: WaitSchema,
  text: LocalizedTextSchema,
  start: v.nullable(v.picklist(['received', 'discharged'])),
});

/** What a plan says exists, for whom, and how it runs. What is not said is left out. */
export const PlanServiceSchema = v.strictObject({
  id: slug,
  step: v.optional(v.nullable(StepSchema.entries.step), null),
  name: LocalizedTextSchema,
  text: LocalizedTextSchema,
  forWhom: v.optional(LocalizedTextSchema),
  ages: v.optional(AgesSchema),
  /** What people come with that this may help with: ids of the national guidance. */
  situations: v.optional(v.array(slug), []),
  /** A preventive group has no copayment; a treatment group has. */
  group: v.optional(v.picklist(['preventive', 'treatment'])),
  /** How many take part at a time. */
  size: v.optional(
    v.strictObject({ from: v.optional(whole), to: whole, about: v.optional(v.boolean(), false) }),
  ),
  groups: v.optional(whole),
  meetings: v.optional(
    v.strictObject({
      count: v.optional(whole),
      every: v.optional(LengthSchema),
      lasting: v.optional(LengthSchema),
    }),
  ),
  lasts: v.optional(LengthSchema),
  /** How many times it is held in a year. */
  rounds: v.optional(v.strictObject({ from: v.optional(whole), to: whole })),
  howToGet: v.optional(LocalizedTextSchema),
  order: v.optional(OrderSchema),
  limit: v.optional(LimitSchema),
  note,
  ...rule,
});
export type PlanService = v.InferOutput<typeof PlanServiceSchema>;

/** Where a request comes in, who may send it, and who decides. */
export const EntranceSchema = v.strictObject({
  id: slug,
  name: LocalizedTextSchema,
  text: LocalizedTextSchema,
  /** Who may send a request; empty where the source does not say. */
  sources: v.array(ReferralSourceSchema),
  note,
  ...rule,
});
export type Entrance = v.InferOutput<typeof EntranceSchema>;

/** A field that some therapists are trained in: people or posts, as the source counts them. */
export const SpecialitySchema = v.strictObject({
  id: slug,
  name: LocalizedTextSchema,
  people: v.optional(whole),
  posts: v.optional(v.pipe(v.number(), v.minValue(0))),
  note,
  ...rule,
});
export type Speciality = v.InferOutput<typeof SpecialitySchema>;

/** How the work is arranged where that matters to those who ask: zones, one list, who takes whom. */
export const ArrangementSchema = v.strictObject({
  id: slug,
  text: LocalizedTextSchema,
  note,
  ...rule,
});
export type Arrangement = v.InferOutput<typeof ArrangementSchema>;

/** `services.json` of a pack. */
export const ServicesSchema = v.strictObject({
  ...packFile,
  steps: v.array(StepSchema),
  services: v.array(PlanServiceSchema),
  entrances: v.array(EntranceSchema),
  specialities: v.array(SpecialitySchema),
  arrangements: v.array(ArrangementSchema),
});
export type Services = v.InferOutput<typeof ServicesSchema>;
