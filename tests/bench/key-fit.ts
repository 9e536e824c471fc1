/**
 * Climbs from the weights by which key statements are chosen to better ones, after checking that on pages left out: each
 * weight in turn is multiplied by what finds most of the annotated key statements, until nothing is gained. `--list` and
 * `--gold` may be given several times, in pairs: a file of which each line has `id`, `url` and `html`, and a folder with
 * `${id}.json`, `{ lang, participants: [{ name, aliases }, …], statements: [{ speaker, text, key }, …] }`. Writes
 * `lib/statements/key-weights.ts`; `--check` only checks.
 *
 *     npx tsx tests/bench/key-fit.ts --list LIST.jsonl --gold FOLDER [--list … --gold …] [--check]
 */
import { fileURLToPath } from 'node:url';
import { bestStatements } from '../../lib/statements/key.ts';
import type { KeyCandidate, KeyFeatures } from '../../lib/statements/key-features.ts';
import { WEIGHTS } from '../../lib/statements/key-weights.ts';
import { fitWeights, weighed } from './fit-weights.ts';
import { type KeyPage, keyPages } from './key-pages.ts';

const FILE = fileURLToPath(new URL('../../lib/statements/key-weights.ts', import.meta.url));
const NAMES = Object.keys(WEIGHTS) as (keyof KeyFeatures)[];

const valuesOf = ({ features }: KeyCandidate): number[] => NAMES.map((name) => features[name]);

/** What a weight is multiplied by, a step at a time. */
const FACTORS = [0.5, 0.7, 0.85, 1.15, 1.4, 2];

const found = (page: KeyPage, weights: readonly number[]): number =>
  page.found(bestStatements(page.candidates, (one) => weighed(valuesOf(one), weights)));

const foundBy = (pages: readonly KeyPage[], weights: readonly number[]): number =>
  pages.reduce((sum, page) => sum + found(page, weights), 0);

function fit(pages: readonly KeyPage[]): number[] {
  let best = { weights: NAMES.map((name) => WEIGHTS[name]), found: 0 };
  best.found = foundBy(pages, best.weights);
  for (let before = -1; best.found > before;) {
    before = best.found;
    for (const i of NAMES.keys()) {
      const { weights } = best;
      for (const factor of FACTORS) {
        const tried = weights.with(i, (weights[i] ?? 0) * factor);
        const more = foundBy(pages, tried);
        if (more > best.found) best = { weights: tried, found: more };
      }
    }
  }
  return best.weights;
}

await fitWeights({
  command: 'tests/bench/key-fit.ts',
  file: FILE,
  weights: WEIGHTS,
  read: keyPages,
  fit,
  found,
});
