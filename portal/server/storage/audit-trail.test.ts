import type { AuditAction } from '@shared/model';
import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { loadDemonstration } from '../demonstration/load-demonstration.ts';
import { testMoment } from '../testing/signed-in-cookie.ts';
import { testDatabase } from '../testing/test-database.ts';
import { day, lier, vefsn } from '../testing/test-server.ts';
import { openDatabase } from './database.ts';
import { openStorage } from './storage.ts';

async function trails() {
  const place = await testDatabase();
  const storage = await openStorage(place);
  await loadDemonstration(storage, day('2026-03-02'));
  const raw = openDatabase(place).db;
  const record = (about: string, municipality = lier, action: AuditAction = 'group.published') =>
    storage.auditTrail.record({ municipality, user: null, action, about, at: testMoment });
  return {
    storage,
    raw,
    record,
    close: async () => {
      await raw.destroy();
      await storage.close();
    },
  };
}

describe('the audit trail', () => {
  it('holds, each municipality by itself, the newest line first', async () => {
    const { storage, record, close } = await trails();
    for (const about of ['a', 'b', 'c']) await record(about);
    await record('d', vefsn);
    expect(await storage.auditTrail.verify(lier)).toEqual({ holds: true, length: 3 });
    expect(await storage.auditTrail.verify(vefsn)).toEqual({ holds: true, length: 1 });
    const lines = await storage.auditTrail.latest(lier, { limit: 2 });
    expect(lines.map(({ about, sequence }) => [about, sequence])).toEqual([
      ['c', 3],
      ['b', 2],
    ]);
    const older = await storage.auditTrail.latest(lier, { before: 2, limit: 2 });
    expect(older.map(({ about }) => about)).toEqual(['a']);
    await close();
  });

  it('falls with what it tells of', async () => {
    const { storage, close } = await trails();
    const failing = storage.together(async (stores) => {
      const line = { municipality: lier, user: null, about: '', at: testMoment };
      await stores.auditTrail.record({ ...line, action: 'group.removed' });
      throw new Error('halfway');
    });
    await expect(failing).rejects.toThrow('halfway');
    expect(await storage.auditTrail.verify(lier)).toEqual({ holds: true, length: 0 });
    await close();
  });

  it('holds when many write at once', async () => {
    const { storage, record, close } = await trails();
    await Promise.all(Array.from({ length: 30 }, (_, number) => record(String(number))));
    expect(await storage.auditTrail.verify(lier)).toEqual({ holds: true, length: 30 });
    await close();
  });

  it.each([
    ['changed', sql`update audit_line set about = 'other' where sequence = 2`, 2],
    ['given to another', sql`update audit_line set "user" = 'other' where sequence = 2`, 2],
    ['removed', sql`delete from audit_line where sequence = 2`, 2],
    ['removed at the end', sql`delete from audit_line where sequence = 3`, 3],
    ['removed, all of them', sql`delete from audit_line`, 1],
    ['moved', sql`update audit_line set sequence = 9 where sequence = 1`, 1],
  ])('shows a line that was %s', async (_, change, brokenAt) => {
    const { storage, raw, record, close } = await trails();
    for (const about of ['a', 'b', 'c']) await record(about);
    await change.execute(raw);
    expect(await storage.auditTrail.verify(lier)).toEqual({ holds: false, brokenAt });
    await close();
  });
});
