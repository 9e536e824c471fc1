/**
 * Fits the weights by which participants are told from who only passes through a story, after checking them on pages
 * left out of the fitting. `--list` is a file of which each line has `id`, `url` and `html`, as the lists of
 * `npm run summarise -- --batch` have; `--gold` a folder with each page's participants in `${id}.json`; both as often
 * as there are lists. Writes `lib/participants/salience-weights.ts`; `--check` only checks, `--only` fits but the
 * features that it names and leaves the others and the cut as they are.
 *
 *     npx tsx tests/bench/salience-fit.ts --list LIST.jsonl --gold FOLDER [--list … --gold …] [--folds 2] [--only FEATURE,…] [--check]
 */
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Ranked } from '../../lib/participants/rank.ts';
import { BIAS, LEAST_SCORE, WEIGHTS } from '../../lib/participants/salience-weights.ts';
import { type AnnotatedPage, annotatedPages, type Candidate } from './salience-pages.ts';
import { fitLogistic } from './salience-regression.ts';

const WEIGHTS_FILE = fileURLToPath(new URL('../../lib/participants/salience-weights.ts', import.meta.url));
const FEATURES = Object.keys(WEIGHTS) as (keyof Ranked['salience'])[];

const { values } = parseArgs({
  options: {
    list: { type: 'string', multiple: true, default: [] },
    gold: { type: 'string', multiple: true, default: [] },
    folds: { type: 'string', default: '2' },
    only: { type: 'string', default: '' },
    check: { type: 'boolean' },
  },
});
/** Features that are fitted, all where none is named. */
const only = FEATURES.filter((name) => values.only.split(',').includes(name));

/** Participants that a reader sees at once, as the benchmark counts them. */
const SHOWN = 6;
/** What a participant is worth that isn't a key one. */
const OF_SECOND_RANK = 0.4;
/** Ways to part the pages, so that the figures don't hang on one. */
const SPLITS = 6;
/** Cuts whose F1 differs by less are as good. */
const AS_GOOD = 0.001;
const CUTS = Array.from({ length: 21 }, (_, i) => -2 + i / 10);

const featuresOf = ({ ranked: { salience } }: Candidate): number[] => FEATURES.map((name) => salience[name]);

function fitTo(pages: readonly AnnotatedPage[]): number[] {
  const worth = ({ gold, isKey }: Candidate): number => (isKey ? 1 : gold === undefined ? 0 : OF_SECOND_RANK);
  const candidates = pages.flatMap((page) => page.candidates);
  if (only.length === 0)
    return fitLogistic(candidates.map((one) => ({ features: featuresOf(one), outcome: worth(one) })));
  const known = ({ ranked: { salience } }: Candidate): number =>
    FEATURES.filter((name) => !only.includes(name)).reduce(
      (sum, name) => sum + salience[name] * WEIGHTS[name],
      BIAS,
    );
  const [, ...fitted] = fitLogistic(
    candidates.map((one) => ({
      features: only.map((name) => one.ranked.salience[name]),
      outcome: worth(one),
      known: known(one),
    })),
  );
  return [BIAS, ...FEATURES.map((name) => fitted[only.indexOf(name)] ?? WEIGHTS[name])];
}

interface Counts {
  shown: number;
  right: number;
  key: number;
  found: number;
}

/** Whom weights and a cut would show of a page's cast, counted as `score.mjs` of the benchmark does. */
function countPage(
  { candidates, participants }: AnnotatedPage,
  weights: readonly number[],
  cut: number,
): Counts {
  const [bias = 0, ...rest] = weights;
  const shown = candidates
    .map((one) => ({
      one,
      score: featuresOf(one).reduce((sum, value, i) => sum + value * (rest[i] ?? 0), bias),
    }))
    .filter(({ one, score }) => score >= cut || one.ranked.salience.speaks > 0)
    .toSorted((a, b) => b.score - a.score)
    .slice(0, SHOWN);
  const hits = new Set(shown.flatMap(({ one }) => one.gold ?? []));
  return {
    shown: shown.length,
    right: hits.size,
    key: participants.filter(({ key }) => key).length,
    found: participants.filter(({ key }, i) => key && hits.has(i)).length,
  };
}

