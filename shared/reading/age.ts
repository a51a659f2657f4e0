import { type ConceptId, ConceptIdSchema, type ReferralFacts } from '@shared/model';
import * as v from 'valibot';
import { languageWords } from './language.ts';
import type { Mention } from './mention.ts';
import type { Word } from './words.ts';

/** The age group that the text tells, where the facts hold no age ("gutt 4 år", "jente, 5 mnd"). */
export function ageMentions(words: readonly Word[], facts: ReferralFacts): Mention[] {
  if (facts.ageYears != null || facts.birthDate != null) return [];
  for (let at = 0; at < words.length; at++) {
    const age = ageAt(words, at);
    if (age === null) continue;
    return [{ concept: groupOf(age.months), status: 'present', from: at, to: age.to }];
  }
  return [];
}

/** An age in months in the middle of the group that the text tells; null where it tells none. */
export function monthsTold(mentions: readonly Mention[]): number | null {
  for (const { concept } of mentions) {
    const months = middles.get(concept);
    if (months !== undefined) return months;
  }
  return null;
}

const people =
  /^(?:gutt|jente|gut|jenta|gutten|guten|mann|kvinne|kvinna|mannen|kvinnen|boy|girl|man|woman|baby|sønn|datter|dame|elev|født|son|daughter|premature)$/;
const monthsIn = new Map([
  ['år', 12],
  ['måneder', 1],
  ['måned', 1],
  ['uker', 0.23],
  ['uke', 0.23],
]);

function ageAt(words: readonly Word[], at: number): { months: number; to: number } | null {
  if (!people.test(words[at]?.text ?? '')) return null;
  for (let next = at + 1; next <= at + 4; next++) {
    const word = words[next];
    if (word === undefined || word.text === '.') return null;
    const count = word.kind === 'number' ? languageWords.numberOf(word.text) : null;
    if (count === null) continue;
    const unit = monthsIn.get(languageWords.standard(words[next + 1]?.text ?? ''));
    return unit === undefined ? null : { months: count * unit, to: next + 1 };
  }
  return null;
}

const id = (name: string): ConceptId => v.parse(ConceptIdSchema, name);
const groups = {
  infant: id('age-infant'),
  preschool: id('age-preschool'),
  school: id('age-school'),
  adult: id('age-adult'),
};

const middles = new Map([
  [groups.infant, 6],
  [groups.preschool, 42],
  [groups.school, 132],
  [groups.adult, 600],
]);

function groupOf(months: number): ConceptId {
  if (months < 12) return groups.infant;
  if (months < 72) return groups.preschool;
  return months < 192 ? groups.school : groups.adult;
}
