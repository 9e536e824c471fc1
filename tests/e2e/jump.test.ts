import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { View } from '../../lib/cli/browser/view.ts';
import { until } from '../../lib/cli/browser/wait.ts';
import { CLOSED, LIVE_PAGES } from './helpers/live-pages.ts';
import { readStory, waitFor, waitForText } from './helpers/reading.ts';
import { ENGINES, type Session, startSession } from './helpers/session.ts';
import { word } from './helpers/words.ts';

const BUTTON = new RegExp(`^${word('showInPage')}`);

/** What is marked in the page, without white space: its ranges' words, place after place. */
const marked = (page: Page): Promise<string> =>
  page.evaluate(
    `[...(CSS.highlights.get('lede') ?? [])].map(String).join('').replace(/\\s/g, '')`,
  ) as Promise<string>;

const isInView = (page: Page): Promise<boolean> =>
  page.evaluate(`(() => {
    const [range] = CSS.highlights.get('lede') ?? [];
    const box = range?.getBoundingClientRect();
    return box !== undefined && box.height > 0 && box.top >= 0 && box.bottom <= innerHeight;
  })()`) as Promise<boolean>;

/** The words that each button leads to. */
const spans = (popup: View): Promise<string[]> =>
  popup.evaluate<
    string[]
  >(`[...document.querySelectorAll('.statement, .key-sentences > li, dd:has(.jump)')].map(
    (item) => (item.querySelector('blockquote') ?? item.querySelector('q, span')).textContent)`);

describe.each(ENGINES)('words shown in the page, in $engine', ({ engine, installed }) => {
  describe.runIf(installed)('from the popup', () => {
    let session: Session;
    beforeAll(async () => {
      session = await startSession(engine, { pages: LIVE_PAGES });
    });
    afterEach(() => session.browser.tidy());
    afterAll(() => session?.end());

    it.each(['/zh.html', '/en.html', CLOSED])(
      'are marked exactly, brought into view, and change nothing: %s',
      async (path) => {
        const { page, popup } = await readStory(session, path);
        await waitFor(popup, 'button', BUTTON);
        const before = await page.evaluate('document.documentElement.outerHTML');
        const words = await spans(popup);
        expect(words.length).toBeGreaterThan(3);
        for (const [i, span] of words.entries()) {
          await popup.evaluate(`document.querySelectorAll('.jump-button')[${i}].click()`);
          await until(
            `“${span}” is marked`,
            async () => (await marked(page)) === span.replaceAll(/\s/g, '') || undefined,
          );
          expect(await isInView(page)).toBe(true);
        }
        await waitForText(popup, word('shownInPage'));
        expect(await page.evaluate('document.documentElement.outerHTML')).toBe(before);
      },
    );

    it('are said to be gone when the page no longer has them', async () => {
      const { page, popup } = await readStory(session, '/en.html');
      await waitFor(popup, 'button', BUTTON);
      await page.evaluate(`document.querySelector('article').textContent = 'Gone.'`);
      await popup.click('button', BUTTON);
      await waitForText(popup, word('notInPage'));
      expect(await marked(page)).toBe('');
    });
  });
});
