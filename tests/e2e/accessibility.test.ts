import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Result } from 'axe-core';
import type { Page as BrowserPage } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { ChromiumView } from '../../lib/cli/browser/chromium-view.ts';
import { openLibrary, savePage } from './helpers/library.ts';
import { BAD_PAGES } from './helpers/pages.ts';
import { readPage, readStory, waitFor, waitForText } from './helpers/reading.ts';
import { ENGINES, type Session, startSession } from './helpers/session.ts';
import { word } from './helpers/words.ts';

const AXE = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds against a view, one line for each element. */
async function violations(page: BrowserPage): Promise<string[]> {
  await page.evaluate(AXE);
  const found = (await page.evaluate('axe.run().then(({ violations }) => violations)')) as Result[];
  return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

const CHROMIUM = ENGINES.filter(({ engine }) => engine === 'chromium');

describe.each(CHROMIUM)('axe in $engine', ({ engine, installed }) => {
  describe.runIf(installed).each(['light', 'dark'])('in %s colours', (scheme) => {
    let session: Session;
    beforeAll(async () => {
      session = await startSession(engine, { pages: BAD_PAGES });
      await savePage(session, '/zh.html');
    });
    afterEach(() => session.browser.tidy());
    afterAll(() => session?.end());

    /** The view's page, in those colours. */
    async function coloured(view: unknown): Promise<BrowserPage> {
      const { page } = view as ChromiumView;
      await page.emulateMediaFeatures([
        { name: 'prefers-color-scheme', value: scheme },
        { name: 'prefers-reduced-motion', value: 'reduce' },
      ]);
      return page;
    }

    it.each(['/zh.html', '/en.html'])('finds nothing against the popup over %s', async (path) => {
      const { popup } = await readStory(session, path);
      expect(await violations(await coloured(popup))).toEqual([]);
    });

    it('finds nothing against the popup when hiding is on', async () => {
      const { popup } = await readStory(session, '/en.html');
      await popup.click('switch', 'Hide trending sidebar');
      await waitFor(popup, 'checkbox', word('alwaysOnThisSite'));
      expect(await violations(await coloured(popup))).toEqual([]);
    });

    it('finds nothing against the popup when a participant is chosen and words are shown in the page', async () => {
      const { popup } = await readStory(session, '/zh.html');
      await popup.click('button', /^林若川/);
      await popup.click('button', new RegExp(`^${word('showFirstMention')}`));
      await waitForText(popup, word('shownInPage'));
      expect(await violations(await coloured(popup))).toEqual([]);
    });

    it.each([
      { path: '/empty.html', heading: 'notAnArticle' },
      { path: '/huge.html', heading: 'tooLarge' },
      { path: '/data.json', heading: 'restricted' },
    ])('finds nothing against the popup over $path', async ({ path, heading }) => {
      const { popup } = await readPage(session, path);
      await waitFor(popup, 'heading', word(heading));
      expect(await violations(await coloured(popup))).toEqual([]);
    });

    it('finds nothing against the library: the list, a summary, a search, a deletion', async () => {
      const library = await openLibrary(session);
      const page = await coloured(library);
      await library.click('link', /^林若川/);
      await waitFor(library, 'heading', 'Statements');
      expect(await violations(page)).toEqual([]);

      await library.click('searchbox', word('searchLibrary'));
      await library.type('港务局');
      await waitFor(library, 'StaticText', word('foundCount', '1', '1'));
      expect(await violations(page)).toEqual([]);

      await library.type('没有');
      await waitFor(library, 'heading', word('nothingFound'));
      expect(await violations(page)).toEqual([]);
      await library.click('button', word('clearSearch'));

      await library.click('button', word('deleteSummary'));
      await waitFor(library, 'heading', word('emptyTitle'));
      expect(await violations(page)).toEqual([]);
      await library.click('button', word('undo'));
      await waitFor(library, 'heading', word('savedSummaries'));
    });
  });
});
