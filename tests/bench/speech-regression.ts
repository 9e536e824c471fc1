import type { SpeechWeights } from '../../lib/statements/scorer.ts';

export interface Example {
  features: readonly string[];
  right: boolean;
}

/** A feature seen less often is left out; so is a weight smaller than that. */
const RARE = 3;
const SMALL = 0.05;
const ROUNDS = 60;
const RATE = 0.3;
const SHRINK = 6;

/** Logistic regression by gradient descent (AdaGrad), large weights held down; the same for the same examples. */
export function fit(list: readonly Example[]): SpeechWeights {
  const counts = new Map<string, number>();
  for (const { features } of list) for (const f of features) counts.set(f, (counts.get(f) ?? 0) + 1);
  const names = [...counts].flatMap(([feature, n]) => (n >= RARE ? [feature] : [])).toSorted();
  const ids = new Map(names.map((feature, i) => [feature, i]));
  const examples = list.map(({ features, right }) => ({
    ids: features.flatMap((f) => ids.get(f) ?? []),
    label: right ? 1 : 0,
  }));
  const shrink = Float64Array.from(names, (feature) => SHRINK / (counts.get(feature) ?? 1) / 2);
  const weights = new Float64Array(names.length);
  const squares = new Float64Array(names.length).fill(1);
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const example of examples) {
      const sum = example.ids.reduce((total, id) => total + (weights[id] ?? 0), 0);
      const error = example.label - 1 / (1 + Math.exp(-sum));
      for (const id of example.ids) {
        const weight = weights[id] ?? 0;
        const gradient = error - weight * (shrink[id] ?? 0);
        const square = (squares[id] ?? 1) + gradient * gradient;
        squares[id] = square;
        weights[id] = weight + (RATE * gradient) / Math.sqrt(square);
      }
    }
  }
  return Object.fromEntries(
    names.flatMap((feature, id) => {
      const weight = weights[id] ?? 0;
      return Math.abs(weight) < SMALL ? [] : [[feature, Number(weight.toFixed(2))]];
    }),
  );
}
