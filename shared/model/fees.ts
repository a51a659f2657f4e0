import * as v from 'valibot';
import { CircumstanceSchema } from './exemption.ts';
import { FeeServiceSchema, NokSchema, ProviderSchema, TariffIdSchema } from './fee-terms.ts';
import { PriceRuleSchema } from './price-rule.ts';
import { packFile, rule, slug } from './rule.ts';
import { LocalizedTextSchema } from './text.ts';

/** What the patient pays for one line of the tariff. A new amount is a new entry with new dates. */
export const TariffSchema = v.strictObject({
  id: TariffIdSchema,
  family: v.picklist([
    'examination',
    'treatment',
    'extended',
    'manual',
    'psychomotor',
    'group',
    'training',
    'supplement',
    'contact',
  ]),
  name: LocalizedTextSchema,
  amountNok: NokSchema,
  /** The whole fee (honorartakst): what someone pays whom the national insurance does not cover. */
  fullNok: v.optional(NokSchema),
  ...rule,
});
export type Tariff = v.InferOutput<typeof TariffSchema>;

/** That a provider may ask for the tariff's price at all. */
export const FeeBasisSchema = v.strictObject({
  id: slug,
  provider: ProviderSchema,
  text: LocalizedTextSchema,
  ...rule,
});

/** What can be charged beside the tariff: not met, materials, a letter. */
export const OtherChargeSchema = v.strictObject({
  id: slug,
  name: LocalizedTextSchema,
  text: LocalizedTextSchema,
  /** `most`: up to this much. Empty where the source names no amount. */
  amounts: v.array(
    v.strictObject({
      tariff: v.optional(TariffIdSchema),
      amountNok: NokSchema,
      most: v.boolean(),
    }),
  ),
  /** Where it comes instead of the copayment: for whom, and for which services. */
  circumstance: v.optional(CircumstanceSchema),
  services: v.optional(v.pipe(v.array(FeeServiceSchema), v.nonEmpty())),
  countsTowardsFrikort: v.boolean(),
  ...rule,
});
export type OtherCharge = v.InferOutput<typeof OtherChargeSchema>;

/** `fees.json` of the national pack. */
export const FeesSchema = v.strictObject({
  ...packFile,
  tariffs: v.pipe(v.array(TariffSchema), v.nonEmpty()),
  prices: v.pipe(v.array(PriceRuleSchema), v.nonEmpty()),
  basis: v.array(FeeBasisSchema),
  otherCharges: v.array(OtherChargeSchema),
});
export type Fees = v.InferOutput<typeof FeesSchema>;
