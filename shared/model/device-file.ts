import * as v from 'valibot';
import { MunicipalityIdSchema } from './municipality-id.ts';

/**
 * What an intake's device needs to open referrals: where they lie, the token that fetches them,
 * and the private key. Secret: it is kept by the municipality and read once by the extension.
 */
export const DeviceFileSchema = v.strictObject({
  inngang: v.literal('device-file-1'),
  portal: v.pipe(v.string(), v.url()),
  municipality: MunicipalityIdSchema,
  token: v.pipe(v.string(), v.minLength(32)),
  identity: v.pipe(v.string(), v.regex(/^AGE-SECRET-KEY-1[02-9AC-HJ-NP-Z]{58}$/)),
});
export type DeviceFile = v.InferOutput<typeof DeviceFileSchema>;
