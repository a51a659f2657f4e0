import * as v from 'valibot';
import { MunicipalityIdSchema } from './municipality-id.ts';

/** Letters that are taken for others. */
const takenFor: Record<string, string> = { O: '0', I: '1', L: '1', U: 'V' };

/** The short code that pairs an extension: 8 signs without I, L, O, U, shown in groups of four. */
export const PairingCodeSchema = v.config(
  v.pipe(
    v.string(),
    v.maxLength(40, 'pairing.format'),
    v.transform((typed) =>
      typed
        .normalize('NFKC')
        .toUpperCase()
        .replace(/[\s\p{P}]/gu, ''),
    ),
    v.transform((code) => code.replace(/[OILU]/g, (sign) => takenFor[sign] ?? sign)),
    v.regex(/^[0-9A-HJKMNP-TV-Z]{8}$/, 'pairing.format'),
    v.transform((code) => `${code.slice(0, 4)}-${code.slice(4)}`),
    v.brand('PairingCode'),
  ),
  { abortPipeEarly: true },
);
export type PairingCode = v.InferOutput<typeof PairingCodeSchema>;

/** `POST /api/v1/pairing`: what an extension sends to become a device of an intake. */
export const PairingRequestSchema = v.strictObject({ code: PairingCodeSchema });

/** The answer, given once: the token that opens the inbox of this municipality. */
export const PairedSchema = v.strictObject({
  municipality: MunicipalityIdSchema,
  token: v.pipe(v.string(), v.minLength(32)),
  /** What the device is called in the portal's list. */
  label: v.string(),
});
export type Paired = v.InferOutput<typeof PairedSchema>;
