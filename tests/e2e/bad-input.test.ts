import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { until } from '../../lib/cli/browser/wait.ts';
import { BAD_PAGES } from './helpers/pages.ts';
import { openLibrary } from './helpers/library.ts';
import { has, readPage, readStory, textUnder, waitFor, waitForText } from './helpers/reading.ts';
import { LIMIT_MS, settled } from './helpers/settled.ts';
import { ENGINES, type Session, startSession } from './helpers/session.ts';
import { word } from './helpers/words.ts';

/** Keeps the page from doing anything else. */
const busyFor = (ms: number): string =>
  `setTimeout(() => { const end = performance.now() + ${ms}; while (performance.now() < end); }, 50)`;

const NOT_ARTICLES = [
  { what: 'an empty page', path: '/empty.html', title: 'notAnArticle', why: 'whyEmpty' },
  { what: 'a front page of links', path: '/links.html', title: 'notAnArticle', why: 'whySection' },
  { what: 'a page of ten megabytes', path: '/huge.html', title: 'tooLarge', why: 'whyTooLarge' },
  { what: 'a PDF file', path: '/file.pdf', title: 'restricted', why: 'whyPdf' },
  { what: 'a file of another kind', path: '/data.json', title: 'restricted', why: 'whyNotHtml' },
];

describe.each(ENGINES)('what $engine may show instead of a story', ({ engine, installed }) => {
  describe.runIf(installed)('under a click on the icon', () => {
    let session: Session;
    beforeAll(async () => {
      session = await startSession(engine, { pages: BAD_PAGES });
    });
    afterEach(async () => {
      const library = await openLibrary(session);
      await waitFor(library, 'heading', word('emptyTitle'));
    });
    afterEach(() => session.browser.tidy());
    afterAll(() => session?.end());

    it.each(NOT_ARTICLES)('$what is told apart, and nothing is saved', async ({ path, title, why }) => {
      const { popup } = await readPage(session, path);
      expect(await settled(popup)).toBe(word(title));
      expect(await has(popup, 'StaticText', word(why))).toBe(true);
      expect(await has(popup, 'button', 'Library')).toBe(true);
      expect(await has(popup, 'button', 'Save')).toBe(false);
    });

    it("the browser's own page is told apart", async () => {
      const page = await session.browser.open(engine === 'firefox' ? 'about:license' : 'chrome://version/');
      const popup = await session.browser.clickIcon(page);
      expect(await settled(popup)).toBe(word('restricted'));
      expect(await has(popup, 'StaticText', word('whyBrowserPage'))).toBe(true);
    });

    it('a story among forms that shadow the DOM is read all the same', async () => {
      const { popup } = await readPage(session, '/clobbering.html');
      expect(await settled(popup)).toBe('Skarn library opens again');
      expect(await textUnder(popup, 'Statements')).toContain('everybody who is still learning');
    });

    it('a page that goes away while it is read is not taken for the one that comes', async () => {
      const page = await session.browser.open(`${session.server.origin}/leaving.html`);
      await page.evaluate(`setTimeout(() => { location.assign('/coming.html'); ${busyFor(800)} })`);
      const popup = await session.browser.clickIcon(page);
      await until('the popup is at work', async () =>
        (await popup.nodes()).some(({ role, name }) => role === 'heading' || name === word('reading')),
      );
      session.server.release('/coming.html');
      // The old page may be read just before it goes: then its summary says that it is gone.
      const again = word('readAgain');
      await until('the popup has noticed', () => has(popup, 'button', again), LIMIT_MS);
      const save = (await popup.nodes()).find(({ role, name }) => role === 'button' && name === 'Save');
      expect(save?.disabled ?? true).toBe(true);

      await popup.click('button', again);
      // Firefox takes the right to read back with the page that it was given for, and says so.
      const after = engine === 'firefox' ? word('restricted') : 'The page that comes';
      await waitFor(popup, 'heading', after);
    });

    it('a page that does not answer is given up', async () => {
      const page = await session.browser.open(`${session.server.origin}/leaving.html`);
      await page.evaluate(`setTimeout(() => { ${busyFor(6000)} })`);
      const popup = await session.browser.clickIcon(page);
      expect(await settled(popup)).toBe(word('timedOut'));
      expect(await has(popup, 'button', word('retry'))).toBe(true);
    });

    it('a page that goes away once it is read is not saved for the one that comes', async () => {
      const { page, popup } = await readStory(session, '/zh.html');
      await page.goto(`${session.server.origin}/en.html`);
      await waitForText(popup, word('pageChanged'));
      expect((await waitFor(popup, 'button', 'Save')).disabled).toBe(true);
    });
  });
});
