import { type SealedReferral, SealedReferralSchema } from '@shared/model';
import * as v from 'valibot';

/** What a browser sends: the right envelope around bytes that only look like an age file. */
export function sealedExample(more: Partial<Record<keyof SealedReferral, unknown>> = {}) {
  return v.parse(SealedReferralSchema, {
    idempotencyKey: crypto.randomUUID(),
    language: 'nb',
    clinics: [],
    keySet: 1,
    sealed: Buffer.from('age-encryption.org/v1\n-> X25519 example\nsealed').toString('base64'),
    ...more,
  });
}
