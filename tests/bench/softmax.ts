/** Rounds and rate of Adam (Kingma & Ba 2015), enough for a few weights and some hundred lists. */
const ROUNDS = 400;
const RATE = 0.05;
/** Weights are drawn towards nothing by so much a list. */
const STRENGTH = 0.04;

/** Things to choose among: what is seen in each, and which of them are right. */
export interface Choice {
  rows: readonly (readonly number[])[];
  right: readonly boolean[];
}

/**
 * Weights that maximise the probability of the right ones under a softmax over each choice, found by gradient ascent.
 *
 * @param size how many features a row has
 */
export function fitSoftmax(choices: readonly Choice[], size: number): number[] {
  const able = choices.filter(({ right }) => right.includes(true));
  const spread = spreadOf(
    able.flatMap(({ rows }) => rows),
    size,
  );
  const lists = able.map(({ rows, right }) => ({
    rows: rows.map((row) => row.map((value, i) => value / (spread[i] ?? 1))),
    right,
  }));
  const weights = Array.from({ length: size }, () => 0);
  const mean = weights.map(() => 0);
  const square = weights.map(() => 0);
  for (let round = 1; round <= ROUNDS; round++) {
    const gradient = weights.map((weight) => -STRENGTH * weight * lists.length);
    for (const { rows, right } of lists) {
      const odds = rows.map((row) => Math.exp(weighed(row, weights)));
      const wrong = odds.reduce((sum, one, i) => (right[i] ? sum : sum + one), 0);
      const share = 1 / right.filter(Boolean).length;
      // How far each right one still is from being certain beside the wrong ones.
      const lacks = odds.map((one, i) => (right[i] ? (share * wrong) / (one + wrong) : 0));
      const lent = odds.reduce((sum, one, i) => (right[i] ? sum + share / (one + wrong) : sum), 0);
      for (const [at, row] of rows.entries()) {
        const error = right[at] ? (lacks[at] ?? 0) : -(odds[at] ?? 0) * lent;
        for (const [i, value] of row.entries()) gradient[i] = (gradient[i] ?? 0) + error * value;
      }
    }
    for (const [i, slope] of gradient.entries()) {
      mean[i] = 0.9 * (mean[i] ?? 0) + 0.1 * slope;
      square[i] = 0.99 * (square[i] ?? 0) + 0.01 * slope * slope;
      const step = (mean[i] ?? 0) / (1 - 0.9 ** round);
      weights[i] =
        (weights[i] ?? 0) + (RATE * step) / (Math.sqrt((square[i] ?? 0) / (1 - 0.99 ** round)) + 1e-8);
    }
  }
  return weights.map((weight, i) => weight / (spread[i] ?? 1));
}

/** The standard deviation of each feature, so that a rare or small one is drawn towards nothing no more than others. */
function spreadOf(rows: readonly (readonly number[])[], size: number): number[] {
  return Array.from({ length: size }, (_, i) => {
    const values = rows.map((row) => row[i] ?? 0);
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length) || 1;
  });
}

/** What a row weighs. */
export const weighed = (row: readonly number[], weights: readonly number[]): number =>
  row.reduce((sum, value, i) => sum + value * (weights[i] ?? 0), 0);

const FOLDS = 5;

/** For each page the weights fitted to pages of other folds. */
export function leftOutWeights<Page>(
  pages: readonly Page[],
  fit: (pages: readonly Page[]) => number[],
): Map<Page, number[]> {
  const outOf = Array.from({ length: FOLDS }, (_, fold) =>
    fit(pages.filter((_page, i) => i % FOLDS !== fold)),
  );
  return new Map(pages.map((page, i) => [page, outOf[i % FOLDS] ?? []]));
}

/** A file of fitted weights. */
export const weightsFile = (
  command: string,
  pages: number,
  names: readonly string[],
  weights: readonly number[],
): string => `/** Fitted by \`${command}\` on ${pages} annotated pages. Not to be edited. */
export const WEIGHTS = {
${names.map((name, i) => `  ${name}: ${Number((weights[i] ?? 0).toFixed(2))},`).join('\n')}
};
`;
