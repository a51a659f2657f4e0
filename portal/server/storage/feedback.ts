import {
  type Day,
  type Feedback,
  type FeedbackCount,
  FeedbackCountSchema,
  type FeedbackWords,
  FeedbackWordsSchema,
  type MunicipalityId,
  plainDate,
  toDay,
} from '@shared/model';
import type { Kysely } from 'kysely';
import * as v from 'valibot';
import type { Tables } from './tables.ts';

/** What people wrote is deleted first: some tell more than they were asked for. */
const wordsDays = 90;
const answersDays = 730;
const mostWords = 200;

/** How people say that it went: of a day, and of nobody. */
export function feedback(db: Kysely<Tables>) {
  return {
    async add(municipality: MunicipalityId, given: Feedback, on: Day): Promise<void> {
      const id = crypto.randomUUID();
      await db
        .insertInto('feedback')
        .values({ id, municipality, given_on: on, ...given })
        .execute();
    },

    /** How many have answered what, from a day on. */
    async countsOf(municipality: MunicipalityId, since: Day): Promise<FeedbackCount[]> {
      const rows = await db
        .selectFrom('feedback')
        .select(['place', 'answer', ({ fn }) => fn.countAll().as('count')])
        .where('municipality', '=', municipality)
        .where('given_on', '>=', since)
        .groupBy(['place', 'answer'])
        .execute();
      return rows.map((row) => v.parse(FeedbackCountSchema, { ...row, count: Number(row.count) }));
    },

    /** What was written beside the answers, the newest day first, and by chance within a day. */
    async wordsOf(municipality: MunicipalityId): Promise<FeedbackWords[]> {
      const rows = await db
        .selectFrom('feedback')
        .select(['given_on', 'place', 'answer', 'words'])
        .where('municipality', '=', municipality)
        .where('words', '!=', '')
        .orderBy('given_on', 'desc')
        .orderBy('id')
        .limit(mostWords)
        .execute();
      return rows.map(({ given_on: givenOn, ...row }) =>
        v.parse(FeedbackWordsSchema, { givenOn, ...row }),
      );
    },

    /** Deletes what has been kept long enough on this day. */
    async deleteDue(municipality: MunicipalityId, today: Day): Promise<void> {
      const before = (days: number) => toDay(plainDate(today).subtract({ days }));
      await db
        .updateTable('feedback')
        .set({ words: '' })
        .where('municipality', '=', municipality)
        .where('words', '!=', '')
        .where('given_on', '<=', before(wordsDays))
        .execute();
      await db
        .deleteFrom('feedback')
        .where('municipality', '=', municipality)
        .where('given_on', '<=', before(answersDays))
        .execute();
    },
  };
}
