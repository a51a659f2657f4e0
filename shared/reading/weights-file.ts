import * as v from 'valibot';

const name = v.pipe(v.string(), v.regex(/^[a-z0-9-]+$/));
const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const months = v.strictObject({ from: v.optional(v.number()), below: v.optional(v.number()) });

/**
 * Learned weights: how strongly a feature (a concept, the beginning of a word, a code, a source)
 * points to each kind of need. Made by `tests/bench/train-reading.ts` from synthetic texts.
 */
export const WeightsFileSchema = v.strictObject({
  about: v.string(),
  kinds: v.array(
    v.strictObject({ id: name, months: v.optional(months), lean: v.number(), pointed: share }),
  ),
  /**
   * Share of the best kind from which a kind is hinted at; from its own `pointed` on, which is
   * lower for what may be urgent, the text points to it.
   */
  hinted: share,
  /** What its reasons must weigh together before a kind is pointed to, in logits. */
  reason: v.number(),
  /** Below this probability of the best kind there is too little to go on. */
  least: share,
  /** Per feature `kind weight kind weight ...`: the place of a kind above, tenths of a logit. */
  weights: v.record(v.string(), v.string()),
});

const isRecord = (value: unknown) => typeof value === 'object' && value !== null;
/** A file that the tests have checked: its many weights are taken as they are. */
export const CheckedWeightsSchema = v.object({
  ...WeightsFileSchema.entries,
  weights: v.custom<WeightsFile['weights']>(isRecord),
});
export type WeightsFile = v.InferOutput<typeof WeightsFileSchema>;
