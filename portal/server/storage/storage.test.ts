import { setTimeout as pause } from 'node:timers/promises';
import { LevelSchema, type Municipality, ReferralIdSchema } from '@shared/model';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { demonstration } from '../demonstration/index.ts';
import { hashOfReceipt, receiptOf } from '../receipt.ts';
import { sealedExample } from '../testing/sealed-example.ts';
import { testDatabase } from '../testing/test-database.ts';
import { day, lier, recipient, testStorage, vefsn } from '../testing/test-storage.ts';
import { openStorage, type Storage } from './storage.ts';

const today = day('2026-03-02');
const newKey = { municipality: lier, recipient, label: 'x', state: 'active', on: today } as const;

describe('opening', () => {
  it('makes the tables once, keeps them and what is in them', async () => {
    const place = await testDatabase();
    const [municipality] = demonstration.municipalities;
    if (municipality === undefined) throw new Error('the demonstration has none');
    const first = await openStorage(place);
    await first.municipalities.put(municipality);
    await first.close();
    const second = await openStorage(place);
    expect(await second.municipalities.all()).toEqual([municipality]);
    await second.close();
  });

  it('knows the secret that it was begun with, and another only where that is said', async () => {
    const { settings } = await testStorage();
    const [secret, other] = [new Uint8Array(32).fill(1), new Uint8Array(32).fill(2)];
    expect(await settings.isSameSecret(secret)).toBe(true);
    expect(await settings.isSameSecret(other)).toBe(false);
    expect(await settings.isSameSecret(secret)).toBe(true);
    expect(await settings.isSameSecret(other, { isNew: true })).toBe(true);
    expect(await settings.isSameSecret(secret)).toBe(false);
  });
});

describe('working together', () => {
  it('does all of it or none of it', async () => {
    const storage = await testStorage();
    const before = await storage.intakeKeys.currentOf(lier);
    const failing = storage.together(async (stores) => {
      await stores.intakeKeys.add(newKey);
      throw new Error('halfway');
    });
    await expect(failing).rejects.toThrow('halfway');
    expect(await storage.intakeKeys.currentOf(lier)).toEqual(before);
  });

  it("is done again where two were in each other's way", async () => {
    const storage = await testStorage();
    const [one, two] = await storage.municipalities.all();
    if (one === undefined || two === undefined) throw new Error('the demonstration has two');
    const put = (first: Municipality, second: Municipality) =>
      storage.together(async ({ municipalities }) => {
        await municipalities.put(first);
        await pause(50);
        await municipalities.put(second);
      });
    const phone = (number: string) =>
      [
        { ...one, phone: number },
        { ...two, phone: number },
      ] as const;
    const [oneA, twoA] = phone('1');
    const [oneB, twoB] = phone('2');
    await Promise.all([put(oneA, twoA), put(twoB, oneB)]);
    const kept = await storage.municipalities.all();
    const phones = [one, two].map(({ id }) => kept.find((each) => each.id === id)?.phone);
    expect(phones).toSatisfy(([first, second]) => first === second && /^[12]$/.test(first));
  });

  it('refuses what belongs to no municipality', async () => {
    const storage = await openStorage(await testDatabase());
    await expect(storage.intakeKeys.add(newKey)).rejects.toThrow(/foreign key/i);
    await storage.close();
  });
});

describe('waiting times', () => {
  it('shows the newest count of each kind, and keeps the earlier ones', async () => {
    const storage = await testStorage();
    const [time] = await storage.waitingTimes.newestOf(lier);
    if (time === undefined) throw new Error('the demonstration has none');
    const count = (await storage.waitingTimes.newestOf(lier)).length;
    await storage.waitingTimes.put({ ...time, days: 3, countedOn: day('2026-03-20') });
    await storage.waitingTimes.put({ ...time, days: 99, countedOn: day('2025-01-01') });
    const newest = await storage.waitingTimes.newestOf(lier);
    expect(newest).toHaveLength(count);
    expect(newest).toContainEqual({ ...time, days: 3, countedOn: '2026-03-20' });
    await storage.waitingTimes.put({ ...time, days: 4, countedOn: day('2026-03-20') });
    expect(await storage.waitingTimes.newestOf(lier)).toContainEqual({
      ...time,
      days: 4,
      countedOn: '2026-03-20',
    });
  });

  it('is parsed on its way out, so a broken row is an error and no figure', async () => {
    const storage = await testStorage();
    const [clinic] = await storage.clinics.of(lier);
    if (clinic === undefined) throw new Error('the demonstration has none');
    await storage.waitingTimes.put({
      clinic: clinic.id,
      service: 'physiotherapy',
      level: v.parse(LevelSchema, 1),
      days: -1,
      countedOn: day('2026-03-20'),
      method: 'estimate',
      overdue: null,
      provenance: { kind: 'demonstration' },
    });
    await expect(storage.waitingTimes.newestOf(lier)).rejects.toThrow();
  });
});

