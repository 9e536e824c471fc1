/**
 * Fits the weights by which key sentences are chosen, after checking them on pages left out of the fitting. `--list` and
 * `--gold` may be given several times, in pairs: a file of which each line has `id`, `url` and `html`, and a folder with
 * `${id}.json`, `{ lang, keySentences: [text, …] }`. Writes `lib/keysentences/weights.ts`; `--check` only checks.
 *
 *     npx tsx tests/bench/sentences-fit.ts --list LIST.jsonl --gold FOLDER [--list … --gold …] [--check]
 */
import { fileURLToPath } from 'node:url';
import { bestOf } from '../../lib/keysentences/choose.ts';
import type { Candidate, Features } from '../../lib/keysentences/features.ts';
import { WEIGHTS } from '../../lib/keysentences/weights.ts';
import { fitWeights, weighed } from './fit-weights.ts';
import { type SentencePage, sentencePages } from './sentences-pages.ts';

const FILE = fileURLToPath(new URL('../../lib/keysentences/weights.ts', import.meta.url));
const NAMES = Object.keys(WEIGHTS) as (keyof Features)[];
const ROUNDS = 400;
const RATE = 0.05;
/** Weights are drawn towards nothing by so much a page. */
const STRENGTH = 0.002;

const valuesOf = ({ features }: Candidate): number[] => NAMES.map((name) => features[name]);

/** Maximises the probability of the annotated sentences under a softmax over the page's, by gradient ascent (Adam). */
function fit(pages: readonly SentencePage[]): number[] {
  const lists = pages
    .map(({ candidates, isGold }) => ({ rows: candidates.map(valuesOf), gold: candidates.map(isGold) }))
    .filter(({ gold }) => gold.includes(true));
  const weights = NAMES.map(() => 0);
  const mean = NAMES.map(() => 0);
  const square = NAMES.map(() => 0);
  for (let round = 1; round <= ROUNDS; round++) {
    const gradient = weights.map((weight) => -STRENGTH * weight * lists.length);
    for (const { rows, gold } of lists) {
      const odds = rows.map((row) => Math.exp(weighed(row, weights)));
      const all = odds.reduce((sum, one) => sum + one, 0);
      const share = 1 / gold.filter(Boolean).length;
      for (const [at, row] of rows.entries()) {
        const error = (gold[at] ? share : 0) - (odds[at] ?? 0) / all;
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
  return weights;
}

await fitWeights({
  command: 'tests/bench/sentences-fit.ts',
  file: FILE,
  weights: WEIGHTS,
  read: sentencePages,
  fit,
  found: (page, weights) =>
    page.found(bestOf(page.candidates, (candidate) => weighed(valuesOf(candidate), weights))),
});
