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
import { printTrace } from './explain.ts';
import { printFailure, printSummary } from './print.ts';

const USAGE = `usage: npm run summarise -- page.html [--url URL] [--json | --explain]
       npm run --silent summarise -- [--article-only] --batch LIST.jsonl`;

/** One line of a batch list. */
interface BatchItem {
  id: string;
  url: string;
  /** Path of the page, relative to the list. */
  html: string;
}

type Result = Outcome<{ summary: Summary | Article; ms: Record<string, number> }, ReadFailure>;

async function summariseFile(file: string, url: string, articleOnly: boolean): Promise<Result> {
  const document = await readDocument(file);
  const begin = performance.now();
  const read = readArticle(document, url);
  const article = performance.now() - begin;
  if (!read.ok) return read;
  if (articleOnly) return ok({ summary: read.value, ms: { total: article, article } });
  const summary = await summarise(read.value);
  const total = performance.now() - begin;
  return ok({ summary, ms: { total, article, text: total - article } });
}

/** Whatever goes wrong with one page is that page's outcome, never the batch's end. */
async function outcomeOf(file: string, url: string, articleOnly: boolean): Promise<Result> {
  try {
    return await summariseFile(file, url, articleOnly);
  } catch (error) {
    return fail({ code: 'failed', detail: error instanceof Error ? error.message : String(error) });
  }
}

function batchLine(id: string, result: Result): string {
  if (result.ok) return JSON.stringify({ id, ...result.value });
  const { code, ...rest } = result.failure;
  return JSON.stringify({ id, error: { code, message: Object.values(rest).join(', ') } });
}

async function batch(list: string, articleOnly: boolean): Promise<void> {
  for (const line of (await readFile(list, 'utf8')).split('\n')) {
    if (!line.trim()) continue;
    const item = JSON.parse(line) as BatchItem;
    const file = path.resolve(path.dirname(list), item.html);
    console.log(batchLine(item.id, await outcomeOf(file, item.url, articleOnly)));
  }
}

/** Prints how the article stage reads a page, step by step. */
async function explain(file: string, url: string): Promise<number> {
  const trace = new Trace();
  const read = readArticle(await readDocument(file), url, trace);
  console.log(printTrace(trace.steps));
  if (read.ok) return 0;
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
    },
  });
  if (values.batch !== undefined) {
    await batch(values.batch, values['article-only']);
    return 0;
  }
  const [file] = positionals;
  if (file === undefined) {
    console.error(USAGE);
    return 2;
  }
  const url = values.url ?? pathToFileURL(file).href;
  if (values.explain) return explain(file, url);
  const result = await outcomeOf(file, url, values['article-only']);
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
