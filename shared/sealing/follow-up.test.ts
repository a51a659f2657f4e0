import {
  type ContactChange,
  ContactChangeSchema,
  KeySetVersionSchema,
  MunicipalityIdSchema,
  RecipientSchema,
  ReferralIdSchema,
} from '@shared/model';
import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { open, openFollowUp, openFollowUpToRead, sealFollowUp } from './index.ts';

const change: ContactChange = v.parse(ContactChangeSchema, {
  version: 1,
  municipality: 'lier',
  referral: '3cef4b50-e7a1-4767-8b5e-433581679211',
  phone: '400 00 001',
  email: null,
  address: 'Prøveveien 1, 3400 Lier',
  interpreter: { language: 'uk' },
});
const { municipality, referral } = change;
const keySet = v.parse(KeySetVersionSchema, 3);

describe('a sealed follow-up', () => {
  it('is opened by each key that it was sealed to, and by no other', async () => {
    const keys = await Promise.all([keyPair(), keyPair()]);
    const sealed = await sealFollowUp(change, { keySet, keys });
    for (const { identity } of keys) {
      const outside = { municipality, referral, keySet };
      expect(await openFollowUp(sealed, identity, outside)).toEqual(change);
    }
    const other = await keyPair();
    await expect(openFollowUp(sealed, other.identity)).rejects.toMatchObject({ code: 'wrong-key' });
  });

  it('is refused beside another referral, in another municipality, of another key set', async () => {
    const key = await keyPair();
    const sealed = await sealFollowUp(change, { keySet, keys: [key] });
    for (const outside of [
      { referral: v.parse(ReferralIdSchema, '7cef4b50-e7a1-4767-8b5e-433581679211') },
      { municipality: v.parse(MunicipalityIdSchema, 'vefsn') },
      { keySet: v.parse(KeySetVersionSchema, 4) },
    ]) {
      await expect(openFollowUp(sealed, key.identity, outside)).rejects.toMatchObject({
        code: 'wrong-routing',
      });
    }
  });

  it('is never taken for a referral, and is as long whatever it says', async () => {
    const key = await keyPair();
    const sealed = await sealFollowUp(change, { keySet, keys: [key] });
    await expect(open(sealed, key.identity)).rejects.toMatchObject({ code: 'not-a-referral' });
    const short = await sealFollowUp(
      { ...change, address: null, interpreter: null },
      { keySet, keys: [key] },
    );
    expect(short.length).toBe(sealed.length);
  });

  it('of a newer portal is read without what is unknown, but never to be sealed again', async () => {
    const key = await keyPair();
    const newer = { ...change, mood: 'good', interpreter: null };
    const sealed = await sealFollowUp(newer, { keySet, keys: [key] });
    const outside = { municipality, referral, keySet };
    expect(await openFollowUpToRead(sealed, key.identity, outside)).toEqual({
      change: { ...change, interpreter: null },
      leftOut: ['mood'],
    });
    await expect(openFollowUp(sealed, key.identity)).rejects.toMatchObject({
      code: 'not-a-referral',
    });
    const other = { municipality: v.parse(MunicipalityIdSchema, 'vefsn') };
    await expect(openFollowUpToRead(sealed, key.identity, other)).rejects.toMatchObject({
      code: 'wrong-routing',
    });
  });

  it('of a later version is said to be newer', async () => {
    const key = await keyPair();
    const later = Object.assign({ ...change }, { version: 2 });
    const sealed = await sealFollowUp(later, { keySet, keys: [key] });
    for (const read of [openFollowUp, openFollowUpToRead]) {
      await expect(read(sealed, key.identity)).rejects.toMatchObject({ code: 'newer' });
    }
  });
});

describe('new contact details', () => {
  it.each([
    { phone: null, address: null, interpreter: null },
    { phone: '12' },
    { email: 'x' },
    { address: '' },
    { address: 'x'.repeat(201) },
    { interpreter: { language: ' ' } },
    { referral: 'x' },
    { name: 'Prøve' },
  ])('are refused as %j', (wrong) => {
    expect(v.is(ContactChangeSchema, { ...change, ...wrong })).toBe(false);
  });
});

async function keyPair() {
  const identity = await generateX25519Identity();
  return { identity, recipient: v.parse(RecipientSchema, await identityToRecipient(identity)) };
}
