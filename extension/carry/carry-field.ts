import * as v from 'valibot';

/** What of a self-referral can be carried into a form of the journal. */
export const CarryFieldSchema = v.picklist([
  'name',
  'firstName',
  'lastName',
  'birthDate',
  'nationalNumber',
  'phone',
  'email',
  'received',
  'source',
  'level',
  'deadline',
  'discharged',
  'helper',
  'interpreter',
  'interpreterLanguage',
  'text',
]);
export type CarryField = v.InferOutput<typeof CarryFieldSchema>;

/** Fields that say whose form it is: while it is being filled in, they may not change by themselves. */
export const identityFields: readonly CarryField[] = [
  'name',
  'firstName',
  'lastName',
  'birthDate',
  'nationalNumber',
];
