import {
  KeySetVersionSchema,
  type Municipality,
  mostFollowUps,
  RecipientSchema,
} from '@shared/model';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { hashOfReceipt, receiptOf } from '../receipt.ts';
import { sealedExample } from '../testing/sealed-example.ts';
import { sealedFollowUpExample } from '../testing/sealed-follow-up-example.ts';
import { day, lier, testStorage } from '../testing/test-storage.ts';
import type { Storage } from './storage.ts';

const today = day('2026-03-02');
const secret = new Uint8Array(32);

describe('a follow-up', () => {
  it('lies beside its own referral and no other, in the order of days', async () => {
    const storage = await testStorage();
    const one = await sent(storage);
    const other = await sent(storage);
    await one.add({ receivedOn: day('2026-03-05') });
    await one.add({ receivedOn: day('2026-03-03') });
    const beside = await storage.followUps.of([one.id]);
    expect(beside.map(({ receivedOn }) => receivedOn)).toEqual(['2026-03-03', '2026-03-05']);
    expect(beside.every(({ referral }) => referral === one.id)).toBe(true);
    expect(await storage.followUps.of([other.id])).toEqual([]);
    expect(await storage.followUps.of([])).toEqual([]);
  });

  it('is kept once however often it comes, and so many to a referral at the most', async () => {
    const storage = await testStorage();
    const referral = await sent(storage);
    const { idempotencyKey } = sealedFollowUpExample(referral.receipt);
    for (const _ of ['first', 'again']) await referral.add({ idempotencyKey });
    expect(await storage.followUps.of([referral.id])).toHaveLength(1);
    for (let more = 1; more < mostFollowUps; more += 1) expect(await referral.add()).toBe(true);
    expect(await referral.add()).toBe(false);
    expect(await storage.followUps.of([referral.id])).toHaveLength(mostFollowUps);
  });

  it('goes when its referral is withdrawn unread, and stays when it has been read', async () => {
    const storage = await testStorage();
    const [unread, read] = [await sent(storage), await sent(storage)];
    await unread.add();
    await read.add();
    await storage.referralStatuses.change({ municipality: lier, id: read.id }, 'opened', today);
    for (const { id } of [unread, read]) {
      await storage.referralStatuses.change({ municipality: lier, id }, 'withdrawn', today);
    }
    expect(await storage.followUps.of([unread.id])).toEqual([]);
    expect(await storage.followUps.of([read.id])).toHaveLength(1);
  });

  it('is deleted on the day that its referral is', async () => {
    const storage = await testStorage();
    const { id, add } = await sent(storage);
    await add();
    const municipality = await lierWith(storage, { endedDays: 10, longestDays: 20 });
    await storage.retention.deleteDue(municipality, day('2026-03-21'));
    expect(await storage.followUps.of([id])).toHaveLength(1);
    await storage.retention.deleteDue(municipality, day('2026-03-22'));
    expect(await storage.followUps.of([id])).toEqual([]);
  });

  it('can no longer come when its referral is closed or its ciphertext is gone', async () => {
    const storage = await testStorage();
    const { id, receiptHash } = await sent(storage);
    const isOpen = async () =>
      (await storage.followUps.referralOf({ municipality: lier, receiptHash }))?.isOpen;
    expect(await isOpen()).toBe(true);
    const municipality = await lierWith(storage, { endedDays: 10, longestDays: 20 });
    await storage.retention.deleteDue(municipality, day('2026-03-22'));
    expect(await isOpen()).toBe(false);
    await storage.referralStatuses.change({ municipality: lier, id }, 'closed', today);
    expect(await isOpen()).toBe(false);
  });

  it('is sealed again as its referral is, unless that is closed', async () => {
    const storage = await testStorage();
    const referral = await sent(storage);
    const closed = await sent(storage);
    await referral.add();
    await closed.add();
    await storage.referralStatuses.change({ municipality: lier, id: closed.id }, 'closed', today);
    const [one, two] = [keySet(1), keySet(2)];
    expect(await storage.reseals.countOf(lier, one)).toBe(0);
    expect(await storage.reseals.countOf(lier, two)).toBe(2);
    const first = await storage.reseals.listOf(lier, two, { after: null, limit: 1 });
    const [item] = [...first.referrals, ...first.followUps];
    const second = await storage.reseals.listOf(lier, two, { after: item?.id ?? null, limit: 1 });
    expect(first.referrals.length + second.referrals.length).toBe(1);
    expect(first.followUps.length + second.followUps.length).toBe(1);

    const [followUp] = [...first.followUps, ...second.followUps];
    if (followUp === undefined) throw new Error('none was listed');
    const again = { from: one, keySet: two, sealed: sealedExample().sealed };
    expect(await storage.reseals.replace(lier, followUp.id, again)).toBe(false);
    const recipient = 'age1lggyhqrw2nlhcxprm67z43rta597azn8gknawjehu9d9dl0jq3yqqvfafg';
    await addKey(storage, recipient);
    expect(await storage.reseals.replace(lier, followUp.id, again)).toBe(true);
    expect(await storage.reseals.replace(lier, followUp.id, again)).toBe(false);
    const [kept] = await storage.followUps.of([referral.id]);
    expect(kept).toMatchObject({ keySet: 2, sealed: again.sealed });
  });
});

const keySet = (version: number) => v.parse(KeySetVersionSchema, version);

async function addKey(storage: Storage, key: string): Promise<void> {
  const recipient = v.parse(RecipientSchema, key);
  await storage.intakeKeys.add({
    municipality: lier,
    recipient,
    label: '',
    state: 'active',
    on: today,
  });
}

async function lierWith(
  storage: Storage,
  retention: Municipality['retention'],
): Promise<Municipality> {
  const municipality = await storage.municipalities.byId(lier);
  if (municipality === undefined) throw new Error('the demonstration has Lier');
  return { ...municipality, retention };
}

/** A referral that was sent, and how to add to it. */
async function sent(storage: Storage) {
  const referral = sealedExample();
  const receipt = receiptOf(secret, lier, referral.idempotencyKey);
  const receiptHash = hashOfReceipt(secret, receipt);
  await storage.referrals.add({ ...referral, municipality: lier, receiptHash, receivedOn: today });
  const found = await storage.followUps.referralOf({ municipality: lier, receiptHash });
  if (found === undefined) throw new Error('it was sent');
  const { id } = found;
  const add = (more: object = {}) => {
    const { receipt: _, ...followUp } = sealedFollowUpExample(receipt);
    return storage.followUps.add(lier, { ...followUp, referral: id, receivedOn: today, ...more });
  };
  return { id, receipt, receiptHash, add };
}
