import { type Day, type MunicipalityId, MunicipalityIdSchema } from '@shared/model';
import type { Kysely } from 'kysely';
import * as v from 'valibot';
import { hashOf } from './secret-hash.ts';
import type { Tables } from './tables.ts';

/** The intakes' devices. Only the hash of a token is kept, so a copy of the database opens none. */
export function devices(db: Kysely<Tables>) {
  return {
    /** The municipality whose inbox a token opens. */
    async municipalityOf(token: string): Promise<MunicipalityId | undefined> {
      const row = await db
        .selectFrom('device')
        .select('municipality')
        .where('token_hash', '=', hashOf(token))
        .where('revoked_on', 'is', null)
        .executeTakeFirst();
      return row && v.parse(MunicipalityIdSchema, row.municipality);
    },

    /** Keeps a device. One that is known stays as it is; a revoked one stays revoked. */
    async add(device: {
      municipality: MunicipalityId;
      token: string;
      label: string;
      on: Day;
    }): Promise<void> {
      const { token, on: added_on, ...same } = device;
      await db
        .insertInto('device')
        .values({ ...same, token_hash: hashOf(token), added_on, revoked_on: null, used_on: null })
        .onConflict((conflict) => conflict.doNothing())
        .execute();
    },
  };
}
