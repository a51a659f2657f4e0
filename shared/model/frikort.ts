import * as v from 'valibot';
import { NokSchema } from './fee-terms.ts';
import { packFile, rule, slug } from './rule.ts';
import { LocalizedTextSchema } from './text.ts';

/** How much copayment a person can pay in one calendar year (egenandelstak), whole kroner. */
export const FrikortCeilingSchema = v.strictObject({
  year: v.pipe(v.number(), v.integer(), v.minValue(2000)),
  amountNok: NokSchema,
  ...rule,
});
export type FrikortCeiling = v.InferOutput<typeof FrikortCeilingSchema>;

/** `frikort.json` of the national pack. */
export const FrikortSchema = v.strictObject({
  ...packFile,
  /** Said beside a price that counts towards the ceiling. */
  withPrice: v.strictObject({ text: LocalizedTextSchema, ...rule }),
  ceilings: v.array(FrikortCeilingSchema),
  rules: v.array(v.strictObject({ id: slug, text: LocalizedTextSchema, ...rule })),
});
export type Frikort = v.InferOutput<typeof FrikortSchema>;
