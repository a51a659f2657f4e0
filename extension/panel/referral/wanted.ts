import type { Assessment } from '@shared/model';
import type { Override, SharedWords } from '../../override/override.ts';

/** What the therapist fills in. */
export type Wanted = Pick<Override, 'level' | 'reason' | 'note' | 'shared'>;

/** The words that the key's answer rests on, each once, with what they were taken to mean. */
export function wordsOf({ criteria }: Assessment): SharedWords[] {
  const all = criteria.flatMap(({ evidence }) =>
    evidence.map(({ concept, text }): SharedWords => ({ concept, text })),
  );
  return all.filter(({ concept, text }, at) => all.findIndex(isSame(concept, text)) === at);
}

function isSame(concept: string, text: string) {
  return (one: SharedWords) => one.concept === concept && one.text === text;
}
