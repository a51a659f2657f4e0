import {
  ContactChangeSchema,
  KeySetVersionSchema,
  RecipientSchema,
  StoredFollowUpSchema,
} from '@shared/model';
import { sealFollowUp, toBase64 } from '@shared/sealing';
import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { openFollowUps } from './open-follow-ups.ts';

const keySet = v.parse(KeySetVersionSchema, 1);
const change = v.parse(ContactChangeSchema, {
  version: 1,
  municipality: 'lier',
  referral: '3cef4b50-e7a1-4767-8b5e-433581679211',
  phone: '400 00 001',
  email: null,
  address: null,
  interpreter: null,
});
const { municipality, referral } = change;

describe('what was added to a referral', () => {
  it('is opened, the newest first, and said to be closed where it is for another key', async () => {
    const [own, other] = await Promise.all([keyPair(), keyPair()]);
    const followUps = [
      stored('2026-03-02', await sealFollowUp(change, { keySet, keys: [own] })),
      stored('2026-03-03', await sealFollowUp(change, { keySet, keys: [other] })),
      stored('2026-03-04', new Uint8Array([1, 2, 3])),
    ];
    const opened = await openFollowUps(
      { id: referral, followUps },
      { key: own.identity, municipality },
    );
    expect(opened).toMatchObject([
      { followUp: { receivedOn: '2026-03-04' }, problem: 'damaged' },
      { followUp: { receivedOn: '2026-03-03' }, problem: 'wrong-key' },
      { followUp: { receivedOn: '2026-03-02' }, change, leftOut: [] },
    ]);
  });

  it('is not taken from beside another referral', async () => {
    const key = await keyPair();
    const followUps = [stored('2026-03-02', await sealFollowUp(change, { keySet, keys: [key] }))];
    const [other] = followUps.map(({ id }) => id);
    const id = v.parse(StoredFollowUpSchema.entries.referral, other);
    const device = { key: key.identity, municipality };
    expect(await openFollowUps({ id, followUps }, device)).toMatchObject([
      { problem: 'wrong-routing' },
    ]);
  });
});

function stored(receivedOn: string, sealed: Uint8Array) {
  const id = crypto.randomUUID();
  return v.parse(StoredFollowUpSchema, {
    id,
    referral,
    receivedOn,
    keySet,
    sealed: toBase64(sealed),
  });
}

async function keyPair() {
  const identity = await generateX25519Identity();
  return { identity, recipient: v.parse(RecipientSchema, await identityToRecipient(identity)) };
}
