import { createHash } from 'node:crypto';
import {
  type AuditAction,
  type AuditLine,
  AuditLineSchema,
  type Instant,
  type MunicipalityId,
  type UserId,
} from '@shared/model';
import type { Kysely, Selectable } from 'kysely';
import * as v from 'valibot';
import type { Tables } from './tables.ts';

type Event = {
  municipality: MunicipalityId;
  /** Null where nobody was signed in. */
  user: UserId | null;
  action: AuditAction;
  /** Which thing it was done to; never what it holds. */
  about: string;
  at: Instant;
};

/** Whether every line stands as it was written; else the first number that is wrong or missing. */
export type ChainState = { holds: true; length: number } | { holds: false; brokenAt: number };

/**
 * Who did what, and when. Lines are added and never changed. Each is hashed together with the
 * hash of the one before it, and the head keeps the last number and hash, so that a line that was
 * changed or removed shows, at the end too.
 */
export function auditTrail(db: Kysely<Tables>) {
  return {
    /**
     * Adds a line. In a transaction it stands or falls with the rest of it; processes that write
     * to the same trail wait for each other at its head.
     */
    async record(event: Event): Promise<void> {
      if (db.isTransaction) return append(db, event);
      await db.transaction().execute((transaction) => append(transaction, event));
    },

    /** A part of the trail, the newest first, from before a number where one is given. */
    async latest(
      municipality: MunicipalityId,
      { before, limit }: { before?: number | undefined; limit: number },
    ): Promise<AuditLine[]> {
      let query = db.selectFrom('audit_line').selectAll().where('municipality', '=', municipality);
      if (before !== undefined) query = query.where('sequence', '<', before);
      const rows = await query.orderBy('sequence', 'desc').limit(limit).execute();
      return rows.map(lineOf);
    },

    /** Reckons the whole chain again. */
    async verify(municipality: MunicipalityId): Promise<ChainState> {
      const head = await headOf(db, municipality);
      let expected = 1;
      let previous = '';
      for (;;) {
        const rows = await db
          .selectFrom('audit_line')
          .selectAll()
          .where('municipality', '=', municipality)
          .where('sequence', '>=', expected)
          .orderBy('sequence')
          .limit(pageLength)
          .execute();
        for (const row of rows) {
          if (row.sequence !== expected || row.hash !== hashOfLine(row, previous)) {
            return { holds: false, brokenAt: expected };
          }
          previous = row.hash;
          expected += 1;
        }
        if (rows.length < pageLength) break;
      }
      const length = expected - 1;
      // lines that came while this was read stand after the head that it began with
      const isWhole = length === head.sequence ? previous === head.hash : length > head.sequence;
      return isWhole ? { holds: true, length } : { holds: false, brokenAt: expected };
    },
  };
}

const pageLength = 1000;

async function append(db: Kysely<Tables>, event: Event): Promise<void> {
  const { municipality, user, action, about, at } = event;
  await db
    .insertInto('audit_head')
    .values({ municipality, sequence: 0, hash: '' })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  // whoever comes next waits here until this line stands
  const { sequence, hash: previous } = await db
    .updateTable('audit_head')
    .set(({ eb }) => ({ sequence: eb('sequence', '+', 1) }))
    .where('municipality', '=', municipality)
    .returning(['sequence', 'hash'])
    .executeTakeFirstOrThrow();
  const line = { municipality, sequence, at, user, action, about };
  const hash = hashOfLine(line, previous);
  await db
    .insertInto('audit_line')
    .values({ ...line, hash })
    .execute();
  await db
    .updateTable('audit_head')
    .set({ hash })
    .where('municipality', '=', municipality)
    .execute();
}

async function headOf(db: Kysely<Tables>, municipality: MunicipalityId) {
  const head = await db
    .selectFrom('audit_head')
    .select(['sequence', 'hash'])
    .where('municipality', '=', municipality)
    .executeTakeFirst();
  return head ?? { sequence: 0, hash: '' };
}

type HashedLine = Omit<Selectable<Tables['audit_line']>, 'hash'>;

function hashOfLine(line: HashedLine, previous: string): string {
  const { municipality, sequence, at, user, action, about } = line;
  // a list, so that no two different lines are written alike
  const written = JSON.stringify([municipality, sequence, at, user, action, about, previous]);
  return createHash('sha256').update(written).digest('base64url');
}

function lineOf({ municipality: _, ...line }: Selectable<Tables['audit_line']>): AuditLine {
  return v.parse(AuditLineSchema, line);
}
