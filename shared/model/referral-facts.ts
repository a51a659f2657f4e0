import * as v from 'valibot';
import { DaySchema } from './day.ts';

/** Who sent the request (henvendelsesinstans). */
export const ReferralSourceSchema = v.picklist([
  'self',
  'relative',
  'gp',
  'hospital',
  'specialist',
  'home-care',
  'health-station',
  'kindergarten',
  'school',
  'allocation-office',
  'other',
]);
export type ReferralSource = v.InferOutput<typeof ReferralSourceSchema>;

export const LevelSchema = v.pipe(v.number(), v.integer(), v.minValue(1), v.brand('Level'));
export type Level = v.InferOutput<typeof LevelSchema>;

export const CriterionIdSchema = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9-]+(\.[a-z0-9-]+)*$/),
  v.brand('CriterionId'),
);
export type CriterionId = v.InferOutput<typeof CriterionIdSchema>;

export const ConceptIdSchema = v.pipe(v.string(), v.regex(/^[a-z0-9-]+$/), v.brand('ConceptId'));
export type ConceptId = v.InferOutput<typeof ConceptIdSchema>;

/**
 * What is known of one request before any rule is asked. Ages are whole years on the day the
 * request was received; where both are given, the birth date wins. Codes are in the system
 * that their field names, never guessed.
 */
export const ReferralFactsSchema = v.strictObject({
  received: DaySchema,
  discharged: v.optional(v.nullable(DaySchema)),
  ageYears: v.optional(v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(130)))),
  birthDate: v.optional(v.nullable(DaySchema)),
  source: v.optional(v.nullable(ReferralSourceSchema)),
  icd10: v.optional(v.array(v.string()), []),
  icpc2: v.optional(v.array(v.string()), []),
  text: v.optional(v.nullable(v.string())),
  /** The therapist's own choice: it decides, and only dates are computed. */
  level: v.optional(v.nullable(LevelSchema)),
});
export type ReferralFacts = v.InferOutput<typeof ReferralFactsSchema>;