function count(pages: readonly AnnotatedPage[], weights: readonly number[], cut: number): Counts {
  const sum: Counts = { ...NOTHING };
  for (const page of pages) {
    const counts = countPage(page, weights, cut);
    for (const name of ['shown', 'right', 'key', 'found'] as const) sum[name] += counts[name];
  }
  return sum;
}

const NOTHING: Counts = { shown: 0, right: 0, key: 0, found: 0 };
const precisionOf = ({ right, shown }: Counts): number => right / Math.max(1, shown);
const recallOf = ({ found, key }: Counts): number => found / Math.max(1, key);
const f1Of = (counts: Counts): number =>
  (2 * precisionOf(counts) * recallOf(counts)) / Math.max(1e-9, precisionOf(counts) + recallOf(counts));

const figures = (counts: Counts): string =>
  `P ${precisionOf(counts).toFixed(3)} R ${recallOf(counts).toFixed(3)} F1 ${f1Of(counts).toFixed(3)}`;

/** The page's fold, the same in every run: by a hash of its id and the split. */
function foldOf(id: string, split: number, folds: number): number {
  let hash = 2166136261 ^ split;
  for (const letter of `${id}/${split}`)
    hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 16777619) >>> 0;
  return Math.floor((hash / 2 ** 32) * folds);
}

/** For each cut what is counted on pages by weights that were fitted without them. */
function leftOut(pages: readonly AnnotatedPage[], folds: number): Counts[] {
  const sums = CUTS.map((): Counts => ({ ...NOTHING }));
  for (let split = 0; split < SPLITS; split++)
    for (let fold = 0; fold < folds; fold++) {
      const isOut = ({ id }: AnnotatedPage): boolean => foldOf(id, split, folds) === fold;
      const weights = fitTo(pages.filter((page) => !isOut(page)));
      for (const [i, cut] of CUTS.entries()) {
        const counts = count(pages.filter(isOut), weights, cut);
        const sum = sums[i];
        if (sum) for (const name of ['shown', 'right', 'key', 'found'] as const) sum[name] += counts[name];
      }
    }
  return sums;
}

const sourceOf = ([bias = 0, ...weights]: readonly number[], cut: number, pages: number): string =>
  `/** Fitted by \`tests/bench/salience-fit.ts\` on the casts of ${pages} annotated news pages${
    only.length > 0 ? ` (${only.join(', ')} alone, the rest on earlier ones)` : ''
  }. Not to be edited. */

export const BIAS = ${Number(bias.toFixed(3))};

/** Below this a name only passes through the story. */
export const LEAST_SCORE = ${Number(cut.toFixed(1))};

/** By feature of \`Salience\`. */
export const WEIGHTS = {
${FEATURES.map((name, i) => `  ${name}: ${Number((weights[i] ?? 0).toFixed(3))},`).join('\n')}
};
`;

if (values.list.length === 0 || values.list.length !== values.gold.length)
  throw new Error(
    'usage: npx tsx tests/bench/salience-fit.ts --list LIST.jsonl --gold FOLDER [--list … --gold …] [--folds 2] [--only FEATURE,…] [--check]',
  );
const pages: AnnotatedPage[] = [];
for (const [i, list] of values.list.entries())
  pages.push(...(await annotatedPages(list, values.gold[i] ?? '')));
const byCut = leftOut(pages, Number(values.folds)).map((counts, i) => ({ counts, cut: CUTS[i] ?? 0 }));
// Of cuts that are as good, the highest: it shows fewer who take no part.
const most = Math.max(...byCut.map(({ counts }) => f1Of(counts)));
const best = (only.length > 0
  ? byCut.find(({ cut }) => Math.abs(cut - LEAST_SCORE) < 0.05)
  : byCut.findLast(({ counts }) => f1Of(counts) >= most - AS_GOOD)) ?? { counts: NOTHING, cut: 0 };
console.log(`left out of the fit, cut ${best.cut.toFixed(1)}: ${figures(best.counts)}`);
const weights = fitTo(pages);
console.log(`all ${pages.length} pages: ${figures(count(pages, weights, best.cut))}`);
for (const language of new Set(pages.map((page) => page.language))) {
  const own = pages.filter((page) => page.language === language);
  console.log(`  ${language}: ${figures(count(own, weights, best.cut))}`);
}
if (!values.check) await writeFile(WEIGHTS_FILE, sourceOf(weights, best.cut, pages.length));
