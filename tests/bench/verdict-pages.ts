import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { readArticle } from '../../lib/article/read.ts';
import { Trace } from '../../lib/article/trace.ts';
import { readDocument } from '../../lib/cli/document.ts';

export const FOLDER = fileURLToPath(new URL('../pages/verdict/', import.meta.url));

/** Labels that mean nearly the same to a reader: a wrong one among them leads to the same way out. */
const FAMILIES: Record<string, string> = {
  front: 'list',
  section: 'list',
  search: 'list',
  video: 'media',
  gallery: 'media',
  error: 'notice',
  login: 'notice',
  empty: 'notice',
  'no-story': 'notice',
};

/** Pages with these numbers are kept unseen: they were written to measure, and are not fitted to. */
const UNSEEN = { from: 501, to: 599 };
/** From this number on they were written by people who knew nothing of the features. */
export const FIRST_UNSEEN_BY_OTHERS = 549;

export const isUnseen = (number: number): boolean => number >= UNSEEN.from && number <= UNSEEN.to;

/** A line of `labels.json`. */
export interface LabelledPage {
  file: string;
  url: string;
  label: string;
}

export interface JudgedPage extends LabelledPage {
  /** The file's number. */
  number: number;
  /** As a label. */
  judged: string;
  because: string[];
}

export const labelledPages = async (): Promise<LabelledPage[]> =>
  JSON.parse(await readFile(`${FOLDER}labels.json`, 'utf8')) as LabelledPage[];

/** The labelled pages, each with what it is judged to be. */
export async function judgedPages(): Promise<JudgedPage[]> {
  const judged: JudgedPage[] = [];
  for (const page of await labelledPages()) judged.push(await judgePage(page));
  return judged;
}

async function judgePage(page: LabelledPage): Promise<JudgedPage> {
  const trace = new Trace();
  const outcome = readArticle(await readDocument(FOLDER + page.file), page.url, trace);
  const failure = outcome.ok ? undefined : outcome.failure;
  const reason = failure?.code === 'not-an-article' ? failure.reason : failure?.code;
  return {
    ...page,
    number: Number.parseInt(page.file, 10),
    judged: reason === undefined ? 'article' : reason === 'front-page' ? 'front' : reason,
    because: trace.steps
      .filter(({ name }) => name === 'verdict')
      .flatMap(({ notes }) => notes.map(({ reason: because }) => because)),
  };
}

const familyOf = (label: string): string => FAMILIES[label] ?? label;

/** How many pages are judged rightly: an article or none, the family of the reason, the reason. */
export const total = (
  pages: readonly JudgedPage[],
): { right: number; family: number; exact: number; refusedStories: string[] } => ({
  right: pages.filter(({ label, judged }) => (label === 'article') === (judged === 'article')).length,
  family: pages.filter(({ label, judged }) => familyOf(label) === familyOf(judged)).length,
  exact: pages.filter(({ label, judged }) => label === judged).length,
  refusedStories: pages
    .filter(({ label, judged }) => label === 'article' && judged !== 'article')
    .map(({ file }) => file),
});
