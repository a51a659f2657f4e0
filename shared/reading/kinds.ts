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
  /** `kind weight kind weight ...`: the place of a kind, tenths of a logit. */
  pool: Int16Array;
  /** How many features have weights. */
  features: number;
  /** How much a feature points to, or away from, each kind; null where to none. */
  weightsOf: (feature: string) => Weights | null;
  /** The same for the feature of a word, and of a concept. */
  weightsOfWord: (form: WordForm) => Weights | null;
  weightsOfConcept: (id: ConceptId) => Weights | null;
};

/** Of one feature, from which to which place in `pool` its weights lie; its own number. */
export type Weights = { feature: string; number: number; from: number; to: number };

let parsed: Kinds | null = null;

/** The learned weights, parsed at first use. */
export function kinds(): Kinds {
  parsed ??= learnedKinds(v.parse(CheckedWeightsSchema, file));
  return parsed;
}

/** Weights as they are asked for. */
export function learnedKinds(read: WeightsFile): Kinds {
  const { pool, features, weightsOf } = decoder(read.weights);
  const named = (feature: string | null) => (feature === null ? null : weightsOf(feature));
  return {
    ...read,
    kinds: read.kinds.map((kind) => ({
      ...kind,
      concept: v.parse(ConceptIdSchema, `points-to-${kind.id}`),
    })),
    pool,
    features,
    weightsOf,
    weightsOfWord: byForm(({ feature }) => named(feature)),
    weightsOfConcept: remember((id: ConceptId) => named(conceptFeature(id))),
  };
}

/** Decodes a feature when it is first met, so that loading costs nothing for the rest. */
function decoder(written: WeightsFile['weights']): Pick<Kinds, 'pool' | 'features' | 'weightsOf'> {
  const all = Object.values(written);
  const signs = all.reduce((sum, own) => sum + own.length + 1, 0);
  const pool = new Int16Array(signs >> 1);
  let used = 0;
  const decoded = new Map<string, Weights>();
  const weightsOf = (feature: string): Weights | null => {
    const known = decoded.get(feature);
    if (known !== undefined) return known;
    const own = Object.hasOwn(written, feature) ? written[feature] : undefined;
    if (own === undefined) return null;
    const from = used;
    for (const part of own.split(' ')) pool[used++] = Number(part);
    const weights = { feature, number: decoded.size, from, to: used };
    decoded.set(feature, weights);
    return weights;
  };
  return { pool, features: all.length, weightsOf };
}
