import type { ConceptId } from '@shared/model';
import * as v from 'valibot';
import { type Combiner, combiner } from './combine.ts';
import { CheckedConceptSchema, type Concept } from './concept-file.ts';
import { conceptFiles } from './concepts/index.ts';
import { type Entry, type Hit, matcher } from './matcher.ts';
import { type TimePhrase, timePhrases } from './times.ts';
import { type Trigger, triggerPhrases } from './triggers.ts';
import type { Word } from './words.ts';

export type { Concept } from './concept-file.ts';
export type Seen =
  | { what: 'concept' | 'look-alike'; concept: Concept; place: number }
  | { what: 'trigger'; trigger: Trigger }
  | { what: 'time'; time: TimePhrase };
export type Lexicon = {
  concepts: ReadonlyMap<ConceptId, Concept>;
  /** Those that others make when they stand together. */
  made: Combiner;
  /** Those that have codes. */
  coded: readonly Concept[];
  find: (words: readonly Word[]) => Hit<Seen>[];
};

let compiled: Lexicon | null = null;

/** All concepts and triggers in one automaton, made at first use. */
export function lexicon(): Lexicon {
  compiled ??= compile(v.parse(v.array(CheckedConceptSchema), conceptFiles));
  return compiled;
}

function compile(concepts: Concept[]): Lexicon {
  return {
    concepts: new Map(concepts.map((concept) => [concept.id, concept])),
    made: combiner(concepts),
    coded: concepts.filter(({ icd10, icpc2 }) => icd10.length + icpc2.length > 0),
    find: matcher(entries(concepts)),
  };
}

function* entries(concepts: readonly Concept[]): Iterable<Entry<Seen>> {
  for (const [place, concept] of concepts.entries()) {
    const named: Seen = { what: 'concept', concept, place };
    for (const phrase of concept.words) yield { phrase, value: named };
    const alike: Seen = { what: 'look-alike', concept, place };
    for (const phrase of concept.except) yield { phrase, value: alike };
  }
  for (const { phrase, value } of triggerPhrases)
    yield { phrase, value: { what: 'trigger', trigger: value } };
  for (const { phrase, value } of timePhrases)
    yield { phrase, value: { what: 'time', time: value } };
}
