/**
 * Fits the weights by which key sentences are chosen, after checking them on pages left out of the fitting. `--list` and
 * `--gold` may be given several times, in pairs: a file of which each line has `id`, `url` and `html`, and a folder with
 * `${id}.json`, `{ lang, keySentences: [text, …] }`. Writes `lib/keysentences/weights.ts`; `--check` only checks.
 *
 *     npx tsx tests/bench/sentences-fit.ts --list LIST.jsonl --gold FOLDER [--list … --gold …] [--check]
 */
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { bestOf } from '../../lib/keysentences/choose.ts';
import type { Candidate, Features } from '../../lib/keysentences/features.ts';
import { WEIGHTS } from '../../lib/keysentences/weights.ts';
import { type SentencePage, sentencePages } from './sentences-pages.ts';

const FILE = fileURLToPath(new URL('../../lib/keysentences/weights.ts', import.meta.url));
const NAMES = Object.keys(WEIGHTS) as (keyof Features)[];
const FOLDS = 5;
const ROUNDS = 400;
const RATE = 0.05;
/** Weights are drawn towards nothing by so much a page. */
const STRENGTH = 0.002;

const valuesOf = ({ features }: Candidate): number[] => NAMES.map((name) => features[name]);
const scoreBy =
  (weights: readonly number[]) =>
  (candidate: Candidate): number =>
    valuesOf(candidate).reduce((sum, value, i) => sum + value * (weights[i] ?? 0), 0);

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
      const odds = rows.map((row) =>
        Math.exp(row.reduce((sum, value, i) => sum + value * (weights[i] ?? 0), 0)),
      );
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

function shareFound(
  pages: readonly SentencePage[],
  weightsOf: (page: SentencePage) => readonly number[],
): string {
  let [found, gold] = [0, 0];
  for (const page of pages) {
    found += page.found(bestOf(page.candidates, scoreBy(weightsOf(page))));
    gold += page.gold;
  }
  return (found / Math.max(1, gold)).toFixed(3);
}

const { values } = parseArgs({
  options: {
    list: { type: 'string', multiple: true, default: [] },
    gold: { type: 'string', multiple: true, default: [] },
    check: { type: 'boolean' },
  },
});
const sets = await Promise.all(values.list.map((list, i) => sentencePages(list, values.gold[i] ?? '')));
const pages = sets.flat();
const outOf = Array.from({ length: FOLDS }, (_, fold) => fit(pages.filter((_page, i) => i % FOLDS !== fold)));
const leftOut = new Map(pages.map((page, i) => [page, outOf[i % FOLDS] ?? []]));
for (const [i, set] of sets.entries())
  console.log(
    `${path.basename(values.list[i] ?? '')}: left out of the fit ${shareFound(set, (page) => leftOut.get(page) ?? [])}`,
  );
const weights = fit(pages);
console.log(`all ${pages.length} pages: ${shareFound(pages, () => weights)}`);
if (!values.check)
  await writeFile(
    FILE,
    `/** Fitted by \`tests/bench/sentences-fit.ts\` on ${pages.length} annotated pages. Not to be edited. */
export const WEIGHTS = {
${NAMES.map((name, i) => `  ${name}: ${Number((weights[i] ?? 0).toFixed(2))},`).join('\n')}
};
`,
  );
