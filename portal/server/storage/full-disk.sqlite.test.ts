import { type Kysely, sql } from 'kysely';
import { expect, it } from 'vitest';
import { hashOfReceipt, receiptOf } from '../receipt.ts';
import { sealedExample } from '../testing/sealed-example.ts';
import { testDatabase } from '../testing/test-database.ts';
import { day, filledStorage, lier } from '../testing/test-storage.ts';
import { openDatabase } from './database.ts';
import { retried } from './retried.ts';
import { sealedReferrals } from './sealed-referrals.ts';
import { storageTrouble } from './storage-trouble.ts';
import type { Tables } from './tables.ts';

it('a file that may not grow takes no more, says why, and keeps what it has taken', async () => {
  const place = await testDatabase();
  await (await filledStorage(place)).close();
  const { db } = openDatabase(place);
  const referrals = sealedReferrals(db);
  const pages = await sql<{ page_count: number }>`pragma page_count`.execute(db);
  const most = (pages.rows[0]?.page_count ?? 0) + 40;
  await sql`pragma max_page_count = ${sql.lit(most)}`.execute(db);

  let taken = 0;
  const trouble = await untilTrouble(async () => {
    await referrals.add(newReferral());
    taken += 1;
  });
  expect(trouble).toBe('full');
  expect(taken).toBeGreaterThan(5);
  const inTransaction = await untilTrouble(() =>
    retried(() => db.transaction().execute((all) => sealedReferrals(all).add(newReferral()))),
  );
  expect(inTransaction).toBe('full');
  expect(await count(db)).toBe(taken);

  await sql`pragma max_page_count = ${sql.lit(most * 2)}`.execute(db);
  expect(await referrals.add(newReferral())).toMatchObject({ isNew: true });
  expect(await count(db)).toBe(taken + 1);
  await db.destroy();
});

async function untilTrouble(work: () => Promise<unknown>) {
  for (let tries = 0; tries < 1000; tries += 1) {
    try {
      await work();
    } catch (error) {
      return storageTrouble(error);
    }
  }
  return undefined;
}

async function count(db: Kysely<Tables>): Promise<number> {
  return (await db.selectFrom('sealed_referral').select('id').execute()).length;
}

function newReferral() {
  const sealed = sealedExample({ sealed: Buffer.alloc(20_000, 'age').toString('base64') });
  const secret = new Uint8Array(32);
  const receiptHash = hashOfReceipt(secret, receiptOf(secret, lier, sealed.idempotencyKey));
  return { ...sealed, municipality: lier, receiptHash, receivedOn: day('2026-03-02') };
}
