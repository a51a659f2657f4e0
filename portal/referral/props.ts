import { MunicipalityIdSchema } from '@shared/model/municipality-id.ts';
import { LanguageSchema } from '@shared/model/text.ts';
import * as v from 'valibot';
import { WaySchema } from './way.ts';

/**
 * What the page hands to the self-referral. It travels as JSON in the page, so there is nothing
 * in it that is not shown to everyone.
 */
export const ReferralPropsSchema = v.object({
  language: LanguageSchema,
  way: WaySchema,
  municipality: v.object({
    id: MunicipalityIdSchema,
    name: v.string(),
    pack: v.string(),
    phone: v.string(),
    nationalNumber: v.picklist(['no', 'optional', 'required']),
    demonstration: v.boolean(),
  }),
  /** Places that take new requests, by name. */
  clinics: v.array(
    v.object({
      id: v.string(),
      name: v.string(),
      detail: v.optional(v.string(), ''),
      minimumAge: v.optional(v.nullable(v.number()), null),
      maximumAge: v.optional(v.nullable(v.number()), null),
    }),
  ),
  /** The keys to seal to when the page was made, for when there is no line to ask again. */
  keys: v.optional(v.unknown()),
});
export type ReferralProps = v.InferOutput<typeof ReferralPropsSchema>;
