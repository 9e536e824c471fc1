import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { View } from '../../lib/cli/browser/view.ts';
import { until } from '../../lib/cli/browser/wait.ts';
import { CLOSED, LIVE_PAGES, STORY, TITLE } from './helpers/live-pages.ts';
import { readStory, waitFor, waitForText } from './helpers/reading.ts';
import { ENGINES, type Session, startSession } from './helpers/session.ts';
import { word } from './helpers/words.ts';

const BUTTON = new RegExp(`^${word('showInPage')}`);

/** What is marked in the page, without white space: its ranges' words, place after place. */
const marked = (page: Page): Promise<string> =>
  page.evaluate(
    `[...(CSS.highlights.get('lede') ?? [])].map(String).join('').replace(/\\s/g, '')`,
  ) as Promise<string>;

const [first = '', ...rest] = STORY;
const paragraphs = (texts: readonly string[]): string => texts.map((text) => `<p>${text}</p>`).join('');
const FAR = '<div style="height: 3000px"></div>';
const telling = (inside: string, css = ''): { body: string } => ({
  body: `<!doctype html><html lang="en"><meta charset="utf-8"><title>${TITLE}</title><style>${css}</style>
    <main><article><h1>${TITLE}</h1>${inside}</article></main></html>`,
});

/** Pages that have the story's words where they can't be seen at first. */
const OUT_OF_SIGHT = {
  '/jump/below.html': telling(FAR + paragraphs(STORY)),
  '/jump/folded.html': telling(
    `${paragraphs([first])}<details><summary>More</summary>${paragraphs(rest)}</details>`,
  ),
  '/jump/box.html': telling(FAR + paragraphs(STORY), 'main { height: 200px; overflow: auto }'),
  '/jump/long.html': telling(
    `<div>${STORY.join('<br><br>'.repeat(90))}</div>`,
    'main { height: 200px; overflow: auto }',
  ),
  '/jump/beside.html': telling(paragraphs(STORY), 'main { width: 3000px } p { padding-left: 2000px }'),
};

const isInView = (page: Page): Promise<boolean> =>
  page.evaluate(`(() => {
    const [range] = CSS.highlights.get('lede') ?? [];
    const box = range?.getBoundingClientRect();
    return box !== undefined && box.height > 0 && box.top >= 0 && box.bottom <= innerHeight && box.left >= 0 && box.left < innerWidth;
  })()`) as Promise<boolean>;

/** The words that each button leads to. */
const spans = (popup: View): Promise<string[]> =>
  popup.evaluate<
    string[]
  >(`[...document.querySelectorAll('.statement, .key-sentences > li, dd:has(.jump)')].map(
    (item) => (item.querySelector('blockquote, q') ?? item.querySelector('span')).textContent)`);

describe.each(ENGINES)('words shown in the page, in $engine', ({ engine, installed }) => {
  describe.runIf(installed)('from the popup', () => {
    let session: Session;
    beforeAll(async () => {
      session = await startSession(engine, { pages: { ...LIVE_PAGES, ...OUT_OF_SIGHT } });
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
          await popup.evaluate(`document.querySelectorAll('.jump > :first-child')[${i}].click()`);
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

    /** Reads a page and jumps to its first statement. */
    async function jump(path: string) {
      const opened = await readStory(session, path);
      await waitFor(opened.popup, 'button', BUTTON);
      await opened.popup.evaluate(`document.querySelector('.statement .jump-button').click()`);
      await waitForText(opened.popup, word('shownInPage'));
      return opened;
    }

    it.each(Object.keys(OUT_OF_SIGHT))('are brought into view wherever they are: %s', async (path) => {
      const { page } = await jump(path);
      expect(await marked(page)).not.toBe('');
      expect(await isInView(page)).toBe(true);
    });

    it('stay marked when the popup closes, until Escape', async () => {
      const { page, popup } = await jump('/en.html');
      await popup.close();
      const words = await marked(page);
      expect(words).not.toBe('');
      await page.bringToFront();
      await page.keyboard.press('a');
      expect(await marked(page)).toBe(words);
      await page.keyboard.press('Escape');
      expect(await marked(page)).toBe('');
    });

    it('are unmarked on demand, from a popup that is opened again too', async () => {
      const { page, popup } = await jump('/en.html');
      await popup.click('button', word('clearMarks'));
      await waitForText(popup, word('marksCleared'));
      expect(await marked(page)).toBe('');

      await popup.click('button', BUTTON);
      await waitForText(popup, word('shownInPage'));
      await popup.close();
      const again = await session.browser.clickIcon(page);
      await waitFor(again, 'button', BUTTON);
      await again.click('button', BUTTON);
      await waitForText(again, word('shownInPage'));
      await again.click('button', word('clearMarks'));
      await waitForText(again, word('marksCleared'));
      expect(await marked(page)).toBe('');
    });

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
