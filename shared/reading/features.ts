import type { Finding, ReferralFacts } from '@shared/model';
import { languageWords } from './language.ts';
import type { ReadText } from './read-text.ts';

/** What shows a feature: words of the text by place, or a code. */
export type Shown = { from: number; to: number } | Finding;

/**
 * What the learned weights see of a request: concepts that are present, beginnings of words said
 * plainly, codes, who sent it and the age group. Each feature with what shows it.
 */
export function features(
  facts: ReferralFacts,
  { text, mentions, plain }: ReadText,
  coded: readonly Finding[],
  months: number | null,
): Map<string, Shown[]> {
  const found = new Map<string, Shown[]>();
  const add = (name: string, shown?: Shown) => {
    const all = found.get(name);
    if (all === undefined) found.set(name, shown === undefined ? [] : [shown]);
    else if (shown !== undefined) all.push(shown);
  };
  for (const mention of mentions)
    if (mention.status === 'present') add(`c:${mention.concept}`, mention);
  for (const place of plain) {
    const word = text.words[place]?.text ?? '';
    if (word.length > 2 && !languageWords.silent.has(word))
      add(`w:${stem(word)}`, { from: place, to: place });
  }
  for (const code of coded) {
    add(`c:${code.concept}`, code);
    add(`k:${code.origin}:${code.text.trim().toUpperCase().slice(0, 3)}`, code);
  }
  if (facts.source != null) add(`s:${facts.source}`);
  if (facts.discharged != null) add('s:discharged');
  if (months !== null) add(`a:${ageGroup(months)}`);
  return found;
}

const stem = (word: string) => languageWords.standard(word).slice(0, 6);

function ageGroup(months: number): string {
  if (months < 12) return 'infant';
  if (months < 72) return 'preschool';
  return months < 192 ? 'school' : 'adult';
}
