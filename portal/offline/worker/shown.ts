import type { Shown } from '../messages.ts';

type Answered = { shown: Shown; fresh: Response | null };

/** The last pages that were answered, by the client that they became. */
const answered = new Map<string, Answered>();
const most = 5;

const unsaved: Shown = { savedAt: null, isWithoutChoices: false };

/** Remembers what a new page came from; of a fresh one the answer itself, should it ask to be kept. */
export function remember(client: string, from: Response | Shown): void {
  const isFresh = from instanceof Response;
  answered.set(client, isFresh ? { shown: unsaved, fresh: from } : { shown: from, fresh: null });
  const [oldest] = answered.keys();
  if (answered.size > most && oldest !== undefined) answered.delete(oldest);
}

export function shownTo(client: string): Shown {
  return answered.get(client)?.shown ?? unsaved;
}

/** The answer that a page was made from, once. */
export function takeFresh(client: string): Response | null {
  const found = answered.get(client);
  if (found === undefined) return null;
  const { fresh } = found;
  found.fresh = null;
  return fresh;
}
