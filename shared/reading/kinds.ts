import { type ConceptId, ConceptIdSchema } from '@shared/model';
import * as v from 'valibot';
import file from './weights/kinds.json';
import { type WeightsFile, WeightsFileSchema } from './weights-file.ts';

/** A kind of need that a whole text can point to. */
export type Kind = WeightsFile['kinds'][number] & { concept: ConceptId };
export type Kinds = Omit<WeightsFile, 'kinds' | 'weights'> & {
  kinds: readonly Kind[];
  weights: ReadonlyMap<string, readonly number[]>;
};

let parsed: Kinds | null = null;

/** The learned weights, parsed at first use. */
export function kinds(): Kinds {
  parsed ??= learnedKinds(v.parse(WeightsFileSchema, file));
  return parsed;
}

/** Weights as they are asked for. */
export function learnedKinds(read: WeightsFile): Kinds {
  return {
    ...read,
    kinds: read.kinds.map((kind) => ({
      ...kind,
      concept: v.parse(ConceptIdSchema, `points-to-${kind.id}`),
    })),
    weights: new Map(Object.entries(read.weights)),
  };
}
