import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Article } from '../../lib/article/article.ts';
import type { ChromiumBrowser } from '../../lib/cli/browser/chromium.ts';
import type { Page as ServedPage } from '../../lib/cli/browser/serve.ts';
import type { Outcome, ReadFailure } from '../../lib/outcome.ts';
import {
  clobbering,
  HOSTILE,
  namesReadByReadability,
  QUOTED,
  readabilitySource,
  TITLE,
  trap,
} from './helpers/hostile-pages.ts';
import { textUnder } from './helpers/reading.ts';
import { ENGINES, type Session, startSession } from './helpers/session.ts';
import { settled } from './helpers/settled.ts';
import { word } from './helpers/words.ts';

/** Forms with these make Readability go round in circles. */
const TRAPS = ['parentNode', 'nextElementSibling'];

/** What is read here must need the hardening: Readability by itself does not get through. */
const ALONE = [
  { path: '/traps/none', ends: 'reads' },
  ...TRAPS.map((name) => ({ path: `/traps/${name}`, ends: 'goes on' })),
  { path: '/names/textContent', ends: 'throws' },
  { path: '/hostile/a-story-2000-levels-down', ends: 'goes on' },
];
/** What a search of Readability's source has to find, or it searches wrongly. */
const KNOWN =
  'attributes body childNodes children className documentElement firstElementChild getAttribute id innerHTML nodeType ownerDocument tagName textContent title';
/** How long Readability alone may take before it is known not to end, in milliseconds. */
const WATCHDOG_MS = 2000;
const READABILITY = readabilitySource();
const NAMES = namesReadByReadability();

const PAGES: Record<string, ServedPage> = {
  ...Object.fromEntries(HOSTILE.map(({ path, page }) => [path, page])),
  ...Object.fromEntries(NAMES.map((name) => [`/names/${name}.html`, clobbering([name])])),
  ...Object.fromEntries([...TRAPS, 'none'].map((name) => [`/traps/${name}.html`, trap(name)])),
};

/** The whole document as text, by a way that no element of it can stand in. */
const wholeOf = (page: Page): Promise<string> =>
  page.evaluate('new XMLSerializer().serializeToString(document)') as Promise<string>;

/** Opens a page and takes note of every dialog that it shows. */
async function openNoting({ browser, server }: Session, path: string) {
  const page = await browser.open(server.origin + path);
  const dialogs: string[] = [];
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  return { page, dialogs };
}

/** Clicks the icon, waits for the end, and sees that the page is as it was and nothing of it ran. */
async function readHarmlessly(session: Session, path: string) {
  const { page, dialogs } = await openNoting(session, path);
  const before = await wholeOf(page);
  const popup = await session.browser.clickIcon(page);
  const heading = await settled(popup);
  // Compared here: what differs would be megabytes of output.
  expect((await wholeOf(page)) === before, 'the page is as it was').toBe(true);
  expect(await page.evaluate('[top.ran ?? null, top.called ?? null]')).toEqual([null, null]);
  expect(await popup.evaluate('[globalThis.ran ?? null, ({}).polluted ?? null]')).toEqual([null, null]);
  expect(dialogs).toEqual([]);
  return { page, popup, heading };
}

/** Runs the reader in a page as the popup does, without one; the build for this holds the right to. */
async function readDirectly({ driver }: ChromiumBrowser, page: Page): Promise<Outcome<Article, ReadFailure>> {
  const target = await driver.waitForTarget((one) => one.type() === 'service_worker');
  const worker = await target.worker();
  return (await worker?.evaluate(`(async () => {
    const tabs = await chrome.tabs.query({});
    const { id: tabId } = tabs.find(({ url }) => url === ${JSON.stringify(page.url())});
    const [{ result }] = await chrome.scripting.executeScript(
      { target: { tabId }, files: ['/content-scripts/reader.js'] });
    return result;
  })()`)) as Outcome<Article, ReadFailure>;
}

