import { type ConceptId, ConceptIdSchema } from '@shared/model';
import * as v from 'valibot';
import { byForm } from './by-form.ts';
import { conceptFeature } from './features.ts';
import { remember } from './remember.ts';
import file from './weights/kinds.json';
import { CheckedWeightsSchema, type WeightsFile } from './weights-file.ts';
import type { WordForm } from './word-form.ts';

/** A kind of need that a whole text can point to. */
export type Kind = WeightsFile['kinds'][number] & { concept: ConceptId };
export type Kinds = Omit<WeightsFile, 'kinds' | 'weights'> & {
  kinds: readonly Kind[];
  /** How much a feature points to, or away from, each kind; null where to none. */
  weightsOf: (feature: string) => Weights | null;
  /** The same for the feature of a word, and of a concept. */
  weightsOfWord: (form: WordForm) => Weights | null;
  weightsOfConcept: (id: ConceptId) => Weights | null;
};

/** `kind weight kind weight ...`: the place of a kind, tenths of a logit. */
export type Weights = { feature: string; each: readonly number[] };

let parsed: Kinds | null = null;

/** The learned weights, parsed at first use. */
export function kinds(): Kinds {
  parsed ??= learnedKinds(v.parse(CheckedWeightsSchema, file));
  return parsed;
}

/** Weights as they are asked for. */
export function learnedKinds(read: WeightsFile): Kinds {
  const weightsOf = decoder(read.weights);
  const named = (feature: string | null) => (feature === null ? null : weightsOf(feature));
  return {
    ...read,
    kinds: read.kinds.map((kind) => ({
      ...kind,
      concept: v.parse(ConceptIdSchema, `points-to-${kind.id}`),
    })),
    weightsOf,
    weightsOfWord: byForm(({ feature }) => named(feature)),
    weightsOfConcept: remember((id: ConceptId) => named(conceptFeature(id))),
  };
}

/** Decodes a feature when it is first met, so that loading costs nothing for the rest. */
function decoder(written: WeightsFile['weights']): Kinds['weightsOf'] {
  return remember((feature) => {
    const own = Object.hasOwn(written, feature) ? written[feature] : undefined;
    if (own === undefined) return null;
    return { feature, each: own.split(' ').map(Number) };
  });
}
