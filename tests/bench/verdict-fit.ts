/**
 * Fits the weights of the verdict, after checking them on pages left out of the fitting: on the labelled pages of
 * `tests/pages/verdict`, and on the true stories that `verdict-stories.txt` names, an id a line, which leave room for
 * doubt. LIST says where these are stored: each of its lines has `id`, `url` and `html`, as the lists of
 * `npm run summarise -- --batch` have. Writes `lib/article/verdict/weights.ts`; `--check` only checks.
 *
 *     npx tsx tests/bench/verdict-fit.ts --list LIST.jsonl [--check]
 */
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { format, resolveConfig } from 'prettier';
import { locatePage } from '../../lib/article/locate-page.ts';
import { findLiveBlog } from '../../lib/article/live/live.ts';
import { factsOf } from '../../lib/article/verdict/facts.ts';
import { FEATURES } from '../../lib/article/verdict/features.ts';
import { isPlainStory } from '../../lib/article/verdict/plain-story.ts';
import { KINDS, type PageKind } from '../../lib/article/verdict/types.ts';
import { LEAST } from '../../lib/article/verdict/verdict.ts';
import { SHORTEST_STORY } from '../../lib/article/verdict/weigh.ts';
import { readDocument } from '../../lib/cli/document.ts';
import { FOLDER, isUnseen, labelledPages } from './verdict-pages.ts';
import { type Example, type Fit, fit, probabilities } from './verdict-regression.ts';
import { storedStories } from './verdict-stories.ts';

const WEIGHTS_FILE = fileURLToPath(new URL('../../lib/article/verdict/weights.ts', import.meta.url));

const ONLY = FEATURES.map(({ of }) => (of === undefined ? -1 : KINDS.indexOf(of)));
const FOLDS = 6;
/** Real stories are many and alike. */
const STORY_WEIGHT = 0.5;
/** Kinds of which there are few pages count as much as that many. */
const FEWEST = 20;

interface Page extends Example {
  file: string;
  /** The weight of what is told. */
  told: number;
}

async function pageOf(file: string, url: string, label: string, weight: number): Promise<Page | null> {
  const located = locatePage(await readDocument(file));
  if (!located || isPlainStory(located, url)) return null;
  const live = findLiveBlog(located.page, located, url) !== null;
  const facts = factsOf(located.page, located, url, live);
  const kind = KINDS.indexOf(label === 'front' ? 'front-page' : (label as PageKind));
  return {
    file: path.basename(file),
    features: FEATURES.map(({ value }) => value(facts)),
    kind,
    weight,
    told: facts.shape.told,
  };
}

async function storiesIn(list: string): Promise<Page[]> {
  const pages: Page[] = [];
  for (const { url, html } of await storedStories(list)) {
    const page = await pageOf(html, url, 'article', STORY_WEIGHT);
    // Of a story that was not found nothing is to be learned.
    if (page && page.told >= SHORTEST_STORY) pages.push(page);
  }
  return pages;
}

function fitTo(pages: readonly Page[]): Fit {
  const totals = KINDS.map((_, kind) =>
    pages.reduce((sum, page) => sum + (page.kind === kind ? page.weight : 0), 0),
  );
  const weighed = pages.map((page) => ({
    ...page,
    weight: page.kind === 0 ? page.weight : page.weight * Math.max(1, FEWEST / (totals[page.kind] ?? 1)),
  }));
  return fit(weighed, ONLY, KINDS.length);
}

/** What each page is judged to be by weights that were fitted without it and its neighbours in turn. */
function check(pages: readonly Page[]): void {
  const wrong: string[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const fitted = fitTo(pages.filter((_, index) => index % FOLDS !== fold));
    for (const page of pages.filter((_, index) => index % FOLDS === fold)) {
      const [own = 0, ...others] = probabilities(fitted, page.features);
      const other = KINDS[1 + others.indexOf(Math.max(...others))];
      if ((own >= LEAST && page.told >= SHORTEST_STORY) !== (page.kind === 0))
        wrong.push(`${page.file}: ${KINDS[page.kind]}, an article by ${own.toFixed(2)}, else ${other}`);
    }
  }
  console.log(`${pages.length} pages, ${wrong.length} judged wrongly when left out`);
  for (const line of wrong) console.log(`  ${line}`);
}

const hundredths = (weights: readonly number[]): string =>
  weights.map((weight) => Math.round(weight * 100)).join(', ');

function sourceOf({ biases, weights }: Fit, pages: readonly Page[]): string {
  const rows = FEATURES.map(({ name }, row) => {
    const only = ONLY[row] ?? -1;
    const own = weights[row] ?? [];
    return `  ${JSON.stringify(name)}: [${hundredths(only < 0 ? own : own.slice(only, only + 1))}],`;
  });
  return `/**
 * Fitted by \`tests/bench/verdict-fit.ts\` on ${pages.length} pages, ${pages.filter(({ kind }) => kind === 0).length} of them stories. Not to be edited.
 */

export const BIASES: readonly number[] = [${biases.map((bias) => bias.toFixed(2)).join(', ')}];

/** In hundredths, by feature: for each kind, or for the one for which the feature speaks. */
export const WEIGHTS: Readonly<Record<string, readonly number[]>> = {
${rows.join('\n')}
};
`;
}

const { values } = parseArgs({ options: { check: { type: 'boolean' }, list: { type: 'string' } } });
if (values.list === undefined) throw new Error('--list LIST.jsonl tells where the stories are stored');
const stories = await storiesIn(values.list);
const seen = (await labelledPages()).filter(({ file }) => !isUnseen(Number.parseInt(file, 10)));
const labelled = await Promise.all(seen.map(({ file, url, label }) => pageOf(FOLDER + file, url, label, 1)));
const pages = [...labelled.filter((page) => page !== null), ...stories];
check(pages);
if (!values.check) {
  const options = { ...(await resolveConfig(WEIGHTS_FILE)), filepath: WEIGHTS_FILE };
  await writeFile(WEIGHTS_FILE, await format(sourceOf(fitTo(pages), pages), options));
}
