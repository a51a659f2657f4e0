import { randomBytes, randomUUID } from 'node:crypto';
import { DatabaseSync } from '@photostructure/sqlite';

/** What lies in a municipality after years: most of it closed and deleted, the rest before it. */
export const sealedBytes = 4300;
const openShare = 0.05;
const together = 5000;

/**
 * Puts referrals into the tables of a portal that does not run. Ciphertext as large as the
 * smallest length class lies with one in twenty, as after a retention of some weeks; the others
 * are rows without it. Days run over five years.
 */
export function seedReferrals(file: string, count: number): void {
  const db = new DatabaseSync(file);
  db.exec('pragma journal_mode = wal');
  db.exec('pragma synchronous = off');
  const insert = db.prepare(
    `insert into sealed_referral (id, municipality, idempotency_key, receipt_hash, language,
      clinics, received_on, status, changed_on, key_set, sealed)
     values (?, ?, ?, ?, 'nb', '[]', ?, ?, ?, 1, ?)`,
  );
  for (let from = 0; from < count; from += together) {
    db.exec('begin');
    for (let at = from; at < Math.min(from + together, count); at += 1) {
      const isOpen = at >= count * (1 - openShare);
      const day = new Date(Date.UTC(2021, 2, 1) + Math.floor((at / count) * 5 * 365) * 86_400_000)
        .toISOString()
        .slice(0, 10);
      insert.run(
        randomUUID(),
        at % 2 === 0 ? 'lier' : 'vefsn',
        randomUUID(),
        randomBytes(32).toString('base64url'),
        day,
        isOpen ? 'received' : 'closed',
        day,
        isOpen ? sealedExampleBytes() : null,
      );
    }
    db.exec('commit');
  }
  db.exec('pragma wal_checkpoint(truncate)');
  db.close();
}

function sealedExampleBytes(): Buffer {
  const head = Buffer.from('age-encryption.org/v1\n-> X25519 example\n');
  return Buffer.concat([head, randomBytes(sealedBytes - head.byteLength)]);
}
