import type { IdempotencyKey } from '@shared/model';
import type { Sent } from './sent-store.ts';

/** The key under which it is sent, whatever has become of it. */
export function keyOf(sent: Sent): IdempotencyKey {
  return sent.kind === 'waiting' ? sent.envelope.idempotencyKey : sent.key;
}
