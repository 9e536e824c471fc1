/**
 * Fits the weights by which key statements are chosen, after checking them on pages left out of the fitting. `--list` and
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
import { fitSoftmax, leftOutWeights, weighed, weightsFile } from './softmax.ts';

const FILE = fileURLToPath(new URL('../../lib/statements/key-weights.ts', import.meta.url));
const NAMES = Object.keys(WEIGHTS) as (keyof KeyFeatures)[];

const valuesOf = ({ features }: KeyCandidate): number[] => NAMES.map((name) => features[name]);

const fit = (pages: readonly KeyPage[]): number[] =>
  fitSoftmax(
    pages.map(({ candidates, isGold }) => ({
      rows: candidates.map(valuesOf),
      right: candidates.map(isGold),
    })),
    NAMES.length,
  );

function shareFound(pages: readonly KeyPage[], weightsOf: (page: KeyPage) => readonly number[]): string {
  let [found, gold] = [0, 0];
  for (const page of pages) {
    const weights = weightsOf(page);
    found += page.found(bestStatements(page.candidates, (one) => weighed(valuesOf(one), weights)));
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
