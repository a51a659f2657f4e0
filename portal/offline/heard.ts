import { AcknowledgementSchema, IdempotencyKeySchema } from '@shared/model/sealed-referral.ts';
import * as v from 'valibot';

/** What all tabs hear of a referral that some of them have open. */
const HeardSchema = v.variant('kind', [
  v.strictObject({
    kind: v.literal('arrived'),
    key: IdempotencyKeySchema,
    acknowledgement: AcknowledgementSchema,
  }),
  /** What waited is not to be sent. */
  v.strictObject({ kind: v.literal('cancelled'), key: IdempotencyKeySchema }),
]);
export type Heard = v.InferOutput<typeof HeardSchema>;

/** What was heard, or null where it is nothing of ours. */
export function parseHeard(data: unknown): Heard | null {
  const result = v.safeParse(HeardSchema, data);
  return result.success ? result.output : null;
}
