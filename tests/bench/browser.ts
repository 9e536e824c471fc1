/**
 * `npm run --silent bench:browser -- --list LIST.jsonl`: the article stage in Chromium, with what only a browser has. It
 * prints a JSON line for each page, as `summarise --article-only --batch` does under Node, so that the two can be scored
 * alike. `--set fundus,gne` reads those pages whose id begins so; `--no-rendering` keeps the layout out of it: what then
 * differs from Node is the parser's doing.
 *
 * Stylesheets in files of their own are not among the pages' data: only inline styles and the browser's own lay them out.
 */
import { parseArgs } from 'node:util';
import type { Article } from '../../lib/article/article.ts';
import { whyFailed } from '../../lib/cli/print.ts';
import type { Outcome, ReadFailure } from '../../lib/outcome.ts';
import { bundle } from '../run/bundle.ts';
import { eachPage } from './open-pages.ts';
import { listedPages } from './reading-pages.ts';

function line(id: string, outcome: Outcome<Article, ReadFailure>, ms: number): string {
  if (outcome.ok) return JSON.stringify({ id, summary: outcome.value, ms: { total: ms, article: ms } });
  const { failure } = outcome;
  return JSON.stringify({ id, error: { code: failure.code, message: whyFailed(failure) } });
}

const { values } = parseArgs({
  allowNegative: true,
  options: {
    list: { type: 'string' },
    set: { type: 'string', default: '' },
    rendering: { type: 'boolean', default: true },
  },
});
if (values.list === undefined)
  throw new Error(
    'usage: npm run --silent bench:browser -- --list LIST.jsonl [--set SET,…] [--no-rendering]',
  );

const read = values.rendering ? 'readPage(document, url)' : 'readArticle(document, url)';
const script = await bundle('tests/run/reader.ts', 'Lede');
await eachPage(
  await listedPages(values.list, values.set.split(',').filter(Boolean)),
  async (tab, { id, url }) => {
    await tab.evaluate(script);
    const { outcome, ms } = (await tab.evaluate(`(() => {
    const url = ${JSON.stringify(url)};
    const start = performance.now();
    const outcome = Lede.${read};
    return { outcome, ms: performance.now() - start };
  })()`)) as { outcome: Outcome<Article, ReadFailure>; ms: number };
    console.log(line(id, outcome, ms));
  },
);
