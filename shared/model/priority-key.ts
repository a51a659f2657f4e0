import * as v from 'valibot';
import { ConditionSchema } from './condition.ts';
import { CriterionIdSchema, LevelSchema } from './referral-facts.ts';
import { packFile, rule, slug } from './rule.ts';
import { LocalizedTextSchema } from './text.ts';

const years = v.optional(v.pipe(v.number(), v.integer(), v.minValue(0)));

export const AgeGroupIdSchema = v.pipe(slug, v.brand('AgeGroupId'));
export type AgeGroupId = v.InferOutput<typeof AgeGroupIdSchema>;

/** Whom a part of the key is for, by age in whole years on the day the request was received. */
export const AgeGroupSchema = v.strictObject({
  id: AgeGroupIdSchema,
  name: LocalizedTextSchema,
  ageYears: v.strictObject({ from: years, below: years }),
  note: v.optional(LocalizedTextSchema),
  ...rule,
});
export type AgeGroup = v.InferOutput<typeof AgeGroupSchema>;

/** A length of time. Days are calendar days; a month that ends earlier gives its last day. */
export const WaitSchema = v.strictObject({
  count: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1000)),
  unit: v.picklist(['days', 'weeks', 'months']),
});
export type Wait = v.InferOutput<typeof WaitSchema>;

/** A level of the key (1 is the strongest) and the longest that anyone should wait there. */
export const PriorityLevelSchema = v.strictObject({
  level: LevelSchema,
  name: LocalizedTextSchema,
  meaning: LocalizedTextSchema,
  wait: WaitSchema,
  ...rule,
});
export type PriorityLevel = v.InferOutput<typeof PriorityLevelSchema>;

/**
 * From which day the wait counts. The first rule in the list that fits is used: `when` must be
 * true, and one of `criteria` must be met, where they are given. `note` says what the source
 * leaves open (`silent`) or what is the project's reading.
 */
export const WaitStartRuleSchema = v.strictObject({
  id: slug,
  when: v.optional(ConditionSchema),
  criteria: v.optional(v.pipe(v.array(CriterionIdSchema), v.nonEmpty())),
  start: v.picklist(['received', 'discharged']),
  text: LocalizedTextSchema,
  silent: v.optional(v.boolean(), false),
  note: v.optional(LocalizedTextSchema),
  ...rule,
});
export type WaitStartRule = v.InferOutput<typeof WaitStartRuleSchema>;

/** Who answers: `employed`, `contract`, `occupational-therapist`, or what a pack names. */
export const RoleIdSchema = v.pipe(slug, v.brand('RoleId'));
export type RoleId = v.InferOutput<typeof RoleIdSchema>;

/** What someone must do when a deadline has passed. */
export const OverdueDutySchema = v.strictObject({
  id: slug,
  who: RoleIdSchema,
  duty: v.picklist(['report-at-intervals', 'register-deviation']),
  text: LocalizedTextSchema,
  ...rule,
});
export type OverdueDuty = v.InferOutput<typeof OverdueDutySchema>;

/** What else the key asks of those who use it. */
export const PrincipleSchema = v.strictObject({ id: slug, text: LocalizedTextSchema, ...rule });

/** One line of the key. When it is suggested stands in `suggestions.json`, apart from the key. */
export const CriterionSchema = v.strictObject({
  id: CriterionIdSchema,
  level: LevelSchema,
  group: AgeGroupIdSchema,
  text: LocalizedTextSchema,
  note: v.optional(LocalizedTextSchema),
  ...rule,
});
export type Criterion = v.InferOutput<typeof CriterionSchema>;

/** `priority.json` of a pack: who goes first, and by when. */
export const PriorityKeySchema = v.strictObject({
  ...packFile,
  groups: v.pipe(v.array(AgeGroupSchema), v.nonEmpty()),
  levels: v.pipe(v.array(PriorityLevelSchema), v.nonEmpty()),
  waitStart: v.pipe(v.array(WaitStartRuleSchema), v.nonEmpty()),
  overdue: v.array(OverdueDutySchema),
  principles: v.array(PrincipleSchema),
  criteria: v.pipe(v.array(CriterionSchema), v.nonEmpty()),
});
export type PriorityKey = v.InferOutput<typeof PriorityKeySchema>;
