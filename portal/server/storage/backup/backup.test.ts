import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { Day } from '@shared/model';
import { describe, expect, it } from 'vitest';
import { hashOfReceipt, receiptOf } from '../../receipt.ts';
import { sealedExample } from '../../testing/sealed-example.ts';
import { sealedFollowUpExample } from '../../testing/sealed-follow-up-example.ts';
import { temporaryFolder, testDatabase } from '../../testing/test-database.ts';
import { day, filledStorage, lier } from '../../testing/test-storage.ts';
import type { DatabasePlace } from '../database.ts';
import { openDatabase } from '../database.ts';
import { migrate } from '../migrate.ts';
import { openStorage, type Storage } from '../storage.ts';
import { backup, restore } from './backup.ts';
import { writeBackupFile } from './backup-file.ts';
import { backupLines } from './backup-lines.ts';

const today = day('2026-03-02');
const madeAt = '2026-03-02T12:00:00Z';

describe('a backup', () => {
  it('brings everything back, into the database that it came from', async () => {
    const { place, storage, file } = await backedUp();
    const before = await contentOf(place);
    await add(storage, day('2026-03-05'));
    await expect(restore(place, file, { replaces: false })).rejects.toThrow(/--replace/);
    expect(await restore(place, file, { replaces: true })).toMatchObject({ madeAt });
    expect(await contentOf(place)).toEqual(before);
    expect(await storage.referrals.inboxOf(lier)).toHaveLength(3);
    await add(storage, today);
    expect(await storage.referrals.inboxOf(lier)).toHaveLength(4);
    await storage.close();
  });

  it('goes into the other database and back, and nothing is another', async () => {
    const { place, storage, file } = await backedUp();
    const folder = temporaryFolder();
    const other = { file: join(folder, 'other.db') };
    await restore(other, file, { replaces: false });
    expect(await contentOf(other)).toEqual(await contentOf(place));
    await backup(other, join(folder, 'back'), madeAt);
    expect(linesIn(join(folder, 'back'))).toEqual(linesIn(file));
    await restore(place, join(folder, 'back'), { replaces: true });
    expect(await contentOf(place)).toEqual(await contentOf(other));
    await storage.close();
  });

  it('is of one moment, while others write', async () => {
    const { place, storage } = await backedUp();
    const municipality = await storage.municipalities.byId(lier);
    const [clinic] = await storage.clinics.of(lier);
    if (municipality === undefined || clinic === undefined) throw new Error('there are some');
    const file = join(temporaryFolder(), 'backup');
    let isDone = false;
    let count = 0;
    const writing = (async () => {
      for (; !isDone; count += 1) {
        // SQLite answers at once, so nobody else would have a turn
        await pause(1);
        const phone = String(10_000_000 + count);
        await storage.together(async (stores) => {
          await stores.municipalities.put({ ...municipality, phone });
          await stores.clinics.put({ ...clinic, phone });
        });
      }
    })();
    try {
      await expect.poll(() => count).toBeGreaterThan(3);
      await backup(place, file, madeAt);
    } finally {
      isDone = true;
      await writing;
    }
    const other = { file: join(temporaryFolder(), 'other.db') };
    await restore(other, file, { replaces: false });
    const copy = await openStorage(other);
    const phone = (await copy.municipalities.byId(lier))?.phone;
    expect(phone).toMatch(/^1000/);
    expect(await copy.clinics.of(lier)).toContainEqual({ ...clinic, phone });
    await copy.close();
    await storage.close();
  });

  it('from an older time is brought up to date on its way', async () => {
    const older = openDatabase({ file: join(temporaryFolder(), 'older.db') });
    await migrate(older, '0001-first-tables');
    await older.db.insertInto('municipality').values({ id: 'lier', content: '{}' }).execute();
    const file = join(temporaryFolder(), 'backup');
    await writeBackupFile(file, backupLines(older, madeAt));
    await older.db.destroy();
    const place = await testDatabase();
    await restore(place, file, { replaces: false });
    const { db } = openDatabase(place);
    expect(await db.selectFrom('municipality').selectAll().execute()).toEqual([
      { id: 'lier', content: '{}' },
    ]);
    await db.destroy();
  });

  it('that is damaged in any way is refused, and nothing is changed', async () => {
    const { place, storage, file } = await backedUp();
    const [before, whole, lines] = [await contentOf(place), readFileSync(file), linesIn(file)];
    const packed = (all: string[]) => gzipSync(`${all.join('\n')}\n`);
    const spoilt = {
      cut: whole.subarray(0, 60),
      'without its sum': packed(lines.slice(0, -1)),
      changed: packed(lines.map((line) => line.replace('Lier', 'Liar'))),
      empty: packed([]),
      'of another kind': packed(['{"a":1}']),
      'not packed': Buffer.from('hello'),
    };
    for (const [how, content] of Object.entries(spoilt)) {
      writeFileSync(file, content);
      await expect(restore(place, file, { replaces: true }), how).rejects.toThrow(/backup/);
    }
    expect(await contentOf(place)).toEqual(before);
    await storage.close();
  });

  it('from a newer Inngang is refused', async () => {
    const place = await testDatabase();
    const file = join(temporaryFolder(), 'backup');
    const header = { inngang: 'backup-1', madeAt, migrations: ['0001-first-tables', '9999-later'] };
    await writeBackupFile(file, lines([JSON.stringify(header)]));
    await expect(restore(place, file, { replaces: true })).rejects.toThrow(/newer/);
  });

  it('is for its owner alone', async () => {
    const { storage, file } = await backedUp();
    expect(statSync(file).mode & 0o777).toBe(0o600);
    await storage.close();
  });
});

async function backedUp() {
  const place = await testDatabase();
  const storage = await filledStorage(place);
  for (const on of ['2026-03-01', '2026-03-02', '2026-03-03']) await add(storage, day(on));
  const file = join(temporaryFolder(), 'backup');
  await backup(place, file, madeAt);
  return { place, storage, file };
}

async function add(storage: Storage, receivedOn: Day): Promise<void> {
  const sealed = sealedExample();
  const secret = new Uint8Array(32);
  const receipt = receiptOf(secret, lier, sealed.idempotencyKey);
  const receiptHash = hashOfReceipt(secret, receipt);
  await storage.referrals.add({ ...sealed, municipality: lier, receiptHash, receivedOn });
  const referral = await storage.followUps.referralOf({ municipality: lier, receiptHash });
  if (referral === undefined) throw new Error('it was sent');
  const { receipt: _, ...followUp } = sealedFollowUpExample(receipt);
  await storage.followUps.add(lier, { ...followUp, referral: referral.id, receivedOn });
  await storage.feedback.add(lier, { place: 'sent', answer: 'easy', words: 'Bra' }, receivedOn);
}

/** All that a copy holds, read by the copy itself, row by row in one order. */
async function contentOf(place: DatabasePlace): Promise<string[]> {
  const storage = await openStorage(place);
  await storage.close();
  const database = openDatabase(place);
  const all: string[] = [];
  for await (const line of backupLines(database, '')) all.push(line);
  await database.db.destroy();
  return all.sort();
}

function linesIn(file: string): string[] {
  return gunzipSync(readFileSync(file)).toString().trimEnd().split('\n');
}

async function* lines(all: string[]): AsyncGenerator<string> {
  yield* all;
}
