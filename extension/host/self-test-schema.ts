import * as v from 'valibot';
import { FieldNameSchema } from './field.ts';

const words = v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(100));
const number = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100_000));

/**
 * What a page looked like when it was taught, without a word of what it said: enough to see later
 * that it has changed. A shape is a value with `a` for words and `9` for numbers.
 */
export const SelfTestSchema = v.strictObject({
  headings: v.pipe(v.array(words), v.maxLength(40)),
  rows: v.strictObject({ from: number, to: number }),
  /** The share of rows that were read. */
  read: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
  shapes: v.record(
    FieldNameSchema,
    v.pipe(v.array(v.pipe(v.string(), v.maxLength(40))), v.maxLength(12)),
  ),
});
export type SelfTest = v.InferOutput<typeof SelfTestSchema>;

/** Why a profile is not followed on a page: what of it is no longer as it was. */
export const QuietSchema = v.strictObject({
  profile: words,
  what: v.picklist([...FieldNameSchema.options, 'rows', 'headings']),
  label: v.nullable(v.pipe(v.string(), v.maxLength(100))),
});
export type Quiet = v.InferOutput<typeof QuietSchema>;
