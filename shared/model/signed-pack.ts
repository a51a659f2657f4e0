import * as v from 'valibot';
import { InstantSchema } from './instant.ts';
import { MunicipalityIdSchema } from './municipality-id.ts';
import { PackIdSchema } from './pack.ts';

/** Which content a pack has: the SHA-256 of it, in hexadecimal. The same content has the same version. */
export const PackVersionSchema = v.pipe(
  v.string(),
  v.regex(/^[0-9a-f]{64}$/),
  v.brand('PackVersion'),
);
export type PackVersion = v.InferOutput<typeof PackVersionSchema>;

/** The public half of the key that a portal signs packs with: 32 bytes of Ed25519, in base64. */
export const SigningKeySchema = v.pipe(
  v.string(),
  v.regex(/^[A-Za-z0-9+/]{43}=$/),
  v.brand('SigningKey'),
);
export type SigningKey = v.InferOutput<typeof SigningKeySchema>;

/** A municipality's rule pack as the portal gives it out. */
export const PackBundleSchema = v.strictObject({
  inngang: v.literal('pack-bundle-1'),
  pack: PackIdSchema,
  version: PackVersionSchema,
  /** From when on the portal has given out this version. */
  published: InstantSchema,
  /** As in the pack's folder: `priority.json` and what it holds. */
  files: v.record(v.string(), v.unknown()),
});
export type PackBundle = v.InferOutput<typeof PackBundleSchema>;

/** A bundle with the mark of who gave it out. */
export const SignedPackSchema = v.strictObject({
  inngang: v.literal('signed-pack-1'),
  key: SigningKeySchema,
  /** 64 bytes in base64. */
  signature: v.pipe(v.string(), v.regex(/^[A-Za-z0-9+/]{86}==$/)),
  /** The bundle as JSON: it is this very text that is signed. */
  bundle: v.string(),
});
export type SignedPack = v.InferOutput<typeof SignedPackSchema>;

/** Whose rules a portal gives out, and with which key they are signed. */
export const PackListSchema = v.strictObject({
  key: SigningKeySchema,
  municipalities: v.array(
    v.strictObject({
      id: MunicipalityIdSchema,
      name: v.string(),
      pack: PackIdSchema,
      version: PackVersionSchema,
      published: InstantSchema,
    }),
  ),
});
export type PackList = v.InferOutput<typeof PackListSchema>;
