import type { Finding, ReferralFacts } from '@shared/model';
import { ageMentions } from './age.ts';
import { codeFindings } from './codes.ts';
import { combine } from './combine.ts';
import { lexicon } from './lexicon.ts';
import { mentions } from './mentions.ts';
import { normalise } from './normalise.ts';
import { sentences } from './sentences.ts';
import { timeConcepts } from './time-concepts.ts';
import { times } from './times.ts';

/**
 * What a request says: concepts with the words that show them and whether they are said to be
 * present, absent, past, someone else's, possible, planned or wished. Codes count as present.
 * Offsets are UTF-16 units of `facts.text`. Pure, and linear in the length of the text; any text
 * is allowed. The reading is the project's own; the therapist decides.
 */
export function read(facts: ReferralFacts): Finding[] {
  const { concepts } = lexicon();
  return [
    ...textFindings(facts),
    ...codeFindings(facts.icd10, 'icd10', concepts.values()),
    ...codeFindings(facts.icpc2, 'icpc2', concepts.values()),
  ];
}

function textFindings(facts: ReferralFacts): Finding[] {
  const given = facts.text ?? '';
  const { concepts, find } = lexicon();
  const spelled = normalise(given);
  const text = sentences(spelled.text, spelled.cased);
  const hits = find(text.words);
  const timeHits = hits.flatMap(({ value, from, to }) =>
    value.what === 'time' ? [{ value: value.time, from, to }] : [],
  );
  const when = times(text.words, timeHits, facts.received);
  const named = [
    ...mentions(text, hits, when, facts.source ?? null),
    ...timeConcepts(when),
    ...ageMentions(text.words, facts),
  ];
  return combine(text, named, concepts.values()).map(({ concept, status, from, to }) => {
    const start = spelled.at(text.words[from]?.start ?? 0);
    const end = spelled.at(text.words[to]?.end ?? 0);
    return { concept, status, origin: 'text', text: given.slice(start, end), start, end };
  });
}
