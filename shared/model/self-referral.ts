import * as v from 'valibot';
import { ClinicIdSchema } from './clinic-id.ts';
import { DaySchema } from './day.ts';
import { MunicipalityIdSchema } from './municipality-id.ts';
import { IdempotencyKeySchema } from './sealed-referral.ts';
import { LanguageSchema } from './text.ts';

const line = v.pipe(v.string(), v.trim(), v.maxLength(200, 'text.too-long'));
const prose = v.pipe(v.string(), v.trim(), v.maxLength(4000, 'text.too-long'));
const required = v.pipe(line, v.nonEmpty('text.missing'));

export const ApplicantSchema = v.picklist(['self', 'child', 'other'], 'choice.missing');
export type Applicant = v.InferOutput<typeof ApplicantSchema>;

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
  'bladder-saddle',
  'sudden-weakness',
  'injury',
  'hot-joint',
  'swollen-calf',
  'fever-unwell',
  'weight-loss-cancer',
]);
export type UrgentSign = v.InferOutput<typeof UrgentSignSchema>;

/**
 * On what ground someone asks for another: the person agrees, a parent decides for a child under
 * 16, or the person cannot decide and the service must judge (pbrl. chapter 4).
 */
export const ConsentSchema = v.picklist(['agreed', 'parent', 'cannot-decide'], 'choice.missing');
export type Consent = v.InferOutput<typeof ConsentSchema>;

/** What the helper is to the person. */
export const RelationSchema = v.picklist(
  ['parent', 'foster-parent', 'guardian', 'partner', 'grown-child', 'family', 'friend', 'staff'],
  'choice.missing',
);
export type Relation = v.InferOutput<typeof RelationSchema>;

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

/** What a resident tells: the content of a self-referral before it is sealed. */
export const SelfReferralSchema = v.strictObject({
  version: v.literal(1),
  /** The routing, repeated inside the seal so that it can be checked after opening. */
  municipality: MunicipalityIdSchema,
  idempotencyKey: IdempotencyKeySchema,
  language: LanguageSchema,
  applicant: ApplicantSchema,
  /** Signs that were answered yes to, by someone who says that a doctor knows of them. */
  urgent: v.array(UrgentSignSchema),
  /** Who fills it in, where that is not the person it is about. */
  helper: v.nullable(
    v.strictObject({ name: required, relation: RelationSchema, consent: ConsentSchema }),
  ),
  person: v.strictObject({
    name: required,
    birthDate: DaySchema,
    nationalNumber: v.nullable(v.pipe(v.string(), v.regex(/^\d{11}$/, 'number.format'))),
  }),
  contact: v.strictObject({
    phone: v.pipe(line, v.regex(/^\+?\d(?: ?\d){7,14}$/, 'phone.format')),
    email: v.nullable(v.pipe(line, v.email('email.format'))),
  }),
  /** The interpreter's language: a BCP 47 code, or the person's own word for it. */
  interpreter: v.nullable(v.strictObject({ language: required })),
  problem: v.strictObject({
    areas: v.pipe(v.array(ProblemAreaSchema), v.minLength(1, 'choice.missing')),
    text: v.pipe(prose, v.nonEmpty('text.missing')),
    since: SinceSchema,
    course: CourseSchema,
  }),
  important: prose,
  /** Falls are not asked about where they do not matter: then null. */
  daily: v.strictObject({ falls: v.nullable(FallsSchema), travel: TravelSchema, aids: line }),
  surgeryOn: v.nullable(DaySchema),
  dischargedOn: v.nullable(DaySchema),
  clinics: v.array(ClinicIdSchema),
});
export type SelfReferral = v.InferOutput<typeof SelfReferralSchema>;
