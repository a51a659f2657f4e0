import { type ConceptId, ConceptIdSchema, type ReferralFacts } from '@shared/model';
import * as v from 'valibot';
import { languageWords } from './language.ts';
import type { Mention } from './mention.ts';
import type { Word } from './words.ts';

/** An age that the text tells, in months, with the words that tell it. */
export type ToldAge = { months: number; from: number; to: number };

/** Every age in the words: "gutt 4 år", "jente, 5 mnd", "82 år gammel", "63-åring", "gutten på 9". */
export function toldAges(words: readonly Word[]): ToldAge[] {
  const told: ToldAge[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    if (word === undefined || word.kind === 'mark' || word.form.number === null) continue;
    const age = ageAt(words, at, word.form.number);
    if (age !== null && age.months < eldest) told.push(age);
  }
  return told;
}

/** The age group of the first age told, where the facts hold no age. */
export function ageMentions(told: readonly ToldAge[], facts: ReferralFacts): Mention[] {
  const [first] = told;
  if (first === undefined || facts.ageYears != null || facts.birthDate != null) return [];
  const { months, from, to } = first;
  return [{ concept: groupOf(months), status: 'present', from, to }];
}

/** An age in months in the middle of the group that the text tells; null where it tells none. */
export function monthsTold(mentions: readonly Mention[]): number | null {
  for (const { concept } of mentions) {
    const months = middles.get(concept);
    if (months !== undefined) return months;
  }
  return null;
}

const eldest = 12 * 125;
const monthsIn = new Map([
  ['år', 12],
  ['måneder', 1],
  ['måned', 1],
  ['uker', 0.23],
  ['uke', 0.23],
]);
const list = (text: string) => new Set(text.split(' '));
const people = list(
  'gutt gutten gut guten sønn sønnen son sonen jente jenta jenten datter datteren dattera pike piken barn barnet baby babyen mann mannen kvinne kvinna kvinnen dame dama herre pas pasient pasienten bruker brukeren brukar brukaren elev eleven født premature boy girl man woman son daughter child male female',
);
const between = list(
  ', ( : på er nå no i dag vår vårt min mi mitt ca snart nesten our is was of aged now age',
);
const old = list('gammel gammelt gamle gamal gamalt gml old');
const yearOlds = list('åring åringen åringar årig årige årigen');
/** What is counted with "på", though not in years: "gutten på 3 avdelinger". */
const counted = list('avd avdeling trinn klasse kg cm m km timer dager ganger mål prosent mg');

function ageAt(words: readonly Word[], at: number, count: number): ToldAge | null {
  const next = words[at + 1]?.text ?? '';
  if (yearOlds.has(next)) return { months: count * 12, from: at, to: at + 1 };
  const person = personBefore(words, at);
  const unit = monthsIn.get(languageWords.standard(next));
  if (unit === undefined) {
    const isOnlyNumber = words[at - 1]?.text === 'på' && count > 2 && !counted.has(next);
    return person !== null && isOnlyNumber ? { months: count * 12, from: person, to: at } : null;
  }
  const isOld = old.has(words[at + 2]?.text ?? '');
  // a note that begins with an age: "19 mnd, går ikke"
  const opens = at === 0 && words[at + 2]?.kind === 'mark';
  if (person === null && !isOld && !opens) return null;
  return { months: count * unit, from: person ?? at, to: isOld ? at + 2 : at + 1 };
}

/** Someone who is named just before, with no more than small words and a comma between. */
function personBefore(words: readonly Word[], at: number): number | null {
  for (let before = at - 1; before >= Math.max(0, at - 4); before--) {
    const text = words[before]?.text ?? '';
    if (people.has(text)) return before;
    if (!between.has(text)) return null;
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
