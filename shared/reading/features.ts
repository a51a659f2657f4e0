import type { ConceptId, Finding, ReferralFacts } from '@shared/model';
import { lexicon } from './lexicon.ts';
import type { ReadText } from './read-text.ts';
import type { WordForm } from './word-form.ts';

/** What shows a feature: words of the text by place, a code, or nothing that can be pointed at. */
export type Shown = { from: number; to: number } | Finding | null;

/** Is told every feature, some several times: of a word by its form and where it stands. */
export type Told = {
  word: (form: WordForm, place: number) => void;
  concept: (concept: ConceptId, shown: Shown) => void;
  other: (feature: string, shown: Shown) => void;
};

/**
 * What the learned weights see of a request: concepts that are present, beginnings of words said
 * plainly, codes, who sent it and the age group. Of each feature, what shows it first comes first.
 */
export function tellFeatures(
  facts: ReferralFacts,
  { text, mentions, plain }: ReadText,
  coded: readonly Finding[],
  months: number | null,
  told: Told,
): void {
  for (const mention of mentions)
    if (mention.status === 'present') told.concept(mention.concept, mention);
  for (const place of plain) {
    const word = text.words[place];
    if (word !== undefined) told.word(word.form, place);
  }
  for (const code of coded) {
    told.concept(code.concept, code);
    told.other(`k:${code.origin}:${code.text.trim().toUpperCase().slice(0, 3)}`, code);
  }
  if (facts.source != null) told.other(`s:${facts.source}`, null);
  if (facts.discharged != null) told.other('s:discharged', null);
  if (months !== null) told.other(ageGroup(months), null);
}

/** The name of a concept as a feature; null for one that only others are made of. */
export function conceptFeature(id: ConceptId): string | null {
  return lexicon().concepts.get(id)?.part === true ? null : `c:${id}`;
}

/** Age groups that the weights know, with the months at which each ends. */
export const ageGroups: readonly { feature: string; below: number }[] = [
  { feature: 'a:infant', below: 12 },
  { feature: 'a:preschool', below: 72 },
  { feature: 'a:school', below: 192 },
  { feature: 'a:adult', below: Number.POSITIVE_INFINITY },
];

function ageGroup(months: number): string {
  return ageGroups.find(({ below }) => months < below)?.feature ?? '';
}
