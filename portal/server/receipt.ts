import { createHmac } from 'node:crypto';
import {
  checkSign,
  type IdempotencyKey,
  type MunicipalityId,
  type Receipt,
  ReceiptSchema,
  receiptSigns,
} from '@shared/model';
import * as v from 'valibot';

const bitsPerSign = 5;
const randomSigns = 15;

/**
 * The receipt of one sending. It follows from the sending and the server's secret, so sending
 * again gives the same one although it is kept nowhere; without the secret it can't be guessed.
 *
 * Fifteen signs are 75 bits, and the sixteenth checks them. With a million receipts in one
 * municipality a guess is right once in 2^55; asking is rate limited besides, so that it need not
 * be longer to type than a bank card's number.
 */
export function receiptOf(
  secret: Uint8Array,
  municipality: MunicipalityId,
  idempotencyKey: IdempotencyKey,
): Receipt {
  const digest = createHmac('sha256', secret).update(`${municipality} ${idempotencyKey}`).digest();
  const bits = Array.from(digest, (byte) => byte.toString(2).padStart(8, '0')).join('');
  const code = Array.from({ length: randomSigns }, (_, at) =>
    receiptSigns.charAt(Number.parseInt(bits.slice(at * bitsPerSign, (at + 1) * bitsPerSign), 2)),
  ).join('');
  return v.parse(ReceiptSchema, code + checkSign(code));
}

const ReceiptHashSchema = v.pipe(v.string(), v.brand('ReceiptHash'));
export type ReceiptHash = v.InferOutput<typeof ReceiptHashSchema>;

/**
 * How a receipt is kept and looked up: hashed with the server's secret, which does not lie in the
 * database. A copy of the database tells no receipt, and a near one has nothing in common.
 */
export function hashOfReceipt(secret: Uint8Array, receipt: Receipt): ReceiptHash {
  const own = createHmac('sha256', secret).update('hash of a receipt').digest();
  return v.parse(ReceiptHashSchema, createHmac('sha256', own).update(receipt).digest('base64url'));
}
