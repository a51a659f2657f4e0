import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readCsv } from '@shared/exchange';
import { type MunicipalityId, MunicipalityIdSchema } from '@shared/model';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { hashOfReceipt, receiptOf } from '../../receipt.ts';
import { sealedExample } from '../../testing/sealed-example.ts';
import { sealedFollowUpExample } from '../../testing/sealed-follow-up-example.ts';
import { temporaryFolder, testDatabase } from '../../testing/test-database.ts';
import { day, filledStorage, lier, vefsn } from '../../testing/test-storage.ts';
import { openDatabase } from '../database.ts';
import type { Storage } from '../storage.ts';
import { exportMunicipality } from './export-municipality.ts';

const secret = new Uint8Array(32);

describe('an export', () => {
  it('has all that is the municipality’s own, nothing of another, and no secret', async () => {
    const { storage, folder, run } = await prepared();
    const mine = await add(storage, lier);
    const other = await add(storage, vefsn);
    await storage.devices.add({
      municipality: lier,
      token: 'token-of-the-device',
      label: 'Skranken',
      on: day('2026-03-02'),
    });
    await run(lier);

    const [item] = await storage.referrals.inboxOf(lier);
    const [added] = await storage.followUps.of(item === undefined ? [] : [item.id]);
    expect(readdirSync(join(folder, 'referrals')).toSorted()).toEqual(
      [`${item?.id}.age`, `${item?.id}.${added?.id}.age`].toSorted(),
    );
    expect(
      readFileSync(join(folder, 'referrals', `${item?.id}.${added?.id}.age`)).toString('base64'),
    ).toBe(added?.sealed);
    expect(readFileSync(join(folder, 'referrals', `${item?.id}.age`)).toString('base64')).toBe(
      mine.sealed,
    );
    const names = readdirSync(folder);
    const files = names
      .filter((name) => name !== 'referrals')
      .map((name) => readFileSync(join(folder, name), 'utf8'))
      .join('\n');
    expect(names).toEqual(
      expect.arrayContaining(['municipality.json', 'clinic.json', 'group_offer.json']),
    );
    expect(JSON.parse(readFileSync(join(folder, 'clinic.json'), 'utf8'))).toEqual(
      await storage.clinics.of(lier),
    );
    const [, ...times] = readCsv(readFileSync(join(folder, 'waiting_time.csv'), 'utf8'));
    const kinds = new Set(times.map(([clinic, service, level]) => `${clinic} ${service} ${level}`));
    expect(kinds.size).toBe((await storage.waitingTimes.newestOf(lier)).length);
    const [headings, ...rows] = readCsv(readFileSync(join(folder, 'sealed_referral.csv'), 'utf8'));
    expect(headings).toEqual(expect.arrayContaining(['id', 'status', 'received_on']));
    expect(rows).toHaveLength(1);
    expect(files).toContain('Skranken');
    for (const hidden of [mine.receiptHash, mine.idempotencyKey, other.idempotencyKey, 'vefsn']) {
      expect(files).not.toContain(hidden);
    }
    await storage.close();
  });

  it('is refused for a municipality that is not here, and into a folder with something', async () => {
    const { storage, folder, run } = await prepared();
    await expect(run(v.parse(MunicipalityIdSchema, 'oslo'))).rejects.toThrow(/oslo/);
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'mine.txt'), '');
    await expect(run(lier)).rejects.toThrow(/not empty/);
    await storage.close();
  });
});

async function prepared() {
  const place = await testDatabase();
  const storage = await filledStorage(place);
  const folder = join(temporaryFolder(), 'export');
  const run = async (municipality: MunicipalityId) => {
    const database = openDatabase(place);
    try {
      return await exportMunicipality(database, municipality, folder);
    } finally {
      await database.db.destroy();
    }
  };
  return { storage, folder, run };
}

async function add(storage: Storage, municipality: MunicipalityId) {
  const sealed = sealedExample();
  const receipt = receiptOf(secret, municipality, sealed.idempotencyKey);
  const receiptHash = hashOfReceipt(secret, receipt);
  const referral = { ...sealed, municipality, receiptHash, receivedOn: day('2026-03-02') };
  await storage.referrals.add(referral);
  const { id } = (await storage.followUps.referralOf(referral)) ?? {};
  if (id === undefined) throw new Error('it was sent');
  const { receipt: _, ...followUp } = sealedFollowUpExample(receipt);
  await storage.followUps.add(municipality, {
    ...followUp,
    referral: id,
    receivedOn: referral.receivedOn,
  });
  return referral;
}