/** Readability in a world of its own, as a content script has it; ended when it takes too long. */
async function readabilityAlone(page: Page): Promise<'reads' | 'throws' | 'goes on'> {
  const session = await page.createCDPSession();
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId: contextId } = await session.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
  });
  const expression = `${READABILITY}; void new Readability(document.cloneNode(true)).parse()`;
  try {
    const timed = { expression, contextId, timeout: WATCHDOG_MS };
    return (await session.send('Runtime.evaluate', timed)).exceptionDetails ? 'throws' : 'reads';
  } catch (error) {
    expect(String(error)).toContain('terminated');
    return 'goes on';
  } finally {
    await session.detach();
  }
}

describe.each(ENGINES)('hostile pages in $engine', ({ engine, installed }) => {
  describe.runIf(installed)('under a click on the icon', () => {
    let session: Session;
    beforeAll(async () => {
      session = await startSession(engine, {
        build: engine === 'chromium' ? 'e2e' : 'ordinary',
        pages: PAGES,
      });
    });
    afterEach(() => session.browser.tidy());
    afterAll(() => session?.end());

    it.each(HOSTILE)('$what: ends, and leaves the page alone', async ({ path, headings }) => {
      const { popup, heading } = await readHarmlessly(session, path);
      expect(headings).toContain(heading);
      if (heading !== word('tooLarge')) expect(await textUnder(popup, 'Statements')).toContain(QUOTED);
    });

    it.each(TRAPS)('a form with "%s" in the story: the story is read', async (name) => {
      const { popup, heading } = await readHarmlessly(session, `/traps/${name}.html`);
      expect(heading).toBe(TITLE);
      expect(await textUnder(popup, 'Statements')).toContain(QUOTED);
    });

    // In Firefox nothing but the icon gives the right to run the reader.
    if (engine === 'firefox') return;

    describe('what the reader gives', () => {
      const chromium = (): ChromiumBrowser => session.browser as ChromiumBrowser;

      it.each(ALONE)('Readability alone $ends on $path', async ({ path, ends }) => {
        const page = await session.browser.open(`${session.server.origin}${path}.html`);
        expect(await readabilityAlone(page)).toBe(ends);
      });

      it('is the story, whatever property of it a form takes the place of', async () => {
        const page = await session.browser.open(`${session.server.origin}/en.html`);
        const clobberable = (await page.evaluate(`${JSON.stringify(NAMES)}.filter((name) =>
          name in HTMLFormElement.prototype || name in Document.prototype)`)) as string[];
        expect(clobberable).toEqual(expect.arrayContaining([...TRAPS, ...KNOWN.split(' ')]));
        for (const name of clobberable) {
          await page.goto(`${session.server.origin}/names/${name}.html`);
          const outer = 'Document.prototype.getElementById.call(document, "outer")';
          expect(await page.evaluate(`${outer}[${JSON.stringify(name)}] instanceof HTMLInputElement`)).toBe(
            true,
          );
          const before = await wholeOf(page);
          const read = await readDirectly(chromium(), page);
          expect(read.ok && [name, read.value.title, read.value.paragraphs.length]).toEqual([name, TITLE, 4]);
          expect(await wholeOf(page)).toBe(before);
        }
      });

      it("is the page's own day and address, not what a prototype or a script's address says", async () => {
        const [dated, scripted] = ['a-prototype-in-JSON-LD', 'markup-and-scripts-in-metadata'];
        const page = await session.browser.open(`${session.server.origin}/hostile/${dated}.html`);
        const read = await readDirectly(chromium(), page);
        expect(read.ok && read.value.published?.iso).toBe('2026-02-11T06:30:00+00:00');

        await page.goto(`${session.server.origin}/hostile/${scripted}.html`);
        const other = await readDirectly(chromium(), page);
        expect(other.ok && other.value.url).toBe(page.url());
      });
    });
  });
});
