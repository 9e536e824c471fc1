import { type Browser, launch, type Page } from 'puppeteer-core';
import { findBrowser } from '../../lib/cli/browser/find.ts';
import type { Engine } from '../../lib/cli/browser/places.ts';
import { servePages } from '../../lib/cli/browser/serve.ts';
import type { BenchPage } from './reading-pages.ts';

/**
 * Calls back with each page open in a tab of a headless browser. Every request goes to the server of the pages, which
 * refuses all others.
 */
export async function eachPage(
  pages: BenchPage[],
  visit: (tab: Page, page: BenchPage) => Promise<void>,
  engine: Engine = 'chromium',
): Promise<void> {
  const program = findBrowser(engine);
  if (program === undefined) throw new Error(`${engine} is not installed`);
  const server = await servePages(Object.fromEntries(pages.map(({ html }, i) => [`/${i}`, { body: html }])));
  const browser = await (engine === 'firefox' ? firefox : chromium)(program, server.origin);
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

function chromium(executablePath: string, proxy: string): Promise<Browser> {
  const args = [`--proxy-server=${proxy}`, '--proxy-bypass-list=<-loopback>', '--disable-gpu'];
  if (process.getuid?.() === 0) args.push('--no-sandbox');
  return launch({ executablePath, headless: true, pipe: true, args });
}

function firefox(executablePath: string, proxy: string): Promise<Browser> {
  const { hostname, port } = new URL(proxy);
  return launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    extraPrefsFirefox: {
      'network.proxy.type': 1,
      'network.proxy.http': hostname,
      'network.proxy.http_port': Number(port),
      'network.proxy.ssl': hostname,
      'network.proxy.ssl_port': Number(port),
      'network.proxy.allow_hijacking_localhost': true,
    },
  });
}
