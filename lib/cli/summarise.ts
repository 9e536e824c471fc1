import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import type { Article } from '../article/article.ts';
import { readArticle } from '../article/read.ts';
import { Trace } from '../article/trace.ts';
import { fail, type Outcome, ok, type ReadFailure } from '../outcome.ts';
import { summarise } from '../summarise.ts';
import type { Summary } from '../summary.ts';
import { readDocument } from './document.ts';
import { printRanked, printTrace } from './explain.ts';
import { printFailure, printSummary, whyFailed } from './print.ts';
import { taggers } from './taggers.ts';

const USAGE = `usage: npm run summarise -- page.html [--url URL] [--anyway] [--json | --explain]
       npm run --silent summarise -- [--article-only] [--anyway] --batch LIST.jsonl`;

/** One line of a batch list. */
interface BatchItem {
  id: string;
  url: string;
  /** Path of the page, relative to the list. */
  html: string;
}

interface Options {
  /** Stop after the article stage. */
  articleOnly: boolean;
  /** Read pages that are no articles, too. */
  anyway: boolean;
}

type Result = Outcome<{ summary: Summary | Article; ms: Record<string, number> }, ReadFailure>;

async function summariseFile(file: string, url: string, { articleOnly, anyway }: Options): Promise<Result> {
  const document = await readDocument(file);
  const begin = performance.now();
  const read = orAnyway(readArticle(document, url), anyway);
  const article = performance.now() - begin;
  if (!read.ok) return read;
  if (articleOnly) return ok({ summary: read.value, ms: { total: article, article } });
  const summary = await summarise(read.value, taggers);
  const total = performance.now() - begin;
  return ok({ summary, ms: { total, article, text: total - article } });
}

/** What could be read of a page that is no article, where that is asked for. */
function orAnyway(read: Outcome<Article, ReadFailure>, anyway: boolean): Outcome<Article, ReadFailure> {
  if (read.ok || !anyway || read.failure.code !== 'not-an-article' || !read.failure.article) return read;
  return ok(read.failure.article);
}

const failed = (error: unknown): Outcome<never, ReadFailure> =>
  fail({ code: 'failed', detail: error instanceof Error ? error.message : String(error) });

/** Whatever goes wrong with one page is that page's outcome, never the batch's end. */
async function outcomeOf(file: string, url: string, options: Options): Promise<Result> {
  try {
    return await summariseFile(file, url, options);
  } catch (error) {
    return failed(error);
  }
}

function batchLine(id: string, result: Result): string {
  if (result.ok) return JSON.stringify({ id, ...result.value });
  const { failure } = result;
  return JSON.stringify({ id, error: { code: failure.code, message: whyFailed(failure) } });
}

async function batch(list: string, options: Options): Promise<void> {
  for (const line of (await readFile(list, 'utf8')).split('\n')) {
    if (!line.trim()) continue;
    const item = JSON.parse(line) as BatchItem;
    const file = path.resolve(path.dirname(list), item.html);
    console.log(batchLine(item.id, await outcomeOf(file, item.url, options)));
  }
}

/** Prints how the article stage reads a page, step by step, and why the participants are those. */
async function explain(file: string, url: string, anyway: boolean): Promise<number> {
  const trace = new Trace();
  const read = await readDocument(file).then(
    (document) => orAnyway(readArticle(document, url, trace), anyway),
    failed,
  );
  if (trace.steps.length > 0) console.log(printTrace(trace.steps));
  if (read.ok) {
    const { text } = read.value;
    await summarise(read.value, taggers, (ranked) => console.log(printRanked(ranked, text)));
    return 0;
  }
  console.error(printFailure(read.failure));
  return 1;
}

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      batch: { type: 'string' },
      url: { type: 'string' },
      json: { type: 'boolean', default: false },
      explain: { type: 'boolean', default: false },
      'article-only': { type: 'boolean', default: false },
      anyway: { type: 'boolean', default: false },
    },
  });
  const options = { articleOnly: values['article-only'], anyway: values.anyway };
  if (values.batch !== undefined) {
    await batch(values.batch, options);
    return 0;
  }
  const [file] = positionals;
  if (file === undefined) {
    console.error(USAGE);
    return 2;
  }
  const url = values.url ?? pathToFileURL(file).href;
  if (values.explain) return explain(file, url, values.anyway);
  const result = await outcomeOf(file, url, options);
  if (!result.ok) {
    console.error(printFailure(result.failure));
    return 1;
  }
  const { summary } = result.value;
  console.log(
    values.json || !('participants' in summary) ? JSON.stringify(summary, null, 2) : printSummary(summary),
  );
  return 0;
}

process.exitCode = await main();
