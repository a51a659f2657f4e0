import { type ConceptId, ConceptIdSchema } from '@shared/model';
import * as v from 'valibot';
import file from './weights/kinds.json';
import { type WeightsFile, WeightsFileSchema } from './weights-file.ts';

/** A kind of need that a whole text can point to. */
export type Kind = WeightsFile['kinds'][number] & { concept: ConceptId };
export type Kinds = Omit<WeightsFile, 'kinds' | 'weights'> & {
  kinds: readonly Kind[];
  /** The kinds that a feature points to, or away from, and how much. */
  weightsOf: (feature: string) => readonly Weight[];
};

export type Weight = { kind: number; weight: number };

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
    weightsOf: decoder(read.weights),
  };
}

/** Decodes a feature when it is first met, so that loading costs nothing for the rest. */
function decoder(written: WeightsFile['weights']): Kinds['weightsOf'] {
  const decoded = new Map<string, readonly Weight[]>();
  const all = new Map(Object.entries(written));
  return (feature) => {
    const known = decoded.get(feature);
    if (known !== undefined) return known;
    const own = all.get(feature);
    if (own === undefined) return none;
    const numbers = own.split(' ').map(Number);
    const weights: Weight[] = [];
    for (let at = 0; at + 1 < numbers.length; at += 2)
      weights.push({ kind: numbers[at] ?? 0, weight: (numbers[at + 1] ?? 0) / 10 });
    decoded.set(feature, weights);
    return weights;
  };
}

const none: readonly Weight[] = [];
