import { type Receipt, type SealedFollowUp, SealedFollowUpSchema } from '@shared/model';
import * as v from 'valibot';
import { sealedExample } from './sealed-example.ts';

/** What a browser adds to a referral: the right envelope around bytes that only look sealed. */
export function sealedFollowUpExample(
  receipt: Receipt | string,
  more: Partial<Record<keyof SealedFollowUp, unknown>> = {},
) {
  const { sealed, keySet } = sealedExample();
  const idempotencyKey = crypto.randomUUID();
  return v.parse(SealedFollowUpSchema, { receipt, idempotencyKey, keySet, sealed, ...more });
}
