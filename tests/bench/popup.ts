/**
 * `npm run bench:popup`: from the click on the icon to the filled popup, in Chromium, beside Readability
 * alone on the same page in the same run; and the sizes of what is shipped.
 */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { parseArgs } from 'node:util';
import type { Page } from 'puppeteer-core';
import type { ChromiumView } from '../../lib/cli/browser/chromium-view.ts';
import { samplePage, type Session, startSession } from '../e2e/helpers/session.ts';
import { quantile } from './quantile.ts';
import { sizes } from './sizes.ts';

/** The first runs fill the browser's caches and are not counted. */
const WARM_UP = 2;

const READABILITY = await readFile(
  createRequire(import.meta.url).resolve('@mozilla/readability/Readability.js'),
  'utf8',
);

/** Milliseconds since the epoch, finer than `Date.now()`. */
const now = (): number => performance.timeOrigin + performance.now();

/**
 * When the popup's document began, when the headline was painted, and when the summary stood there, in milliseconds
 * since the epoch. It is asked for before the page is read, so that the last is the frame that first has the summary.
 */
const FILLED = `new Promise((resolve) => {
  const since = performance.timeOrigin;
  const look = () => {
    if (!document.querySelector('.summary .section')) return requestAnimationFrame(look);
    const filled = since + performance.now();
    new PerformanceObserver((list) => {
      const painted = list.getEntries().find(({ element }) => element?.closest('.summary'));
      if (painted) resolve({ began: since, headline: since + painted.startTime, filled });
    }).observe({ type: 'largest-contentful-paint', buffered: true });
  };
  look();
})`;

interface Run {
  /** From the click to the beginning of the popup's document: the browser's own share. */
  opening: number;
  /** From there to the first paint with the headline: reading. */
  headline: number;
  /** From there to the summary: summarising, in the worker, and showing. */
  filling: number;
  total: number;
  /** Readability alone, its document cloned as its own instructions say. */
  readability: number;
}

async function timeReadability(page: Page): Promise<number> {
  await page.evaluate(READABILITY);
  return (await page.evaluate(`(() => {
    const start = performance.now();
    new Readability(document.cloneNode(true)).parse();
    return performance.now() - start;
  })()`)) as number;
}

async function timeRun({ browser, server }: Session): Promise<Run> {
  const page = await browser.open(`${server.origin}/page.html`);
  const clicked = now();
  const popup = (await browser.clickIcon(page)) as ChromiumView;
  const { began, headline, filled } =
    await popup.evaluate<Record<'began' | 'headline' | 'filled', number>>(FILLED);
  await popup.close();
  const readability = await timeReadability(page);
  await browser.tidy();
  return {
    opening: began - clicked,
    headline: headline - began,
    filling: filled - headline,
    total: filled - clicked,
    readability,
  };
}

function row(name: string, values: number[]): string {
  const [median, p95] = [0.5, 0.95].map((share) => quantile(values, share).toFixed(1).padStart(8));
  return `  ${name.padEnd(44)}${median}${p95}`;
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { page: { type: 'string' }, runs: { type: 'string', default: '20' } },
  });
  const body = values.page === undefined ? await samplePage('zh') : { body: await readFile(values.page) };
  const session = await startSession('chromium', { pages: { '/page.html': body } });
  const runs: Run[] = [];
  try {
    for (let i = 0; i < WARM_UP + Number(values.runs); i++) runs.push(await timeRun(session));
  } finally {
    await session.end();
  }
  const counted = runs.slice(WARM_UP);
  const all = (key: keyof Run): number[] => counted.map((run) => run[key]);
  const ratio = quantile(all('total'), 0.5) / quantile(all('readability'), 0.5);
  console.log(`Times in milliseconds over ${counted.length} runs${' '.repeat(18)}median     p95`);
  console.log(row('click to filled popup', all('total')));
  console.log(row('  of it, until the popup begins', all('opening')));
  console.log(row('  of it, from there until the headline shows', all('headline')));
  console.log(row('  of it, from there until it is filled', all('filling')));
  console.log(row('Readability alone on the same page', all('readability')));
  console.log(`  ratio of the medians: ${ratio.toFixed(1)}`);
  for (const line of await sizes()) console.log(line);
}

await main();
