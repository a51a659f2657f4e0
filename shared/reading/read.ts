import {
  type ConceptId,
  ConceptIdSchema,
  type Finding,
  type FindingStatus,
  type ReferralFacts,
} from '@shared/model';
import * as v from 'valibot';
import { monthsTold } from './age.ts';
import { codeFindings } from './codes.ts';
import { conceptFeature, tellFeatures } from './features.ts';
import { type Kinds, kinds, type Weights } from './kinds.ts';
import { monthsOld } from './months-old.ts';
import { pointers, type Weighed } from './pointers.ts';
import { type ReadText, readText } from './read-text.ts';

/**
 * What a request says: concepts with the words that show them and whether they are said to be
 * present, absent, past, someone else's, possible, planned or wished. Codes count as present.
 * Offsets are UTF-16 units of `facts.text`. Pure, and linear in the length of the text; any text
 * is allowed. The reading is the project's own; the therapist decides.
 */
export function read(facts: ReferralFacts): Finding[] {
  return readBy(facts, kinds());
}

/** The same by other weights than those shipped, to compare them. */
export function readBy(facts: ReferralFacts, learned: Kinds): Finding[] {
  const text = readText(facts);
  const coded = codesIn(facts);
  const given = facts.text ?? '';
  const shown = text.mentions.map(({ concept, status, from, to }) =>
    finding(concept, status, given, text, from, to),
  );
  return [...shown, ...coded, ...pointed(facts, text, coded, learned)];
}

/** The names of all that the learned weights see of a request, to train them. */
export function featuresOf(facts: ReferralFacts): Set<string> {
  const text = readText(facts);
  const names = new Set<string>();
  tellFeatures(facts, text, codesIn(facts), monthsOf(facts, text), {
    word: ({ feature }) => feature !== null && names.add(feature),
    concept: (id) => {
      const feature = conceptFeature(id);
      if (feature !== null) names.add(feature);
    },
    other: (feature) => names.add(feature),
  });
  return names;
}

const monthsOf = (facts: ReferralFacts, { mentions }: ReadText) =>
  monthsOld(facts) ?? monthsTold(mentions);

function codesIn({ icd10, icpc2 }: ReferralFacts): Finding[] {
  return [...codeFindings(icd10, 'icd10'), ...codeFindings(icpc2, 'icpc2')];
}

function pointed(
  facts: ReferralFacts,
  text: ReadText,
  coded: readonly Finding[],
  learned: Kinds,
): Finding[] {
  const months = monthsOf(facts, text);
  const weighed = weighedFeatures(facts, text, coded, months, learned);
  const given = facts.text ?? '';
  const shown = pointers(weighed, months, learned).flatMap(({ kind, status, because }) =>
    because.flatMap(({ shown: by }): Finding[] => {
      if (by === null) return [];
      if ('origin' in by) return [{ ...by, concept: kind.concept, status }];
      return [finding(kind.concept, status, given, text, by.from, by.to)];
    }),
  );
  const first = shown[0];
  return first === undefined ? [] : [{ ...first, concept: wholeText, status: 'present' }, ...shown];
}

/** The features that have weights, each with what first shows it. */
function weighedFeatures(
  facts: ReferralFacts,
  text: ReadText,
  coded: readonly Finding[],
  months: number | null,
  learned: Kinds,
): Weighed[] {
  const found: Weighed[] = [];
  const known = new Uint8Array(learned.features);
  const isNew = (weights: Weights | null): weights is Weights => {
    if (weights === null || known[weights.number] === 1) return false;
    known[weights.number] = 1;
    return true;
  };
  tellFeatures(facts, text, coded, months, {
    word: (form, place) => {
      const weights = learned.weightsOfWord(form);
      if (isNew(weights)) found.push({ weights, shown: { from: place, to: place } });
    },
    concept: (id, shown) => {
      const weights = learned.weightsOfConcept(id);
      if (isNew(weights)) found.push({ weights, shown });
    },
    other: (feature, shown) => {
      const weights = learned.weightsOf(feature);
      if (isNew(weights)) found.push({ weights, shown });
    },
  });
  return found;
}

/** Says that the whole text was weighed, so that rules need the weights to agree. */
const wholeText = v.parse(ConceptIdSchema, 'weighed');

function finding(
  concept: ConceptId,
  status: FindingStatus,
  given: string,
  { spelled, text: { words } }: ReadText,
  from: number,
  to: number,
): Finding {
  const start = spelled.at(words[from]?.start ?? 0);
  const end = spelled.at(words[to]?.end ?? 0);
  return { concept, status, origin: 'text', text: given.slice(start, end), start, end };
}
