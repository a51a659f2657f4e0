import { type ConceptId, ConceptIdSchema } from '@shared/model';
import * as v from 'valibot';
import { remember } from './remember.ts';
import file from './weights/kinds.json';
import { CheckedWeightsSchema, type WeightsFile } from './weights-file.ts';

/** A kind of need that a whole text can point to. */
export type Kind = WeightsFile['kinds'][number] & { concept: ConceptId };
export type Kinds = Omit<WeightsFile, 'kinds' | 'weights'> & {
  kinds: readonly Kind[];
  /** How much a feature points to, or away from, each kind, in logits; null where to none. */
  weightsOf: (feature: string) => Weights | null;
};

/** Places of kinds, and the weight to each. */
export type Weights = { kinds: Uint8Array; logits: Float64Array };

let parsed: Kinds | null = null;

/** The learned weights, parsed at first use. */
export function kinds(): Kinds {
  parsed ??= learnedKinds(v.parse(CheckedWeightsSchema, file));
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
  return remember((feature) => {
    const own = Object.hasOwn(written, feature) ? written[feature] : undefined;
    if (own === undefined) return null;
    const numbers = own.split(' ').map(Number);
    return {
      kinds: Uint8Array.from(numbers.filter((_, at) => at % 2 === 0)),
      logits: Float64Array.from(numbers.filter((_, at) => at % 2 === 1)).map(
        (tenths) => tenths / 10,
      ),
    };
  });
}
