/** One text for training: its features by place, the kinds its age allows, what it should give. */
export type TrainingExample = { features: number[]; allowed: boolean[]; target: number[] };

const rounds = 260;
const decay = 0.1;
const step = 0.25;

/**
 * Weights of a multinomial logistic model with weight decay, by Adam over the whole set. The same
 * examples always give the same weights.
 */
export function softmaxWeights(
  examples: readonly TrainingExample[],
  features: number,
  kinds: number,
) {
  const size = (features + 1) * kinds;
  const weights = new Float64Array(size);
  const first = new Float64Array(size);
  const second = new Float64Array(size);
  const bias = features * kinds;
  for (let round = 1; round <= rounds; round++) {
    const gradient = weights.map((weight) => 2 * decay * weight);
    for (const example of examples) {
      const error = errors(example, weights, bias, kinds);
      for (const place of [...example.features, features])
        for (let kind = 0; kind < kinds; kind++)
          gradient[place * kinds + kind] =
            (gradient[place * kinds + kind] ?? 0) + (error[kind] ?? 0);
    }
    const pace = step * (1 - round / (rounds + 1)) + 0.005;
    for (let at = 0; at < size; at++) {
      const slope = gradient[at] ?? 0;
      first[at] = 0.9 * (first[at] ?? 0) + 0.1 * slope;
      second[at] = 0.999 * (second[at] ?? 0) + 0.001 * slope * slope;
      const mean = (first[at] ?? 0) / (1 - 0.9 ** round);
      const spread = (second[at] ?? 0) / (1 - 0.999 ** round);
      weights[at] = (weights[at] ?? 0) - (pace * mean) / (Math.sqrt(spread) + 1e-8);
    }
  }
  return { weights: weights.slice(0, bias), leans: weights.slice(bias) };
}

function errors(
  { features, allowed, target }: TrainingExample,
  weights: Float64Array,
  bias: number,
  kinds: number,
) {
  const scores = new Float64Array(kinds);
  for (let kind = 0; kind < kinds; kind++) {
    let score = weights[bias + kind] ?? 0;
    for (const place of features) score += weights[place * kinds + kind] ?? 0;
    scores[kind] = allowed[kind] ? score : Number.NEGATIVE_INFINITY;
  }
  const best = Math.max(...scores);
  const shares = scores.map((score) => Math.exp(score - best));
  const sum = shares.reduce((total, share) => total + share, 0);
  return shares.map((share, kind) => share / sum - (target[kind] ?? 0));
}
