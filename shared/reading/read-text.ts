import type { ReferralFacts } from '@shared/model';
import { ageMentions, toldAges } from './age.ts';
import { combine } from './combine.ts';
import { lexicon } from './lexicon.ts';
import type { Hit } from './matcher.ts';
import type { Mention } from './mention.ts';
import { mentions, namedConcepts } from './mentions.ts';
import { type Normalised, normalise } from './normalise.ts';
import { type Sentences, sentences } from './sentences.ts';
import { type Scope, scopes } from './status.ts';
import { timeConcepts } from './time-concepts.ts';
import { type TimePhrase, times } from './times.ts';
import type { Trigger } from './triggers.ts';

/** A text that has been read: its words, the concepts in them, and the words said plainly. */
export type ReadText = {
  spelled: Normalised;
  text: Sentences;
  mentions: readonly Mention[];
  /** Places of words that are neither denied nor said of someone else. */
  plain: readonly number[];
};

/** Reads the text alone; codes are read apart. */
export function readText(facts: ReferralFacts): ReadText {
  const { made, find } = lexicon();
  const spelled = normalise(facts.text ?? '');
  const text = sentences(spelled.text);
  const hits = find(text.words);
  const timeHits: Hit<TimePhrase>[] = [];
  const ages = toldAges(text.words);
  const aged = new Uint8Array(text.words.length);
  for (const { from, to } of ages) aged.fill(1, from, to + 1);
  for (const { value, from, to } of hits)
    if (value.what === 'time' && aged[from] !== 1 && aged[to] !== 1)
      timeHits.push({ value: value.time, from, to });
  const when = times(text.words, timeHits, facts.received);
  const { named, triggers } = namedConcepts(text, hits);
  const reach = scopes(text, triggers, facts.source ?? null);
  const seen = [
    ...mentions(text, named, reach, when),
    ...timeConcepts(when),
    ...ageMentions(ages, facts),
  ];
  const all = combine(text, seen, made);
  return { spelled, text, mentions: all, plain: plainWords(text, triggers, reach) };
}

function plainWords(
  { words }: Sentences,
  triggers: readonly Hit<Trigger>[],
  reach: readonly Scope[],
): number[] {
  const hidden = new Uint8Array(words.length);
  for (const { status, from, to } of reach)
    if (status === 'negated' || status === 'other-person') hidden.fill(1, from, to + 1);
  for (const { value, from, to } of triggers)
    if (value.status === 'negated' && value.side !== 'swallowed') hidden.fill(1, from, to + 1);
  const plain: number[] = [];
  for (let place = 0; place < words.length; place++)
    if (hidden[place] === 0 && words[place]?.kind === 'word') plain.push(place);
  return plain;
}
