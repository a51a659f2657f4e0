import * as v from 'valibot';
import { ClinicIdSchema } from './clinic-id.ts';
import { MunicipalityIdSchema } from './municipality-id.ts';

/**
 * What someone may do in their own municipality: everything, take in self-referrals, or publish
 * for one clinic.
 */
export const RoleSchema = v.picklist(['administrator', 'intake', 'clinic']);
export type Role = v.InferOutput<typeof RoleSchema>;

export const UserIdSchema = v.pipe(v.string(), v.uuid(), v.brand('UserId'));
export type UserId = v.InferOutput<typeof UserIdSchema>;

/** A name as people are called: shown to colleagues and in the audit trail. */
export const PersonNameSchema = v.pipe(
  v.string(),
  v.trim(),
  v.nonEmpty('name.missing'),
  v.maxLength(80, 'name.too-long'),
);

const person = { id: UserIdSchema, municipality: MunicipalityIdSchema, name: PersonNameSchema };

/** Who is signed in. A publisher has one clinic, and only a publisher has. */
export const SignedInUserSchema = v.variant('role', [
  v.strictObject({ ...person, role: v.picklist(['administrator', 'intake']) }),
  v.strictObject({ ...person, role: v.literal('clinic'), clinic: ClinicIdSchema }),
]);
export type SignedInUser = v.InferOutput<typeof SignedInUserSchema>;
