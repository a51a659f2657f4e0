import { randomBytes } from 'node:crypto';
import { type Kysely, sql } from 'kysely';
import type { DatabasePlace } from '../../portal/server/storage/database.ts';
import { openDatabase } from '../../portal/server/storage/database.ts';
import { migrate } from '../../portal/server/storage/migrate.ts';
import type { Tables } from '../../portal/server/storage/tables.ts';

type Seeding = {
  count: number;
  municipality: string;
  /** How many of them still lie before the intake; of the others the ciphertext is deleted. */
  open?: number;
  /** Bytes of each ciphertext. */
  bytes?: number;
};

const rowsAtOnce = 1000;

/**
 * Fills the database with referrals as years of use would leave them, spread over the days since
 * 2024. The municipality must be there. Many rows a statement and one transaction, so nothing of it
 * waits for the disk but the end.
 */
export async function seedReferrals(
  place: DatabasePlace,
  { count, municipality, open = 200, bytes = 4300 }: Seeding,
): Promise<void> {
  const database = openDatabase(place);
  const { db, kind } = database;
  try {
    await migrate(database);
    const sealed = Buffer.concat([Buffer.from('age-encryption.org/v1\n'), randomBytes(bytes)]);
    await db.connection().execute(async (connection) => {
      await sql`begin`.execute(connection);
      for (let from = 0; from < count; from += rowsAtOnce) {
        const rows = Math.min(rowsAtOnce, count - from);
        await insert(connection, from, rows, { municipality, firstOpen: count - open, sealed });
      }
      await sql`commit`.execute(connection);
      await (kind === 'sqlite' ? sql`pragma optimize` : sql`analyze sealed_referral`).execute(
        connection,
      );
    });
  } finally {
    await db.destroy();
  }
}

type Row = { municipality: string; firstOpen: number; sealed: Buffer };

async function insert(
  db: Kysely<Tables>,
  from: number,
  count: number,
  { municipality, firstOpen, sealed }: Row,
): Promise<void> {
  const rows = Array.from({ length: count }, (_, at) => {
    const isOpen = from + at >= firstOpen;
    const day = dayAt(from + at);
    return {
      id: crypto.randomUUID(),
      municipality,
      idempotency_key: crypto.randomUUID(),
      receipt_hash: randomBytes(32).toString('base64url'),
      language: 'nb',
      clinics: '[]',
      received_on: day,
      status: isOpen ? 'received' : 'closed',
      changed_on: day,
      key_set: 1,
      sealed: isOpen ? sealed : null,
    };
  });
  await db.insertInto('sealed_referral').values(rows).execute();
}

const firstDay = Date.UTC(2024, 0, 1);
const dayMs = 86_400_000;
const days = 1000;

function dayAt(at: number): string {
  return new Date(firstDay + (at % days) * dayMs).toISOString().slice(0, 10);
}
