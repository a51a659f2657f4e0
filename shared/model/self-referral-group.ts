import * as v from 'valibot';
import { ClinicIdSchema } from './clinic-id.ts';
import { GroupIdSchema } from './group-id.ts';
import { MunicipalityIdSchema } from './municipality-id.ts';
import { IdempotencyKeySchema } from './sealed-referral.ts';
import { contentVersion } from './self-referral.ts';
import {
  ApplicantSchema,
  ContactSchema,
  HelperSchema,
  InterpreterSchema,
  PersonSchema,
  prose,
} from './self-referral-people.ts';
import { LanguageSchema } from './text.ts';

export const FitsSchema = v.picklist(['yes', 'no', 'unsure'], 'choice.missing');
export type Fits = v.InferOutput<typeof FitsSchema>;

/**
 * Someone's interest in a group. It is sealed, sent and followed as a self-referral is, and outside
 * the seal it looks like one. Texts of the group stand as they were that day, in Norwegian.
 */
export const GroupInterestSchema = v.strictObject({
  version: v.literal(contentVersion),
  municipality: MunicipalityIdSchema,
  idempotencyKey: IdempotencyKeySchema,
  language: LanguageSchema,
  group: v.strictObject({
    id: GroupIdSchema,
    name: v.string(),
    kind: v.picklist(['preventive', 'treatment']),
  }),
  applicant: ApplicantSchema,
  helper: v.nullable(HelperSchema),
  person: PersonSchema,
  contact: ContactSchema,
  interpreter: v.nullable(InterpreterSchema),
  /** What the group is for, line by line, and whether that is so. */
  fits: v.array(v.strictObject({ text: v.string(), answer: FitsSchema })),
  important: prose,
  /** The clinic that has the group, where one has. */
  clinics: v.array(ClinicIdSchema),
});
export type GroupInterest = v.InferOutput<typeof GroupInterestSchema>;
