import * as v from 'valibot';
import { FeeKindSchema, FeeServiceSchema, TariffIdSchema } from './fee-terms.ts';
import { rule, slug } from './rule.ts';
import { LocalizedTextSchema } from './text.ts';

const minutes = v.pipe(v.number(), v.integer(), v.minValue(1));
const times = v.pipe(v.number(), v.integer(), v.minValue(1));

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
  /** Comes on top, whatever the length. */
  supplement: v.optional(TariffIdSchema),
});

/** One price, however long beyond the least. */
const OnceSchema = v.strictObject({
  by: v.literal('once'),
  tariff: TariffIdSchema,
  atLeastMinutes: minutes,
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
  charge: v.variant('by', [StartedSchema, LengthSchema, OnceSchema]),
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
