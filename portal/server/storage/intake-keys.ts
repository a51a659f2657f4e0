import {
  type Day,
  type IntakeKeys,
  IntakeKeysSchema,
  type MunicipalityId,
  type Recipient,
  RecipientSchema,
} from '@shared/model';
import { fingerprint } from '@shared/sealing';
import type { Kysely } from 'kysely';
import * as v from 'valibot';
import type { Tables } from './tables.ts';

/** The public keys that a municipality's visitors encrypt to. */
export function intakeKeys(db: Kysely<Tables>) {
  return {
    async activeOf(municipality: MunicipalityId): Promise<IntakeKeys> {
      const rows = await db
        .selectFrom('intake_key')
        .select(['recipient', 'label'])
        .where('municipality', '=', municipality)
        .where('revoked_on', 'is', null)
        .orderBy('added_on')
        .orderBy('recipient')
        .execute();
      const keys = rows.map(async ({ label, ...row }) => {
        const recipient = v.parse(RecipientSchema, row.recipient);
        return { recipient, label, fingerprint: await fingerprint(recipient) };
      });
      return v.parse(IntakeKeysSchema, { keys: await Promise.all(keys) });
    },

    async add(key: {
      municipality: MunicipalityId;
      recipient: Recipient;
      label: string;
      on: Day;
    }): Promise<void> {
      const { on: added_on, ...same } = key;
      await db
        .insertInto('intake_key')
        .values({ ...same, added_on, revoked_on: null })
        .execute();
    },
  };
}
