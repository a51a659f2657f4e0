import * as v from 'valibot';
import { DaySchema } from './day.ts';
import { CircumstanceSchema } from './exemption.ts';
import { FeeKindSchema, FeeServiceSchema, ProviderSchema, type TariffId } from './fee-terms.ts';
import type { FrikortCeiling } from './frikort.ts';
import type { Source } from './source.ts';
import type { LocalizedText } from './text.ts';

/** One visit whose price is asked for. Without a birth date the price for grown-ups is given. */
export const FeeQuestionSchema = v.strictObject({
  on: DaySchema,
  birthDate: v.optional(v.nullable(DaySchema)),
  service: FeeServiceSchema,
  /** The price is the same at both; what says so may differ. */
  provider: v.optional(v.nullable(ProviderSchema)),
  minutes: v.optional(v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1440)))),
  kind: v.optional(FeeKindSchema, 'ordinary'),
  circumstances: v.optional(v.array(CircumstanceSchema), []),
});
export type FeeQuestion = v.InferOutput<typeof FeeQuestionSchema>;

/** One line of the sum: the tariff's amount for one, how many, and the two multiplied. */
export type FeePart = {
  tariff: TariffId;
  name: LocalizedText;
  amountNok: number;
  count: number;
  sumNok: number;
};

export type FeeNote = {
  code: 'price' | 'misconception' | 'source-open' | 'age-unknown' | 'frikort' | 'exemption';
  text: LocalizedText;
};

/**
 * What one visit costs. `pays` is null where no rule that is known holds on the day; `amountNok`
 * (whole kroner) is null where no amount can be said. `code` is `tariff`, `no-tariff`,
 * `no-price-rule`, `other-length`, `minutes-missing`, or the id of the exemption that fits.
 */
export type FeeAnswer = {
  pays: boolean | null;
  amountNok: number | null;
  reason: { code: string; text: LocalizedText };
  parts: readonly FeePart[];
  notes: readonly FeeNote[];
  /** The ceiling of the year, where the sum counts towards it and the ceiling is known. */
  frikort: FrikortCeiling | null;
  sources: readonly Source[];
};
