import { type ConceptId, ConceptIdSchema } from '@shared/model';
import * as v from 'valibot';
import { lexicon } from './lexicon.ts';
import kindNames from './weights/kind-names.json';

/** What each concept means, in Norwegian, by the id that packs name it with. */
export function conceptNames(): ReadonlyMap<ConceptId, string> {
  const written = [...lexicon().concepts.values()].map(({ id, nb }) => [id, nb] as const);
  const kinds = Object.entries(kindNames).map(
    ([id, name]) => [`points-to-${id}`, `Teksten peker mot: ${name}`] as const,
  );
  const told = [...Object.entries(reckoned), ...kinds].map(
    ([id, name]) => [v.parse(ConceptIdSchema, id), name] as const,
  );
  return new Map([...written, ...told]);
}

/** The concepts that words in a text can show, each by itself or together with others. */
export function wordConcepts(): ReadonlySet<ConceptId> {
  return new Set(lexicon().concepts.keys());
}

/** Concepts that no list of words makes: they are reckoned from days, ages or the whole text. */
const reckoned = {
  weighed: 'Teksten er veid som helhet',
  answered: 'Svar på faste spørsmål',
  'time-ahead': 'Et tidspunkt fram i tid',
  'time-far-ahead': 'Mer enn et halvt år fram i tid',
  'time-days-ago': 'For noen dager siden',
  'time-weeks-ago': 'For noen uker siden',
  'time-months-ago': 'For noen måneder siden',
  'time-years-ago': 'For mer enn et år siden',
  'lasting-days': 'Har vart i dager',
  'lasting-weeks': 'Har vart i uker',
  'lasting-months': 'Har vart i måneder',
  'lasting-years': 'Har vart i et år eller mer',
  'age-infant': 'Barn under 1 år',
  'age-preschool': 'Barn fra 1 til 5 år',
  'age-school': 'Barn fra 6 til 15 år',
  'age-adult': 'Voksen, fra 16 år',
};
