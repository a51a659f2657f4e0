import { KeySetVersionSchema, type Recipient } from '@shared/model';
import { fingerprint, newPaperKey } from '@shared/sealing';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { day, lier, testStorage, vefsn } from '../testing/test-server.ts';
import type { Storage } from './storage.ts';

const on = day('2026-03-02');
const version = (number: number) => v.parse(KeySetVersionSchema, number);

describe('the set that is sealed to', () => {
  it('is another after each key that is taken into use or revoked, and after nothing else', async () => {
    const storage = await testStorage();
    const set = async () => (await storage.intakeKeys.currentOf(lier)).keySet;
    expect(await set()).toBe(1);
    const waiting = await add(storage, 'waiting');
    expect(await set()).toBe(1);
    await storage.together(({ intakeKeys }) => intakeKeys.approve(lier, waiting));
    expect(await set()).toBe(2);
    const paper = await add(storage, 'recovery');
    expect(await set()).toBe(3);
    await revoke(storage, await add(storage, 'waiting'));
    expect(await set()).toBe(3);
    await revoke(storage, paper);
    expect(await set()).toBe(4);
    expect(await revoke(storage, paper)).toBe('unknown');
    expect(await set()).toBe(4);
    expect((await storage.intakeKeys.currentOf(vefsn)).keySet).toBe(1);
  });

  it('has one fingerprint for all of its keys, however they were added', async () => {
    const storage = await testStorage();
    const before = await storage.intakeKeys.currentOf(lier);
    const added = await add(storage, 'recovery');
    const after = await storage.intakeKeys.currentOf(lier);
    const recipients = [...before.keys.map(({ recipient }) => recipient), added];
    expect(after.fingerprint).toBe(await fingerprint(...recipients.toReversed()));
    expect(after.fingerprint).not.toBe(before.fingerprint);
  });

  it('may be used as long as it holds no revoked key', async () => {
    const storage = await testStorage();
    const usable = async () =>
      Promise.all(
        [0, 1, 2, 3, 4].map((number) => storage.intakeKeys.isUsable(lier, version(number))),
      );
    expect(await usable()).toEqual([false, true, false, false, false]);
    const added = await add(storage, 'active');
    expect(await usable()).toEqual([false, true, true, false, false]);
    await revoke(storage, added);
    expect(await usable()).toEqual([false, false, false, true, false]);
  });
});

describe('keys at once', () => {
  it('give each change a set of its own', async () => {
    const storage = await testStorage();
    await Promise.all(Array.from({ length: 8 }, () => add(storage, 'active')));
    const { keySet, keys } = await storage.intakeKeys.currentOf(lier);
    expect(keySet).toBe(9);
    expect(keys).toHaveLength(9);
  });

  it('leave one, when all are revoked at the same time', async () => {
    const storage = await testStorage();
    await add(storage, 'active');
    await add(storage, 'active');
    const { keys } = await storage.intakeKeys.currentOf(lier);
    const outcomes = await Promise.all(keys.map(({ recipient }) => revoke(storage, recipient)));
    expect(outcomes.toSorted()).toEqual(['last', 'revoked', 'revoked']);
    expect((await storage.intakeKeys.currentOf(lier)).keys).toHaveLength(1);
  });

  it('are approved once', async () => {
    const storage = await testStorage();
    const waiting = await add(storage, 'waiting');
    const outcomes = await Promise.all(
      [1, 2, 3].map(() => storage.together(({ intakeKeys }) => intakeKeys.approve(lier, waiting))),
    );
    expect(outcomes.toSorted()).toEqual([false, false, true]);
    expect((await storage.intakeKeys.currentOf(lier)).keySet).toBe(2);
  });
});

describe('a key', () => {
  it('is added once, and never again after it was revoked, here or elsewhere', async () => {
    const storage = await testStorage();
    const recipient = await add(storage, 'active');
    await revoke(storage, recipient);
    for (const municipality of [lier, vefsn]) {
      const again = { municipality, recipient, label: 'x', state: 'active', on } as const;
      expect(await storage.together(({ intakeKeys }) => intakeKeys.add(again))).toBe(false);
    }
    expect((await storage.intakeKeys.currentOf(vefsn)).keys).toHaveLength(1);
  });

  it('on paper alone is not enough: the last one on a device stays', async () => {
    const storage = await testStorage();
    await add(storage, 'recovery');
    const { entries } = await storage.intakeKeys.ringOf(lier);
    const device = entries.find(({ state }) => state === 'active');
    if (device === undefined) throw new Error('there is no key');
    expect(await revoke(storage, device.recipient)).toBe('last');
  });
});

async function add(storage: Storage, state: 'waiting' | 'active' | 'recovery'): Promise<Recipient> {
  const { recipient } = await newPaperKey();
  const key = { municipality: lier, recipient, label: 'Test', state, on };
  await storage.together(({ intakeKeys }) => intakeKeys.add(key));
  return recipient;
}

function revoke(storage: Storage, recipient: Recipient) {
  return storage.together(({ intakeKeys }) => intakeKeys.revoke(lier, recipient, on));
}