describe('sealed referrals', () => {
  it('are kept once however often they are sent, and stay as they were first', async () => {
    const storage = await testStorage();
    const sent = await add(storage);
    const again = await storage.referrals.add({ ...sent.referral, receivedOn: day('2026-04-01') });
    expect(sent.isNew).toBe(true);
    expect(again).toEqual({ isNew: false, answer: sent.answer });
    expect(await storage.referrals.inboxOf(lier)).toHaveLength(1);
  });

  it('are kept once when the same is sent many times at once', async () => {
    const storage = await testStorage();
    const referral = newReferral();
    const results = await Promise.all(
      Array.from({ length: 20 }, () => storage.referrals.add(referral)),
    );
    expect(results.filter(({ isNew }) => isNew)).toHaveLength(1);
    expect(await storage.referrals.inboxOf(lier)).toHaveLength(1);
  });

  it('are kept with their own answers when different ones come at once, known and new', async () => {
    const storage = await testStorage();
    const known = await add(storage);
    const others = Array.from({ length: 250 }, newReferral);
    const results = await Promise.all(
      [...others, known.referral].map(({ ...referral }) => storage.referrals.add(referral)),
    );
    expect(results.map(({ isNew }) => isNew)).toEqual([...others.map(() => true), false]);
    for (const { receiptHash } of others) {
      const which = { municipality: lier, receiptHash };
      expect(await storage.referralStatuses.find(which)).toMatchObject({ status: 'received' });
    }
  });

  it('come out of the inbox in parts, each once, and none that has ended', async () => {
    const storage = await testStorage();
    const days = ['2026-03-02', '2026-03-01', '2026-03-01', '2026-03-03', '2026-03-01'].map(day);
    for (const receivedOn of days) await storage.referrals.add({ ...newReferral(), receivedOn });
    const whole = await storage.referrals.inboxOf(lier);
    expect(whole.map(({ receivedOn }) => receivedOn)).toEqual([...days].sort());
    const parts: string[] = [];
    for (let after: (typeof whole)[number] | undefined; ; ) {
      const part = await storage.referrals.inboxOf(lier, { after, limit: 2 });
      if (part.length === 0) break;
      parts.push(...part.map(({ id }) => id));
      after = part.at(-1);
    }
    expect(parts).toEqual(whole.map(({ id }) => id));
    for (const { id } of whole) {
      await storage.referralStatuses.change({ municipality: lier, id }, 'closed', today);
    }
    expect(await storage.referrals.inboxOf(lier)).toEqual([]);
  });

  it('come out of the inbox byte for byte, to their own municipality only', async () => {
    const storage = await testStorage();
    const { referral } = await add(storage);
    const referrals = await storage.referrals.inboxOf(lier);
    expect(referrals).toMatchObject([
      { sealed: referral.sealed, receivedOn: '2026-03-02', status: 'received', language: 'nb' },
    ]);
    expect(await storage.referrals.inboxOf(vefsn)).toEqual([]);
  });
});

