/** Logistic regression, fitted by Newton's method; the same input gives the same weights. */

export interface Example {
  features: readonly number[];
  /** From 0 to 1. */
  outcome: number;
  /** Log odds that are known already; then there is no bias to fit. */
  known?: number;
}

const STEPS = 25;
/** Weights are drawn towards nothing, the bias is not. */
const STRENGTH = 0.5;

/** The bias and the weights of the features, in their order; no bias where part of the log odds is known. */
export function fitLogistic(examples: readonly Example[]): number[] {
  const rows = examples.map(({ features, known }) => [known === undefined ? 1 : 0, ...features]);
  const hasKnown = examples.some(({ known }) => known !== undefined);
  const width = rows[0]?.length ?? 0;
  const weights = Array.from({ length: width }, () => 0);
  for (let step = 0; step < STEPS; step++) {
    const gradient = weights.map((weight, i) => (i === 0 ? 0 : STRENGTH * weight));
    const curvature = weights.map((_, i) =>
      weights.map((__, j): number => (i === j && (i > 0 || hasKnown) ? STRENGTH : 0)),
    );
    for (const [at, row] of rows.entries()) {
      const sum = row.reduce(
        (total, value, i) => total + value * (weights[i] ?? 0),
        examples[at]?.known ?? 0,
      );
      const probability = 1 / (1 + Math.exp(-sum));
      const error = probability - (examples[at]?.outcome ?? 0);
      for (const [i, value] of row.entries()) {
        if (value === 0) continue;
        gradient[i] = (gradient[i] ?? 0) + error * value;
        const line = curvature[i] ?? [];
        const factor = probability * (1 - probability) * value;
        for (const [j, other] of row.entries()) line[j] = (line[j] ?? 0) + factor * other;
      }
    }
    for (const [i, change] of solve(curvature, gradient).entries()) weights[i] = (weights[i] ?? 0) - change;
  }
  return weights;
}

/** Solves a system of linear equations by elimination; the matrix is positive definite. */
function solve(matrix: readonly number[][], right: readonly number[]): number[] {
  const rows = matrix.map((row, i) => [...row, right[i] ?? 0]);
  for (const [i, pivot] of rows.entries()) {
    const by = pivot[i] ?? 1;
    for (const [j, value] of pivot.entries()) pivot[j] = value / by;
    for (const [k, row] of rows.entries()) {
      const factor = row[i] ?? 0;
      if (k === i || factor === 0) continue;
      for (const [j, value] of pivot.entries()) row[j] = (row[j] ?? 0) - factor * value;
    }
  }
  return rows.map((row) => row.at(-1) ?? 0);
}
