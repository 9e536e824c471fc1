/**
 * Climbs from the weights by which key statements are chosen to better ones, after checking that on pages left out: each
 * weight in turn is multiplied by what finds most of the annotated key statements, until nothing is gained. `--list` and
 * `--gold` may be given several times, in pairs: a file of which each line has `id`, `url` and `html`, and a folder with
 * `${id}.json`, `{ lang, participants: [{ name, aliases }, …], statements: [{ speaker, text, key }, …] }`. Writes
 * `lib/statements/key-weights.ts`; `--check` only checks.
 *
 *     npx tsx tests/bench/key-fit.ts --list LIST.jsonl --gold FOLDER [--list … --gold …] [--check]
 */
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { bestStatements } from '../../lib/statements/key.ts';
import type { KeyCandidate, KeyFeatures } from '../../lib/statements/key-features.ts';
import { WEIGHTS } from '../../lib/statements/key-weights.ts';
import { type KeyPage, keyPages } from './key-pages.ts';
import { leftOutWeights, weighed, weightsFile } from './softmax.ts';

const FILE = fileURLToPath(new URL('../../lib/statements/key-weights.ts', import.meta.url));
const NAMES = Object.keys(WEIGHTS) as (keyof KeyFeatures)[];

const valuesOf = ({ features }: KeyCandidate): number[] => NAMES.map((name) => features[name]);

const FACTORS = [0.5, 0.7, 0.85, 1.15, 1.4, 2];

const foundBy = (pages: readonly KeyPage[], weights: readonly number[]): number =>
  pages.reduce(
    (sum, page) =>
      sum + page.found(bestStatements(page.candidates, (one) => weighed(valuesOf(one), weights))),
    0,
  );

function fit(pages: readonly KeyPage[]): number[] {
  let best = { weights: NAMES.map((name) => WEIGHTS[name]), found: 0 };
  best.found = foundBy(pages, best.weights);
  for (let before = -1; best.found > before;) {
    before = best.found;
    for (const i of NAMES.keys()) {
      const { weights } = best;
      for (const factor of FACTORS) {
        const tried = weights.with(i, (weights[i] ?? 0) * factor);
        const found = foundBy(pages, tried);
        if (found > best.found) best = { weights: tried, found };
      }
    }
  }
  return best.weights;
}

function shareFound(pages: readonly KeyPage[], weightsOf: (page: KeyPage) => readonly number[]): string {
  const found = pages.reduce((sum, page) => sum + foundBy([page], weightsOf(page)), 0);
  const gold = pages.reduce((sum, page) => sum + page.gold, 0);
  return (found / Math.max(1, gold)).toFixed(3);
}

const { values } = parseArgs({
  options: {
    list: { type: 'string', multiple: true, default: [] },
    gold: { type: 'string', multiple: true, default: [] },
    check: { type: 'boolean' },
  },
});
const sets = await Promise.all(values.list.map((list, i) => keyPages(list, values.gold[i] ?? '')));
const pages = sets.flat();
const leftOut = leftOutWeights(pages, fit);
const now = NAMES.map((name) => WEIGHTS[name]);
for (const [i, set] of sets.entries())
  console.log(
    `${path.basename(values.list[i] ?? '')}: left out of the fit ${shareFound(set, (page) => leftOut.get(page) ?? [])}, now ${shareFound(set, () => now)}`,
  );
const weights = fit(pages);
console.log(`all ${pages.length} pages: ${shareFound(pages, () => weights)}`);
if (!values.check) await writeFile(FILE, weightsFile('tests/bench/key-fit.ts', pages.length, NAMES, weights));
