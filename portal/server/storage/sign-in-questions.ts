import type { Instant } from '@shared/model';
import type { Kysely } from 'kysely';
import type * as v from 'valibot';
import { fromColumn, toColumn } from './content-column.ts';
import { hashOf } from './secret-hash.ts';
import type { Tables } from './tables.ts';

/** What is asked: to make a passkey, to sign in with one, to come back from an OpenID provider. */
export type QuestionKind = 'new-passkey' | 'passkey' | 'openid';

/** Questions that browsers have been asked. Any process takes the answer, once. */
export function signInQuestions(db: Kysely<Tables>) {
  return {
    async ask(
      kind: QuestionKind,
      question: { secret: string; content: unknown; now: Instant; endsAt: Instant },
    ): Promise<void> {
      // what nobody answered is taken away by whoever comes next
      await db.deleteFrom('sign_in_question').where('ends_at', '<=', question.now).execute();
      await db
        .insertInto('sign_in_question')
        .values({
          question_hash: hashOf(question.secret),
          kind,
          content: toColumn(question.content),
          ends_at: question.endsAt,
        })
        .execute();
    },

    /** What was asked with this secret; nothing where it was never asked, or answered before. */
    async take<S extends v.GenericSchema>(
      kind: QuestionKind,
      { secret, content, now }: { secret: string; content: S; now: Instant },
    ): Promise<v.InferOutput<S> | undefined> {
      const row = await db
        .deleteFrom('sign_in_question')
        .where('question_hash', '=', hashOf(secret))
        .where('kind', '=', kind)
        .where('ends_at', '>', now)
        .returning('content')
        .executeTakeFirst();
      return row && fromColumn(content, row.content);
    },
  };
}
