/** Softmax regression, fitted by gradient descent (Adam); the same input gives the same weights. */

/** A page's features in the order of the rows of `weights`. */
export interface Example {
  features: readonly number[];
  /** Index of its kind. */
  kind: number;
  /** How much it counts. */
  weight: number;
}

export interface Fit {
  biases: number[];
  /** By feature, then by kind. */
  weights: number[][];
}

const STEPS = 500;
const RATE = 0.05;
const SLOWER = { after: 0.7, by: 0.3 };
/** Weights are drawn towards nothing, those of features that speak for one kind alone to a little for it. */
const STRENGTH = 0.25;
const OF_ONE_KIND = 0.4;

/** Of Adam: https://arxiv.org/abs/1412.6980 */
class Moving {
  private first = 0;
  private second = 0;

  step(gradient: number, time: number): number {
    this.first += 0.1 * (gradient - this.first);
    this.second += 0.001 * (gradient * gradient - this.second);
    return this.first / (1 - 0.9 ** time) / (Math.sqrt(this.second / (1 - 0.999 ** time)) + 1e-9);
  }
}

export function probabilities({ biases, weights }: Fit, features: readonly number[]): number[] {
  const scores = [...biases];
  for (const [row, amount] of features.entries()) {
    if (amount === 0) continue;
    for (const [kind, weight] of (weights[row] ?? []).entries())
      scores[kind] = (scores[kind] ?? 0) + weight * amount;
  }
  const most = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - most));
  const sum = powers.reduce((a, b) => a + b, 0);
  return powers.map((power) => power / sum);
}

/** @param only for each feature the index of the one kind for which it speaks, or -1 */
export function fit(examples: readonly Example[], only: readonly number[], kinds: number): Fit {
  const biases = Array.from({ length: kinds }, () => 0);
  const weights = only.map(() => Array.from({ length: kinds }, () => 0));
  const moving = [biases, ...weights].map((row) => row.map(() => new Moving()));
  for (let time = 1; time <= STEPS; time++) {
    const gradients = [biases, ...weights].map((row) => row.map(() => 0));
    for (const { features, kind, weight } of examples) {
      const errors = probabilities({ biases, weights }, features).map(
        (probability, index) => (probability - (index === kind ? 1 : 0)) * weight,
      );
      for (const [row, amount] of [1, ...features].entries()) {
        const sums = gradients[row];
        if (amount === 0 || !sums) continue;
        for (let index = 0; index < kinds; index++)
          sums[index] = (sums[index] ?? 0) + amount * (errors[index] ?? 0);
      }
    }
    const rate = RATE * (time > STEPS * SLOWER.after ? SLOWER.by : 1);
    for (const [row, values] of [biases, ...weights].entries()) {
      const single = row === 0 ? -1 : (only[row - 1] ?? -1);
      for (const [kind, value] of values.entries()) {
        if (single >= 0 && single !== kind) continue;
        const pull = row === 0 ? 0 : STRENGTH * (value - (single < 0 ? 0 : OF_ONE_KIND));
        const gradient = (gradients[row]?.[kind] ?? 0) + pull;
        values[kind] = value - rate * (moving[row]?.[kind]?.step(gradient, time) ?? 0);
      }
    }
  }
  return { biases, weights };
}
