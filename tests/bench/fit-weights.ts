import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';

const FOLDS = 5;

/** An annotated page. */
export interface FitPage {
  /** How many pieces are annotated. */
  gold: number;
}

/** Weights that lie in a file of `lib/`, and how they are fitted. */
export interface Fit<Page extends FitPage> {
  /** The fitting command's file, from the project's root. */
  command: string;
  /** The weights' file. */
  file: string;
  /** The weights as they are. */
  weights: Readonly<Record<string, number>>;
  read: (list: string, gold: string) => Promise<Page[]>;
  fit: (pages: readonly Page[]) => number[];
  /** How many annotated pieces of a page are among those that the weights choose. */
  found: (page: Page, weights: readonly number[]) => number;
}

/** What a row of features weighs. */
export const weighed = (row: readonly number[], weights: readonly number[]): number =>
  row.reduce((sum, value, i) => sum + value * (weights[i] ?? 0), 0);

/**
 * Fits as the command line asks: prints the share of the annotated that is found on pages left out of the fitting and
 * with the weights as they are, for each `--list` and its `--gold`, and writes the weights fitted to all; `--check` only
 * prints.
 */
export async function fitWeights<Page extends FitPage>(task: Fit<Page>): Promise<void> {
  const { values } = parseArgs({
    options: {
      list: { type: 'string', multiple: true, default: [] },
      gold: { type: 'string', multiple: true, default: [] },
      check: { type: 'boolean' },
    },
  });
  const sets = await Promise.all(values.list.map((list, i) => task.read(list, values.gold[i] ?? '')));
  const pages = sets.flat();
  const outOf = Array.from({ length: FOLDS }, (_, fold) =>
    task.fit(pages.filter((_page, i) => i % FOLDS !== fold)),
  );
  const leftOut = new Map(pages.map((page, i) => [page, outOf[i % FOLDS] ?? []]));
  const now = Object.values(task.weights);
  const share = (some: readonly Page[], weightsOf: (page: Page) => readonly number[]): string => {
    const found = some.reduce((sum, page) => sum + task.found(page, weightsOf(page)), 0);
    const gold = some.reduce((sum, page) => sum + page.gold, 0);
    return (found / Math.max(1, gold)).toFixed(3);
  };
  for (const [i, set] of sets.entries())
    console.log(
      `${path.basename(values.list[i] ?? '')}: left out of the fit ${share(set, (page) => leftOut.get(page) ?? [])}, now ${share(set, () => now)}`,
    );
  const weights = task.fit(pages);
  console.log(`all ${pages.length} pages: ${share(pages, () => weights)}`);
  if (!values.check) await writeFile(task.file, fileOf(task, pages.length, weights));
}

const fileOf = (
  { command, weights: names }: Pick<Fit<FitPage>, 'command' | 'weights'>,
  pages: number,
  weights: readonly number[],
): string => `/** Fitted by \`${command}\` on ${pages} annotated pages. Not to be edited. */
export const WEIGHTS = {
${Object.keys(names)
  .map((name, i) => `  ${name}: ${Number((weights[i] ?? 0).toFixed(2))},`)
  .join('\n')}
};
`;
