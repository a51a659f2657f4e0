import { randomUUID } from 'node:crypto';
import {
  AcknowledgementSchema,
  IntakeKeysSchema,
  type Receipt,
  type SelfReferral,
  SelfReferralSchema,
  type StatusAnswer,
  StatusAnswerSchema,
} from '@shared/model';
import { seal, toBase64 } from '@shared/sealing';
import * as v from 'valibot';

/** A synthetic self-referral to Lier, with what is given in place of its own. */
export function selfReferral(own: Partial<SelfReferral> = {}): SelfReferral {
  return v.parse(SelfReferralSchema, {
    version: 1,
    municipality: 'lier',
    idempotencyKey: randomUUID(),
    language: 'nb',
    applicant: 'self',
    urgent: [],
    helper: null,
    person: { name: 'Kari Prøveland', birthDate: '1951-02-28', nationalNumber: null },
    contact: { phone: '400 00 000', email: null },
    interpreter: null,
    problem: {
      areas: ['walking-balance'],
      text: 'Jeg er ustø når jeg går, og har falt fire ganger siden i sommer.',
      since: 'months',
      course: 'worse',
    },
    important: 'Å gå tur med barnebarna.',
    daily: { falls: 'several', travel: 'alone', aids: 'Stokk' },
    surgeryOn: null,
    dischargedOn: null,
    clinics: [],
    ...own,
  });
}

/** Seals and sends a self-referral as the portal's form does. */
export async function sendReferral(portal: string, referral: SelfReferral): Promise<Receipt> {
  const api = `${portal}/api/v1/${referral.municipality}`;
  const keys = v.parse(IntakeKeysSchema, await (await fetch(`${api}/intake-keys`)).json());
  const sealed = await seal(referral, keys);
  const { idempotencyKey, language, clinics } = referral;
  const answer = await post(`${api}/referrals`, {
    idempotencyKey,
    language,
    clinics,
    keySet: keys.keySet,
    sealed: toBase64(sealed),
  });
  return v.parse(AcknowledgementSchema, answer).receipt;
}

/** What the sender sees in the portal. */
export async function statusOf(portal: string, receipt: Receipt): Promise<StatusAnswer> {
  return v.parse(StatusAnswerSchema, await post(`${portal}/api/v1/lier/status`, { receipt }));
}

export async function withdraw(portal: string, receipt: Receipt): Promise<void> {
  await post(`${portal}/api/v1/lier/withdraw`, { receipt });
}

async function post(address: string, body: object): Promise<unknown> {
  const answer = await fetch(address, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });
  if (!answer.ok) throw new Error(`${address} answered ${answer.status}`);
  return answer.json();
}
