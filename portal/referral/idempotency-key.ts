import { type IdempotencyKey, IdempotencyKeySchema } from '@shared/model';
import * as v from 'valibot';

/** A new key that one referral keeps through every try to send it (UUID version 4). */
export function newIdempotencyKey(): IdempotencyKey {
  return v.parse(IdempotencyKeySchema, crypto.randomUUID?.() ?? randomUuid());
}

/** For browsers that give `randomUUID` to secure pages only, or lack it. */
export function randomUuid(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
