import { createHmac } from 'node:crypto';
import {
  type IdempotencyKey,
  type MunicipalityId,
  type Receipt,
  ReceiptSchema,
} from '@shared/model';
import * as v from 'valibot';

const signs = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const bitsPerSign = 5;
const length = 16;

/**
 * The receipt of one sending. It follows from the sending and the server's secret, so sending
 * again gives the same one although it is kept nowhere; without the secret it can't be guessed.
 */
export function receiptOf(
  secret: Uint8Array,
  municipality: MunicipalityId,
  idempotencyKey: IdempotencyKey,
): Receipt {
  const digest = createHmac('sha256', secret).update(`${municipality} ${idempotencyKey}`).digest();
  const bits = Array.from(digest, (byte) => byte.toString(2).padStart(8, '0')).join('');
  const code = Array.from({ length }, (_, at) =>
    signs.charAt(Number.parseInt(bits.slice(at * bitsPerSign, (at + 1) * bitsPerSign), 2)),
  );
  return v.parse(ReceiptSchema, code.join(''));
}
