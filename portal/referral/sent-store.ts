import {
  AcknowledgementSchema,
  IdempotencyKeySchema,
  SealedReferralSchema,
} from '@shared/model/sealed-referral.ts';
import * as v from 'valibot';
import { inStore } from './device-database.ts';

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

const draftAt = (municipality: string) => `draft:${municipality}`;
const sentAt = (municipality: string) => `sent:${municipality}`;

export async function readSent(municipality: string): Promise<Sent | null> {
  const kept = await inStore('readonly', (at) => at.get(sentAt(municipality)));
  const result = v.safeParse(SentSchema, kept);
  return result.success ? result.output : null;
}

/** Keeps it in place of the answers: from here on, nothing readable of them is on the device. */
export async function writeSent(municipality: string, sent: Sent | null): Promise<void> {
  await inStore('readwrite', (at) => {
    if (sent === null) return at.delete(sentAt(municipality));
    at.put(sent, sentAt(municipality));
    return at.delete(draftAt(municipality));
  });
}

export function readAnswers(municipality: string): Promise<unknown> {
  return inStore('readonly', (at) => at.get(draftAt(municipality)));
}

/** Writes answers as typed, where nothing has been sealed of them. */
export async function writeAnswers(municipality: string, answers: unknown): Promise<void> {
  await inStore('readwrite', (at) => {
    const sealed = at.getKey(sentAt(municipality));
    sealed.onsuccess = () => {
      if (sealed.result === undefined) at.put(answers, draftAt(municipality));
    };
    return sealed;
  });
}

export async function clearReferral(municipality: string): Promise<void> {
  await inStore('readwrite', (at) => {
    at.delete(draftAt(municipality));
    return at.delete(sentAt(municipality));
  });
}

/** The municipalities for which something sealed waits or has arrived unseen. */
export async function waitingHere(): Promise<string[]> {
  const keys = await inStore('readonly', (at) => at.getAllKeys());
  return keys.flatMap((key) => {
    const [kind, municipality] = String(key).split(':');
    return kind === 'sent' && municipality !== undefined ? [municipality] : [];
  });
}
