import * as v from 'valibot';
import { packFile, rule, slug } from './rule.ts';
import { LocalizedTextSchema } from './text.ts';

/** Whole kroner, as the tariffs are set. */
export const NokSchema = v.pipe(v.number(), v.integer(), v.minValue(0));
const minutes = v.pipe(v.number(), v.integer(), v.minValue(1));
const times = v.pipe(v.number(), v.integer(), v.minValue(1));

export const FeeServiceSchema = v.picklist([
  'physiotherapy',
  'occupational-therapy',
  'group-treatment',
  'group-preventive',
]);
export type FeeService = v.InferOutput<typeof FeeServiceSchema>;

export const FeeKindSchema = v.picklist([
  'ordinary',
  'examination',
  'manual',
  'psychomotor',
  'group',
]);
export type FeeKind = v.InferOutput<typeof FeeKindSchema>;

export const ProviderSchema = v.picklist(['employed', 'contract']);
export type Provider = v.InferOutput<typeof ProviderSchema>;

export const TariffIdSchema = v.pipe(v.string(), v.regex(/^[A-Z]\d+[a-z]?$/), v.brand('TariffId'));
export type TariffId = v.InferOutput<typeof TariffIdSchema>;

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
  ...rule,
});
export type Tariff = v.InferOutput<typeof TariffSchema>;

/** A first part that covers some minutes, and an extra for each started part of the rest. */
const StartedSchema = v.strictObject({
  by: v.literal('started-minutes'),
  base: v.strictObject({ tariff: TariffIdSchema, minutes }),
  /** `minutes: null`: once, however much longer. `most: null`: the source names no most. */
  extra: v.strictObject({
    tariff: TariffIdSchema,
    minutes: v.nullable(minutes),
    most: v.nullable(times),
  }),
});

/** A price for each of some fixed lengths, and none between them. */
const LengthSchema = v.strictObject({
  by: v.literal('fixed-length'),
  lengths: v.pipe(v.array(v.strictObject({ minutes, tariff: TariffIdSchema })), v.nonEmpty()),
});

/** How the tariffs add up to the price of one visit. */
export const PriceRuleSchema = v.strictObject({
  id: slug,
  /** Which visits it is for; without `kinds`, every kind of the service. */
  for: v.pipe(
    v.array(
      v.strictObject({
        service: FeeServiceSchema,
        kinds: v.optional(v.pipe(v.array(FeeKindSchema), v.nonEmpty())),
      }),
    ),
    v.nonEmpty(),
  ),
  text: LocalizedTextSchema,
  charge: v.variant('by', [StartedSchema, LengthSchema]),
  /** What the source leaves open or what must be known beside the price, and when it is said. */
  notes: v.optional(
    v.array(
      v.strictObject({
        when: v.picklist(['always', 'shorter', 'longer-than-most', 'other-length']),
        text: LocalizedTextSchema,
      }),
    ),
    [],
  ),
  ...rule,
});
export type PriceRule = v.InferOutput<typeof PriceRuleSchema>;

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
