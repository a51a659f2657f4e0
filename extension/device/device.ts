import { MunicipalityIdSchema } from '@shared/model';
import * as v from 'valibot';

/** What this browser needs to fetch and open a municipality's self-referrals. */
export const DeviceSchema = v.strictObject({
  portal: v.pipe(v.string(), v.url()),
  municipality: MunicipalityIdSchema,
  token: v.string(),
  key: v.custom<CryptoKey>((value) => value instanceof CryptoKey),
  fingerprint: v.string(),
  /** What the portal calls a paired browser; one that read a file has no name of its own there. */
  label: v.exactOptional(v.string()),
});
export type Device = v.InferOutput<typeof DeviceSchema>;
