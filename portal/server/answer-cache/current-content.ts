import type { Day } from '@shared/model';

/** What answers that are kept ready hold for: the content as it is, on the day that it is. */
export type CurrentContent = {
  /** The content now; undefined where it was looked at too long ago to say. */
  known(): string | undefined;
  /** Asks the database. All who ask at once share one question. */
  ask(): Promise<string>;
};

type Sources = {
  version: () => Promise<string>;
  today: () => Day;
  /** Milliseconds from any beginning. */
  clock: () => number;
};

const askAgainMs = 400;
/** With a browser's one second, a change is seen within two. */
export const longestUnaskedMs = 800;

/**
 * One small question to the database stands for all requests of half a second. It is asked while
 * the last answer still holds, so that none of them waits for it.
 */
export function currentContent({ version, today, clock }: Sources): CurrentContent {
  let last: { content: string; askedAt: number } | undefined;
  let asking: Promise<string> | undefined;

  function ask(): Promise<string> {
    asking ??= (async () => {
      // the answer may be older than its arrival, never than the question
      const askedAt = clock();
      try {
        const content = `${today()} ${await version()}`;
        last = { content, askedAt };
        return content;
      } finally {
        asking = undefined;
      }
    })();
    return asking;
  }

  return {
    ask,
    known() {
      if (last === undefined) return undefined;
      const age = clock() - last.askedAt;
      if (age > longestUnaskedMs) return undefined;
      // where it fails, the next who needs it asks and is told why
      if (age > askAgainMs) ask().catch(() => {});
      return last.content;
    },
  };
}
