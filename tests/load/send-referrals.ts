import { randomBytes } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { AcknowledgementSchema, IntakeKeysSchema, ProblemSchema } from '@shared/model';
import * as v from 'valibot';

/** What a browser would send, with bytes that only look like an age file. */
export type Sent = {
  idempotencyKey: string;
  language: 'nb';
  clinics: never[];
  keySet: number;
  sealed: string;
};

/** What became of all that was sent. A receipt that changed has been given twice. */
export type Ledger = {
  acknowledged: Map<string, string>;
  /** Sent, and not known whether it arrived: to be sent again, as a browser would. */
  open: Sent[];
  changedReceipts: number;
  /** How often each answer came that says "try again", by status and code. */
  refusals: Record<string, number>;
  /** Answers that were neither a receipt nor "try again". */
  wrongAnswers: string[];
};

export function newLedger(): Ledger {
  return { acknowledged: new Map(), open: [], changedReceipts: 0, refusals: {}, wrongAnswers: [] };
}

const usualBytes = 4000;

export function newReferral(keySet: number, bytes = usualBytes): Sent {
  const head = Buffer.from('age-encryption.org/v1\n-> X25519 example\n');
  // as what is encrypted: a database can't make it smaller
  const sealed = Buffer.concat([head, randomBytes(bytes)]).toString('base64');
  return { idempotencyKey: crypto.randomUUID(), language: 'nb', clinics: [], keySet, sealed };
}

/** Which set of keys a municipality's visitors seal to now. */
export async function keySetOf(address: string, municipality: string): Promise<number> {
  const answer = await fetch(`${address}/api/v1/${municipality}/intake-keys`);
  return v.parse(IntakeKeysSchema, await answer.json()).keySet;
}

/** Sends one; undefined where it should be sent again. Throws where nobody answers. */
export async function send(
  address: string,
  municipality: string,
  referral: Sent,
): Promise<{ status: number; receipt?: string; text: string }> {
  const answer = await fetch(`${address}/api/v1/${municipality}/referrals`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'X-Forwarded-For': someAddress() },
    body: JSON.stringify(referral),
  });
  const text = await answer.text();
  if (!answer.ok) return { status: answer.status, text };
  const { receipt } = v.parse(v.pipe(v.string(), v.parseJson(), AcknowledgementSchema), text);
  return { status: answer.status, receipt, text };
}

/** Several browsers at once, each sending one after the other, until they are told to stop. */
export function sendMany(
  address: string,
  ledger: Ledger,
  {
    senders,
    keySet,
    municipality = 'lier',
    bytes,
  }: { senders: number; keySet: number; municipality?: string; bytes?: number },
): { stop(): Promise<void> } {
  let isStopped = false;
  const all = Array.from({ length: senders }, async () => {
    while (!isStopped) {
      const referral = ledger.open.pop() ?? newReferral(keySet, bytes);
      const isOver = await note(address, municipality, ledger, referral);
      if (isOver) return;
    }
  });
  return {
    async stop() {
      isStopped = true;
      await Promise.all(all);
    },
  };
}

const tryAgain = [429, 503, 507];

/** Sends and notes what came of it; true where nobody answers any more. */
async function note(
  address: string,
  municipality: string,
  ledger: Ledger,
  referral: Sent,
): Promise<boolean> {
  let answer: Awaited<ReturnType<typeof send>>;
  try {
    answer = await send(address, municipality, referral);
  } catch {
    ledger.open.push(referral);
    return true;
  }
  const { status, receipt, text } = answer;
  if (receipt !== undefined) {
    const before = ledger.acknowledged.get(referral.idempotencyKey);
    if (before !== undefined && before !== receipt) ledger.changedReceipts += 1;
    ledger.acknowledged.set(referral.idempotencyKey, receipt);
    // some browsers send again although they were answered
    if (ledger.acknowledged.size % 20 === 0 && before === undefined) ledger.open.push(referral);
    return false;
  }
  ledger.open.push(referral);
  if (tryAgain.includes(status)) {
    const { code } = v.parse(v.pipe(v.string(), v.parseJson(), ProblemSchema), text);
    const refusal = `${status} ${code}`;
    ledger.refusals[refusal] = (ledger.refusals[refusal] ?? 0) + 1;
  } else ledger.wrongAnswers.push(`${status} ${text}`);
  await pause(20);
  return false;
}

function someAddress(): string {
  const part = () => Math.floor(Math.random() * 254) + 1;
  return `10.${part()}.${part()}.${part()}`;
}
