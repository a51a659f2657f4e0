import type { Kysely } from 'kysely';
import type { Tables } from './tables.ts';

/** How often something has been asked for, counted for all processes together. */
export function rateLimits(db: Kysely<Tables>) {
  return {
    /**
     * Counts one more for `who` (or `times` more) and says how many there have been in the window, this one with
     * them. A window begins with the first and lasts `windowMs`; `now` is in milliseconds.
     */
    async count(
      who: string,
      { now, windowMs, times = 1 }: { now: number; windowMs: number; times?: number },
    ): Promise<{ count: number; endsAt: number }> {
      const fresh = { ends_at: now + windowMs, count: times };
      const row = await db
        .insertInto('rate_limit')
        .values({ who, ...fresh })
        .onConflict((conflict) =>
          conflict.column('who').doUpdateSet(({ case: when, ref, eb }) => ({
            ends_at: when()
              .when('rate_limit.ends_at', '<=', now)
              .then(fresh.ends_at)
              .else(ref('rate_limit.ends_at'))
              .end(),
            count: when()
              .when('rate_limit.ends_at', '<=', now)
              .then(fresh.count)
              .else(eb('rate_limit.count', '+', times))
              .end(),
          })),
        )
        .returning(['count', 'ends_at'])
        .executeTakeFirstOrThrow();
      return { count: row.count, endsAt: row.ends_at };
    },

    /** Forgets all whose window has ended. */
    async forget(now: number): Promise<void> {
      await db.deleteFrom('rate_limit').where('ends_at', '<=', now).execute();
    },
  };
}
