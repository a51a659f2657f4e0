import { MunicipalityIdSchema, MunicipalitySchema } from '@shared/model/municipality.ts';
import { LanguageSchema } from '@shared/model/text.ts';
import * as v from 'valibot';

/**
 * What the page hands to the self-referral. It travels as JSON in the page, so there is nothing
 * in it that is not shown to everyone.
 */
export const ReferralPropsSchema = v.object({
  language: LanguageSchema,
  municipality: v.object({
    ...v.pick(MunicipalitySchema, ['name', 'pack', 'phone', 'nationalNumber', 'demonstration'])
      .entries,
    id: MunicipalityIdSchema,
  }),
  /** Places that take new requests, by name. */
  clinics: v.array(
    v.object({ id: v.string(), name: v.string(), detail: v.optional(v.string(), '') }),
  ),
  /** The keys to seal to when the page was made, for when there is no line to ask again. */
  keys: v.optional(v.unknown()),
});
export type ReferralProps = v.InferOutput<typeof ReferralPropsSchema>;
