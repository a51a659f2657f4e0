import * as v from 'valibot';
import { InstantSchema } from './instant.ts';
import { UserIdSchema } from './user.ts';

/** What can have been done. Each has its words in `sign-in.json`, below `audit.action`. */
export const AuditActionSchema = v.picklist([
  'user.invited',
  'user.joined',
  'user.changed',
  'user.removed',
  'invitation.revoked',
  'session.began',
  'session.ended',
  'session.ended-everywhere',
  'passkey.added',
  'passkey.removed',
  'openid.linked',
  'recovery.made',
  'recovery.used',
  'pairing.offered',
  'device.paired',
  'device.revoked',
  'key.added',
  'key.approved',
  'key.revoked',
  'clinic.published',
  'figures.published',
  'group.published',
  'group.removed',
  'import.published',
  'publication.undone',
  'municipality.changed',
  'exemptions.changed',
  'retention.changed',
  'texts.changed',
  'report.exported',
]);
export type AuditAction = v.InferOutput<typeof AuditActionSchema>;

/** What it was done to: which, never what it holds. `clinic lier-fysio`, a label, an id. */
export const AuditAboutSchema = v.pipe(v.string(), v.maxLength(200));

/** One line of a municipality's audit trail. `user` is null where nobody was signed in. */
export const AuditLineSchema = v.strictObject({
  sequence: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
  at: InstantSchema,
  user: v.nullable(UserIdSchema),
  action: AuditActionSchema,
  about: AuditAboutSchema,
  hash: v.string(),
});
export type AuditLine = v.InferOutput<typeof AuditLineSchema>;
