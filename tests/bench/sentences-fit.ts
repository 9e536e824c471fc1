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
import { fitSoftmax, leftOutWeights, weighed, weightsFile } from './softmax.ts';

const FILE = fileURLToPath(new URL('../../lib/keysentences/weights.ts', import.meta.url));
const NAMES = Object.keys(WEIGHTS) as (keyof Features)[];

const valuesOf = ({ features }: Candidate): number[] => NAMES.map((name) => features[name]);

const fit = (pages: readonly SentencePage[]): number[] =>
  fitSoftmax(
    pages.map(({ candidates, isGold }) => ({
      rows: candidates.map(valuesOf),
      right: candidates.map(isGold),
    })),
    NAMES.length,
  );

function shareFound(
  pages: readonly SentencePage[],
  weightsOf: (page: SentencePage) => readonly number[],
): string {
  let [found, gold] = [0, 0];
  for (const page of pages) {
    const weights = weightsOf(page);
    found += page.found(bestOf(page.candidates, (candidate) => weighed(valuesOf(candidate), weights)));
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
const leftOut = leftOutWeights(pages, fit);
const now = NAMES.map((name) => WEIGHTS[name]);
for (const [i, set] of sets.entries())
  console.log(
    `${path.basename(values.list[i] ?? '')}: left out of the fit ${shareFound(set, (page) => leftOut.get(page) ?? [])}, now ${shareFound(set, () => now)}`,
  );
const weights = fit(pages);
console.log(`all ${pages.length} pages: ${shareFound(pages, () => weights)}`);
if (!values.check)
  await writeFile(FILE, weightsFile('tests/bench/sentences-fit.ts', pages.length, NAMES, weights));