describe('statuses', () => {
  it('move on until the end, and then no more', async () => {
    const storage = await testStorage();
    const { which } = await add(storage);
    const change = storage.referralStatuses.change;
    expect(await change(which, 'opened', day('2026-03-03'))).toEqual({
      outcome: 'changed',
      answer: { status: 'opened', receivedOn: '2026-03-02', changedOn: '2026-03-03' },
    });
    await change(which, 'closed', day('2026-03-05'));
    const end = { status: 'closed', receivedOn: '2026-03-02', changedOn: '2026-03-05' };
    for (const late of ['opened', 'waiting', 'withdrawn'] as const) {
      expect(await change(which, late, day('2026-03-09'))).toEqual({
        outcome: 'final',
        answer: end,
      });
    }
    expect(await storage.referralStatuses.find(which)).toEqual(end);
  });

  it('said again change nothing, not even the day', async () => {
    const storage = await testStorage();
    const { which } = await add(storage);
    await storage.referralStatuses.change(which, 'withdrawn', day('2026-03-03'));
    const again = await storage.referralStatuses.change(which, 'withdrawn', day('2026-03-09'));
    expect(again).toMatchObject({ outcome: 'changed', answer: { changedOn: '2026-03-03' } });
  });

  it('of another municipality, or of none, are unknown', async () => {
    const storage = await testStorage();
    const { which } = await add(storage);
    const elsewhere = { ...which, municipality: vefsn };
    expect(await storage.referralStatuses.find(elsewhere)).toBeUndefined();
    expect(await storage.referralStatuses.change(elsewhere, 'closed', today)).toEqual({
      outcome: 'unknown',
    });
    const id = v.parse(ReferralIdSchema, crypto.randomUUID());
    expect(await storage.referralStatuses.find({ municipality: lier, id })).toBeUndefined();
  });

  it('delete what is withdrawn before anyone opened it, and leave what was opened', async () => {
    const storage = await testStorage();
    const unseen = await add(storage);
    const seen = await add(storage);
    await storage.referralStatuses.change(seen.which, 'opened', today);
    await storage.referralStatuses.change(unseen.which, 'withdrawn', today);
    await storage.referralStatuses.change(seen.which, 'withdrawn', today);
    const referrals = await storage.referrals.inboxOf(lier);
    expect(referrals).toMatchObject([{ status: 'withdrawn', sealed: seen.referral.sealed }]);
    expect(await storage.referralStatuses.find(unseen.which)).toMatchObject({
      status: 'withdrawn',
    });
  });
});

describe('retention', () => {
  it('deletes the ciphertext of what has ended, and of what is too old, on the day', async () => {
    const storage = await testStorage();
    const municipality = await storage.municipalities.byId(lier);
    if (municipality === undefined) throw new Error('the demonstration has it');
    const inLier = { ...municipality, retention: { endedDays: 10, longestDays: 100 } };
    const [closed, withdrawn, open] = [await add(storage), await add(storage), await add(storage)];
    const { change, find } = storage.referralStatuses;
    await change(withdrawn.which, 'opened', day('2026-03-03'));
    await change(withdrawn.which, 'withdrawn', day('2026-03-10'));
    await change(closed.which, 'closed', day('2026-03-11'));
    const due = (on: string) => storage.retention.deleteDue(inLier, day(on));

    expect(await due('2026-03-19')).toBe(0);
    expect(await due('2026-03-20')).toBe(1);
    expect(await due('2026-03-21')).toBe(1);
    expect(await due('2026-03-21')).toBe(0);
    expect(await storage.referrals.inboxOf(lier)).toMatchObject([{ status: 'received' }]);
    expect(await due('2026-06-09')).toBe(0);
    expect(await due('2026-06-10')).toBe(1);
    expect(await storage.referrals.inboxOf(lier)).toEqual([]);

    expect(await find(closed.which)).toMatchObject({ status: 'closed' });
    expect(await find(open.which)).toMatchObject({ status: 'received' });
    expect(await storage.retention.daysOf(lier)).toEqual([
      { on: '2026-03-20', deleted: 1 },
      { on: '2026-03-21', deleted: 1 },
      { on: '2026-06-10', deleted: 1 },
    ]);
  });

  it('counts each deletion once when several do it at once, and leaves others alone', async () => {
    const storage = await testStorage();
    const all = Array.from({ length: 30 }, newReferral);
    await Promise.all(all.map((referral) => storage.referrals.add(referral)));
    await storage.referrals.add({ ...newReferral(), municipality: vefsn });
    const municipality = await storage.municipalities.byId(lier);
    if (municipality === undefined) throw new Error('the demonstration has it');
    const counts = await Promise.all(
      Array.from({ length: 4 }, () => storage.retention.deleteDue(municipality, day('2027-03-02'))),
    );
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(30);
    expect(await storage.retention.daysOf(lier)).toEqual([{ on: '2027-03-02', deleted: 30 }]);
    expect(await storage.referrals.inboxOf(vefsn)).toHaveLength(1);
  });
});

function newReferral() {
  const sealed = sealedExample();
  const secret = new Uint8Array(32);
  const receipt = receiptOf(secret, lier, sealed.idempotencyKey);
  const receiptHash = hashOfReceipt(secret, receipt);
  return { ...sealed, municipality: lier, receipt, receiptHash, receivedOn: today };
}

async function add(storage: Storage) {
  const { receipt: _, ...referral } = newReferral();
  const { isNew, answer } = await storage.referrals.add(referral);
  const which = { municipality: lier, receiptHash: referral.receiptHash };
  return { referral, isNew, answer, which };
}
