import * as v from 'valibot';
import { ClinicIdSchema } from './clinic-id.ts';
import { DaySchema } from './day.ts';
import { MunicipalityIdSchema } from './municipality-id.ts';
import { IdempotencyKeySchema } from './sealed-referral.ts';
import {
  ApplicantSchema,
  ContactSchema,
  HelperSchema,
  InterpreterSchema,
  line,
  PersonSchema,
  ProfessionalSchema,
  prose,
} from './self-referral-people.ts';
import { LanguageSchema } from './text.ts';

export * from './self-referral-people.ts';

/** What the trouble is about. Codes, so that staff read it in Norwegian whatever was answered in. */
export const ProblemAreaSchema = v.picklist([
  'back-neck',
  'shoulder-arm-hand',
  'hip-knee-foot',
  'walking-balance',
  'breathing',
  'nerves-muscles',
  'pain-tension',
  'daily-activities',
  'home-aids',
  'memory',
  'pressure-sore',
  'child-movement',
  'child-baby',
  'other',
]);
export type ProblemArea = v.InferOutput<typeof ProblemAreaSchema>;

/** Signs that belong with a doctor before they belong here. Asked before anything else. */
export const UrgentSignSchema = v.picklist([
  'chest-or-breath',
  'stroke',
  'thoughts-of-suicide',
  'bladder-saddle',
  'sudden-weakness',
  'injury',
  'hot-joint',
  'swollen-calf',
  'fever-unwell',
  'weight-loss-cancer',
]);
export type UrgentSign = v.InferOutput<typeof UrgentSignSchema>;

export const SinceSchema = v.picklist(
  ['days', 'weeks', 'months', 'years', 'always'],
  'choice.missing',
);
export type Since = v.InferOutput<typeof SinceSchema>;
export const CourseSchema = v.picklist(['sudden', 'worse', 'same', 'better'], 'choice.missing');
export type Course = v.InferOutput<typeof CourseSchema>;
export const FallsSchema = v.picklist(['none', 'afraid', 'once', 'several'], 'choice.missing');
export type Falls = v.InferOutput<typeof FallsSchema>;
export const TravelSchema = v.picklist(['alone', 'with-help', 'cannot'], 'choice.missing');
export type Travel = v.InferOutput<typeof TravelSchema>;

/** The newest version of what is sealed. What says a higher number was written by a newer portal. */
export const contentVersion = 2;

/**
 * What a resident tells, or someone in their work: the content of a self-referral before it is
 * sealed. What is optional here came with version 2.
 */
export const SelfReferralSchema = v.strictObject({
  version: v.picklist([1, contentVersion]),
  /** The routing, repeated inside the seal so that it can be checked after opening. */
  municipality: MunicipalityIdSchema,
  idempotencyKey: IdempotencyKeySchema,
  language: LanguageSchema,
  applicant: ApplicantSchema,
  /** Signs that were answered yes to, by someone who says that a doctor knows of them. */
  urgent: v.array(UrgentSignSchema),
  helper: v.nullable(HelperSchema),
  professional: v.optional(v.nullable(ProfessionalSchema), null),
  person: PersonSchema,
  contact: ContactSchema,
  interpreter: v.nullable(InterpreterSchema),
  /** Professionals are not asked since when and how it goes, for their text says it: then null. */
  problem: v.strictObject({
    areas: v.pipe(v.array(ProblemAreaSchema), v.minLength(1, 'choice.missing')),
    text: v.pipe(prose, v.nonEmpty('text.missing')),
    since: v.nullable(SinceSchema),
    course: v.nullable(CourseSchema),
  }),
  /** Treatment for the same before: what, or an empty text where there was none; null if not asked. */
  treatedBefore: v.optional(v.nullable(prose), null),
  important: prose,
  /** Falls are not asked about where they do not matter: then null. */
  daily: v.strictObject({ falls: v.nullable(FallsSchema), travel: TravelSchema, aids: line }),
  surgeryOn: v.nullable(DaySchema),
  dischargedOn: v.nullable(DaySchema),
  clinics: v.array(ClinicIdSchema),
});
export type SelfReferral = v.InferOutput<typeof SelfReferralSchema>;
