import {
  AcknowledgementSchema,
  IdempotencyKeySchema,
  SealedReferralSchema,
} from '@shared/model/sealed-referral.ts';
import * as v from 'valibot';
import { inStore } from './device-database.ts';
import { keyOf } from './key-of.ts';

/** A sealed referral that nobody has acknowledged yet: no one here can read it. */
export const WaitingSchema = v.object({
  kind: v.literal('waiting'),
  envelope: SealedReferralSchema,
  /** False while it is sure that no try has reached the server. */
  mayHaveArrived: v.boolean(),
});
export type Waiting = v.InferOutput<typeof WaitingSchema>;

/** What this device keeps of a referral from its sealing on. */
const SentSchema = v.variant('kind', [
  WaitingSchema,
  v.object({
    kind: v.literal('arrived'),
    key: IdempotencyKeySchema,
    acknowledgement: AcknowledgementSchema,
  }),
]);
export type Sent = v.InferOutput<typeof SentSchema>;

const draftAt = (name: string) => `draft:${name}`;
const sentAt = (name: string) => `sent:${name}`;

export async function readSent(name: string): Promise<Sent | null> {
  const kept = await inStore('readonly', (at) => at.get(sentAt(name)));
  const result = v.safeParse(SentSchema, kept);
  return result.success ? result.output : null;
}

/** Keeps it in place of the answers: from here on, nothing readable of them is on the device. */
export async function writeSent(name: string, sent: Sent | null): Promise<void> {
  await inStore('readwrite', (at) => {
    if (sent === null) return at.delete(sentAt(name));
    at.put(sent, sentAt(name));
    return at.delete(draftAt(name));
  });
}

/** Puts one in place of another, unless that has been taken away or changed meanwhile. */
export async function changeSent(name: string, from: Sent, to: Sent): Promise<void> {
  await inStore('readwrite', (at) => {
    const found = at.get(sentAt(name));
    found.onsuccess = () => {
      const kept = v.safeParse(SentSchema, found.result);
      const isSame =
        kept.success && kept.output.kind === from.kind && keyOf(kept.output) === keyOf(from);
      if (isSame) at.put(to, sentAt(name));
    };
    return found;
  });
}

export function readAnswers(name: string): Promise<unknown> {
  return inStore('readonly', (at) => at.get(draftAt(name)));
}

/** Writes answers as typed, where nothing has been sealed of them. */
export async function writeAnswers(name: string, answers: unknown): Promise<void> {
  await inStore('readwrite', (at) => {
    const sealed = at.getKey(sentAt(name));
    sealed.onsuccess = () => {
      if (sealed.result === undefined) at.put(answers, draftAt(name));
    };
    return sealed;
  });
}

export async function clearReferral(name: string): Promise<void> {
  await inStore('readwrite', (at) => {
    at.delete(draftAt(name));
    return at.delete(sentAt(name));
  });
}

/** Under which names something sealed waits or has arrived unseen. */
export async function waitingHere(): Promise<string[]> {
  const keys = await inStore('readonly', (at) => at.getAllKeys());
  const before = sentAt('');
  return keys
    .map(String)
    .flatMap((key) => (key.startsWith(before) ? [key.slice(before.length)] : []));
}
