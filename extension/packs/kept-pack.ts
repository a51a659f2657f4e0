import {
  InstantSchema,
  MunicipalityIdSchema,
  SignedPackSchema,
  SigningKeySchema,
} from '@shared/model';
import * as v from 'valibot';
import { OriginSchema } from '../origin.ts';

/** Where a municipality's rules are fetched, and the key that they must be signed with. */
export const PackSourceSchema = v.strictObject({
  portal: OriginSchema,
  municipality: MunicipalityIdSchema,
  key: SigningKeySchema,
});
export type PackSource = v.InferOutput<typeof PackSourceSchema>;

/** Why what came from a portal was not taken into use. */
export const PackTroubleSchema = v.strictObject({
  code: v.picklist([
    'offline',
    'none',
    'unexpected',
    'too-big',
    'unreadable',
    'other-key',
    'signature',
    'content',
    'older',
  ]),
  /** The place in the pack, for those who mend it. */
  detail: v.optional(v.pipe(v.string(), v.maxLength(300))),
});
export type PackTrouble = v.InferOutput<typeof PackTroubleSchema>;

/** What lies in `chrome.storage.local` of one source: the last good pack stays, whatever comes after. */
export const KeptPackSchema = v.strictObject({
  ...PackSourceSchema.entries,
  signed: v.nullable(SignedPackSchema),
  /** The national rules of the same portal; none from one that does not give them out. */
  national: v.optional(v.nullable(SignedPackSchema), null),
  fetched: v.nullable(InstantSchema),
  /** When the portal was last asked, in vain or not. */
  asked: v.nullable(InstantSchema),
  trouble: v.nullable(PackTroubleSchema),
});
export type KeptPack = v.InferOutput<typeof KeptPackSchema>;

export function sameSource(one: PackSource, other: PackSource): boolean {
  return (
    one.portal === other.portal && one.municipality === other.municipality && one.key === other.key
  );
}
