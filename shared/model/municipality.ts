import * as v from 'valibot';
import { LocalExemptionSchema } from './local-exemption.ts';
import { MunicipalityIdSchema } from './municipality-id.ts';
import { RetentionSchema } from './retention.ts';
import { LanguageSchema, LocalizedTextSchema } from './text.ts';

// what a browser needs of it is often the id alone, so that has a file of its own
export { type MunicipalityId, MunicipalityIdSchema } from './municipality-id.ts';

const usualStaleAfterDays = 30;
const usualRetention = { endedDays: 30, longestDays: 365 };

const shortText = v.pipe(v.string(), v.nonEmpty(), v.maxLength(200));

/** A municipality that uses the portal, as residents meet it. */
export const MunicipalitySchema = v.strictObject({
  id: MunicipalityIdSchema,
  /** Official number (kommunenummer), four digits. */
  number: v.pipe(v.string(), v.regex(/^\d{4}$/)),
  name: shortText,
  /** The rule pack that holds here. */
  pack: shortText,
  phone: shortText,
  address: shortText,
  languages: v.pipe(v.array(LanguageSchema), v.nonEmpty()),
  /** Whether a self-referral asks for the national number, and must have it. */
  nationalNumber: v.picklist(['no', 'optional', 'required']),
  /** Figures older than this many days are shown as old, and their clinic is reminded. */
  staleAfterDays: v.optional(
    v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(365)),
    usualStaleAfterDays,
  ),
  retention: v.optional(RetentionSchema, usualRetention),
  /** Said at the top of every page: a move, a strike, another phone number. */
  notice: v.optional(LocalizedTextSchema),
  /** Who pays nothing here, on top of the national rules. */
  localExemptions: v.optional(v.array(LocalExemptionSchema), []),
  /** True for made-up content: every page then says so. */
  demonstration: v.boolean(),
});
export type Municipality = v.InferOutput<typeof MunicipalitySchema>;
