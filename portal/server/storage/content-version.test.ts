import type { Kysely } from 'kysely';
import { expect, it } from 'vitest';
import { testDatabase } from '../testing/test-database.ts';
import { day, lier, recipient, testStorage } from '../testing/test-storage.ts';
import { openDatabase } from './database.ts';
import { migrate } from './migrate.ts';
import { publicTables } from './migrations/0006-content-version.ts';

it('is another after every change to what the public sees, and the same otherwise', async () => {
  const storage = await testStorage();
  const [clinic] = await storage.clinics.of(lier);
  const [group] = await storage.groupOffers.of(lier);
  const [time] = await storage.waitingTimes.newestOf(lier);
  const [document] = await storage.documents.all();
  const municipality = await storage.municipalities.byId(lier);
  if (!(clinic && group && time && document && municipality)) throw new Error('too little in it');
  const seen = new Set([await storage.contentVersion.now()]);
  const changes = [
    () => storage.clinics.put({ ...clinic, freePlaces: 3 }),
    () => storage.groupOffers.put({ ...group, name: { nb: 'Noe annet' } }),
    () => storage.waitingTimes.put({ ...time, days: time.days + 1 }),
    () => storage.documents.put(document),
    () => storage.municipalities.put({ ...municipality, phone: '32 00 00 00' }),
    () =>
      storage.intakeKeys.add({
        municipality: lier,
        recipient,
        label: '',
        state: 'active',
        on: day('2026-03-02'),
      }),
    () => storage.together((stores) => stores.clinics.put(clinic)),
  ];
  for (const change of changes) {
    await change();
    seen.add(await storage.contentVersion.now());
  }
  expect(seen.size).toBe(changes.length + 1);

  const before = await storage.contentVersion.now();
  await storage.devices.add({
    municipality: lier,
    token: 'x'.repeat(40),
    label: '',
    on: day('2026-03-02'),
  });
  await storage
    .together(async (stores) => {
      await stores.clinics.put({ ...clinic, freePlaces: 9 });
      throw new Error('changed my mind');
    })
    .catch(() => {});
  expect(await storage.contentVersion.now()).toBe(before);
});

/** Decide for each new table whether the public sees what is in it. */
const privateTables = [
  'audit_head',
  'audit_line',
  'content_version',
  'desk_user',
  'device',
  'feedback',
  'invitation',
  'openid_identity',
  'pairing',
  'passkey',
  'rate_limit',
  'recovery_code',
  'retention_day',
  'sealed_follow_up',
  'sealed_referral',
  'session',
  'setting',
  'sign_in_question',
];

it('is kept for every table but those that the public sees nothing of', async () => {
  const database = openDatabase(await testDatabase());
  await migrate(database);
  const tables = await tablesIn(database.db);
  await database.db.destroy();
  expect(tables.sort()).toEqual([...publicTables, ...privateTables].sort());
});

async function tablesIn<T>(db: Kysely<T>): Promise<string[]> {
  const all = await db.introspection.getTables();
  return all.map(({ name }) => name).filter((name) => !name.startsWith('kysely'));
}
