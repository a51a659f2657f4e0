import { randomInt } from 'node:crypto';
import {
  checkSign,
  type PairingCode,
  PairingCodeSchema,
  type Receipt,
  ReceiptSchema,
  receiptSigns,
} from '@shared/model';
import * as v from 'valibot';

/** A code for one time: 15 random signs (75 bits) and the sign that checks them, as receipts have. */
export function newRecoveryCode(): Receipt {
  const signs = randomSigns(15);
  return v.parse(ReceiptSchema, signs + checkSign(signs));
}

/** A short code: 40 bits, good enough for ten minutes behind a limit of tries. */
export function newPairingCode(): PairingCode {
  return v.parse(PairingCodeSchema, randomSigns(8));
}

function randomSigns(length: number): string {
  return Array.from({ length }, () => receiptSigns.charAt(randomInt(receiptSigns.length))).join('');
}
