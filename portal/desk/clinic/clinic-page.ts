import { ClinicSchema } from '@shared/model/offer.ts';
import * as v from 'valibot';

/** What a clinic says of itself that seldom changes. Whether it has room is said with the figures. */
export const ClinicPageSchema = v.omit(ClinicSchema, [
  'takesNewPatients',
  'freePlaces',
  'intakeOn',
]);
export type ClinicPage = v.InferOutput<typeof ClinicPageSchema>;
