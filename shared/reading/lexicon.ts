import type { ConceptId } from '@shared/model';
import * as v from 'valibot';
import { type ConceptFile, ConceptFileSchema } from './concept-file.ts';
import { conceptFiles } from './concepts/index.ts';
import { type Hit, matcher } from './matcher.ts';
import { type TimePhrase, timePhrases } from './times.ts';
import { type Trigger, triggerPhrases } from './triggers.ts';
import type { Word } from './words.ts';

export type Seen =
  | { what: 'concept'; concept: Concept }
  | { what: 'look-alike'; concept: Concept }
  | { what: 'trigger'; trigger: Trigger }
  | { what: 'time'; time: TimePhrase };
export type Concept = ConceptFile;
export type Lexicon = {
  concepts: ReadonlyMap<ConceptId, Concept>;
  /** Those that others make when they stand together. */
  made: readonly Concept[];
  /** Those that only others are made of. */
  parts: ReadonlySet<ConceptId>;
  /** Those that have codes. */
  coded: readonly Concept[];
  find: (words: readonly Word[]) => Hit<Seen>[];
};

let compiled: Lexicon | null = null;

/** All concepts and triggers in one automaton, compiled at first use. */
export function lexicon(): Lexicon {
  compiled ??= compile(v.parse(v.array(ConceptFileSchema), conceptFiles));
  return compiled;
}

function compile(concepts: Concept[]): Lexicon {
  const entries = [
    ...concepts.flatMap((concept) => [
      ...phrases(concept.words, { what: 'concept', concept }),
      ...phrases(concept.except, { what: 'look-alike', concept }),
    ]),
    ...triggerPhrases.map(({ phrase, value }) => ({
      phrase,
      value: { what: 'trigger', trigger: value } satisfies Seen,
    })),
    ...timePhrases.map(({ phrase, value }) => ({
      phrase,
      value: { what: 'time', time: value } satisfies Seen,
    })),
  ];
  return {
    concepts: new Map(concepts.map((concept) => [concept.id, concept])),
    made: concepts.filter(({ together }) => together.length > 0),
    parts: new Set(concepts.filter(({ part }) => part).map(({ id }) => id)),
    coded: concepts.filter(({ icd10, icpc2 }) => icd10.length + icpc2.length > 0),
    find: matcher<Seen>(entries),
  };
}

function phrases(written: readonly string[], value: Seen): { phrase: string; value: Seen }[] {
  return written.map((phrase) => ({ phrase, value }));
}
