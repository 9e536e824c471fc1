import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'wxt';
import { readArticle } from '../article/read.ts';
import { summarise } from '../summarise.ts';
import { findBrowser } from './browser/find.ts';
import { launchBrowser } from './browser/launch.ts';
import type { Engine } from './browser/places.ts';
import { freshProfile, removeProfile } from './browser/profile.ts';
import { type PageServer, servePages } from './browser/serve.ts';
import type { DrivenBrowser, View } from './browser/view.ts';
import { until } from './browser/wait.ts';
import { readDocument } from './document.ts';
import { printFailure, printSummary } from './print.ts';
import { taggers } from './taggers.ts';

const USAGE = 'usage: npm start -- [--firefox] [--page en|zh]';

const HOW_TO_GET_A_BROWSER = `
No browser found, so this is the summary as read under Node. To see it in a browser, install
Chrome, Chromium, Edge or Firefox, or name one: LEDE_CHROMIUM=/path/to/chrome npm start
(LEDE_FIREFOX for Firefox).`;

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const PICTURE = path.join('.output', 'popup.png');

const samplePage = (name: string): string => path.join(ROOT, 'tests', 'pages', `${name}.html`);

const hasDisplay = (): boolean =>
  process.platform === 'darwin' ||
  process.platform === 'win32' ||
  Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);

function installedBrowser(wished: Engine[]): { engine: Engine; program: string } | undefined {
  for (const engine of wished) {
    const program = findBrowser(engine);
    if (program !== undefined) return { engine, program };
  }
  return undefined;
}

async function buildExtension(engine: Engine): Promise<string> {
  const browser = engine === 'firefox' ? 'firefox' : 'chrome';
  await build({ root: ROOT, browser, manifestVersion: 3 });
  return path.join(ROOT, '.output', `${browser}-mv3`);
}

async function summariseUnderNode(page: string): Promise<number> {
  const read = readArticle(await readDocument(samplePage(page)), `https://news.example/${page}.html`);
  if (!read.ok) {
    console.error(printFailure(read.failure));
    return 1;
  }
  console.log(printSummary(await summarise(read.value, taggers)));
  console.log(HOW_TO_GET_A_BROWSER);
  return 0;
}

const isFilled = async (popup: View): Promise<boolean> =>
  (await popup.nodes()).some(({ role, name }) => role === 'heading' && name === 'Participants');

/** Clicks the icon in a browser without windows, and tells what the popup shows. */
async function showPopup(browser: DrivenBrowser, url: string): Promise<number> {
  const popup = await browser.clickIcon(await browser.open(url));
  const filled = await until('the summary is there', () => isFilled(popup)).catch(() => false);
  console.log(await popup.evaluate<string>('document.body.innerText'));
  await popup.screenshot(path.join(ROOT, PICTURE));
  console.log(`\nThere is no display: this is what the popup shows, also as a picture in ${PICTURE}`);
  return filled ? 0 : 1;
}

/** Leaves the browser to the user. */
async function waitForUser(browser: DrivenBrowser, url: string): Promise<number> {
  await browser.open(url);
  console.log(`A sample story is open at ${url}.`);
  console.log("Click Lede's icon in the toolbar (behind the puzzle piece if it is not in sight), or press");
  console.log('Alt+Shift+L. Close the browser to end.');
  await browser.closed;
  return 0;
}

async function runBrowser(
  engine: Engine,
  program: string,
  server: PageServer,
  page: string,
): Promise<number> {
  const url = `${server.origin}/${page}.html`;
  const extension = await buildExtension(engine);
  const profile = await freshProfile();
  const headless = !hasDisplay();
  const browser = await launchBrowser(engine, {
    program,
    extension,
    profile,
    headless,
    ...(headless ? { language: 'en-US' } : {}),
  });
  try {
    return await (headless ? showPopup(browser, url) : waitForUser(browser, url));
  } finally {
    await browser.close();
    await removeProfile(profile);
  }
}

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: { firefox: { type: 'boolean', default: false }, page: { type: 'string', default: 'en' } },
  });
  const { firefox, page } = values;
  if (page !== 'en' && page !== 'zh') {
    console.error(USAGE);
    return 2;
  }
  const found = installedBrowser(firefox ? ['firefox'] : ['chromium', 'firefox']);
  if (!found) return summariseUnderNode(page);
  const server = await servePages({ [`/${page}.html`]: { body: await readFile(samplePage(page)) } });
  try {
    return await runBrowser(found.engine, found.program, server, page);
  } finally {
    await server.close();
  }
}

try {
  process.exitCode = await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
