import type { Finding, ReferralFacts } from '@shared/model';
import { lexicon } from './lexicon.ts';
import type { ReadText } from './read-text.ts';
import { remember } from './remember.ts';

/** What shows a feature: words of the text by place, or a code. */
export type Shown = { from: number; to: number } | Finding;

/**
 * What the learned weights see of a request: concepts that are present, beginnings of words said
 * plainly, codes, who sent it and the age group. Each feature with what first shows it.
 */
export function features(
  facts: ReferralFacts,
  { text, mentions, plain }: ReadText,
  coded: readonly Finding[],
  months: number | null,
): Map<string, Shown | null> {
  const found = new Map<string, Shown | null>();
  const add = (name: string, shown: Shown | null) => {
    if (!found.has(name)) found.set(name, shown);
  };
  const { parts } = lexicon();
  for (const mention of mentions)
    if (mention.status === 'present' && !parts.has(mention.concept))
      add(conceptFeature(mention.concept), mention);
  for (const place of plain) {
    const name = text.words[place]?.form.feature ?? null;
    if (name !== null && !found.has(name)) found.set(name, { from: place, to: place });
  }
  for (const code of coded) {
    add(conceptFeature(code.concept), code);
    add(`k:${code.origin}:${code.text.trim().toUpperCase().slice(0, 3)}`, code);
  }
  if (facts.source != null) add(`s:${facts.source}`, null);
  if (facts.discharged != null) add('s:discharged', null);
  if (months !== null) add(ageGroup(months), null);
  return found;
}

const conceptFeature = remember((id) => `c:${id}`);

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
