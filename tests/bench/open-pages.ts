import { launch, type Page } from 'puppeteer-core';
import { findBrowser } from '../../lib/cli/browser/find.ts';
import { servePages } from '../../lib/cli/browser/serve.ts';
import type { BenchPage } from './reading-pages.ts';

/**
 * Calls back with each page open in a tab of headless Chromium. Every request goes to the server of the pages, which
 * refuses all others.
 */
export async function eachPage(
  pages: BenchPage[],
  visit: (tab: Page, page: BenchPage) => Promise<void>,
): Promise<void> {
  const program = findBrowser('chromium');
  if (program === undefined) throw new Error('chromium is not installed');
  const server = await servePages(Object.fromEntries(pages.map(({ html }, i) => [`/${i}`, { body: html }])));
  const args = [`--proxy-server=${server.origin}`, '--proxy-bypass-list=<-loopback>', '--disable-gpu'];
  if (process.getuid?.() === 0) args.push('--no-sandbox');
  const browser = await launch({ executablePath: program, headless: true, pipe: true, args });
  try {
    for (const [i, page] of pages.entries()) {
      const tab = await browser.newPage();
      await tab.goto(`${server.origin}/${i}`, { waitUntil: 'domcontentloaded' });
      await visit(tab, page);
      await tab.close();
    }
  } finally {
    await browser.close();
    await server.close();
  }
}
