/** One text for training: its features by place, the kinds its age allows, what it should give. */
export type TrainingExample = { features: number[]; allowed: boolean[]; target: number[] };

const rounds = 260;
const decay = 0.05;
const step = 0.25;
/** After these rounds weights under a share of `least` are dropped for good; the rest goes on. */
const prunings = new Map([
  [120, 0.7],
  [180, 1],
]);
const least = 0.15;

/**
 * Weights of a multinomial logistic model with weight decay, by Adam over the whole set. The same
 * examples always give the same weights. `scales` is how much of a feature is seen: weights of a
 * small scale are held closer to nothing. Weights that stay small are dropped on the way, so that
 * few are left to ship.
 */
export function softmaxWeights(
  examples: readonly TrainingExample[],
  scales: Float64Array,
  kinds: number,
) {
  const features = scales.length;
  const seen = Float64Array.from([...scales, 1]);
  const size = (features + 1) * kinds;
  const weights = new Float64Array(size);
  const first = new Float64Array(size);
  const second = new Float64Array(size);
  const bias = features * kinds;
  const dropped = new Uint8Array(size);
  for (let round = 1; round <= rounds; round++) {
    const gradient = weights.map((weight) => 2 * decay * weight);
    for (const example of examples) {
      const error = errors(example, weights, seen, kinds);
      for (const place of [...example.features, features]) {
        const scale = seen[place] ?? 1;
        for (let kind = 0; kind < kinds; kind++)
          gradient[place * kinds + kind] =
            (gradient[place * kinds + kind] ?? 0) + scale * (error[kind] ?? 0);
      }
    }
    const share = prunings.get(round) ?? 0;
    for (let at = 0; at < bias; at++) {
      const scale = seen[Math.floor(at / kinds)] ?? 1;
      if (Math.abs((weights[at] ?? 0) * scale) < least * share) dropped[at] = 1;
    }
    const pace = step * (1 - round / (rounds + 1)) + 0.005;
    for (let at = 0; at < size; at++) {
      if (dropped[at] === 1) {
        weights[at] = 0;
        continue;
      }
      const slope = gradient[at] ?? 0;
      first[at] = 0.9 * (first[at] ?? 0) + 0.1 * slope;
      second[at] = 0.999 * (second[at] ?? 0) + 0.001 * slope * slope;
      const mean = (first[at] ?? 0) / (1 - 0.9 ** round);
      const spread = (second[at] ?? 0) / (1 - 0.999 ** round);
      weights[at] = (weights[at] ?? 0) - (pace * mean) / (Math.sqrt(spread) + 1e-8);
    }
  }
  const scaled = weights.map((weight, at) => weight * (seen[Math.floor(at / kinds)] ?? 1));
  return { weights: scaled.slice(0, bias), leans: weights.slice(bias) };
}

function errors(
  { features, allowed, target }: TrainingExample,
  weights: Float64Array,
  seen: Float64Array,
  kinds: number,
) {
  const scores = new Float64Array(kinds);
  for (const place of [...features, seen.length - 1]) {
    const scale = seen[place] ?? 1;
    for (let kind = 0; kind < kinds; kind++)
      scores[kind] = (scores[kind] ?? 0) + scale * (weights[place * kinds + kind] ?? 0);
  }
  for (let kind = 0; kind < kinds; kind++)
    if (!allowed[kind]) scores[kind] = Number.NEGATIVE_INFINITY;
  const best = Math.max(...scores);
  const shares = scores.map((score) => Math.exp(score - best));
  const sum = shares.reduce((total, share) => total + share, 0);
  return shares.map((share, kind) => share / sum - (target[kind] ?? 0));
}
