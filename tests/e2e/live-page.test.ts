import * as fc from 'fast-check';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Article } from '../../lib/article/article.ts';
import type { Outcome, ReadFailure } from '../../lib/outcome.ts';
import { bundle } from '../run/bundle.ts';
import { generatedPage } from './helpers/generated-pages.ts';
import { CHANGING, CLOSED, LIVE, LIVE_PAGES, pathOf, PLAIN, STORY, TITLE } from './helpers/live-pages.ts';
import { PROBE, type Probed } from './helpers/probe.ts';
import { readStory, textUnder, waitForText } from './helpers/reading.ts';
import { ENGINES, type Session, startSession } from './helpers/session.ts';
import { word } from './helpers/words.ts';

/** Generated pages for each engine. */
const RUNS = 60;
const SEED = 20260211;

const paragraphsOf = (read: Outcome<Article, ReadFailure>): string[] =>
  read.ok ? read.value.paragraphs.map(({ start, end }) => read.value.text.slice(start, end)) : [];

describe.each(ENGINES)('a page as $engine shows it', ({ engine, installed }) => {
  describe.runIf(installed)('to the reader', () => {
    let session: Session;
    let reader: string;
    beforeAll(async () => {
      reader = await bundle('tests/run/reader.ts', 'Lede');
      session = await startSession(engine, { pages: LIVE_PAGES });
    });
    afterEach(() => session.browser.tidy());
    afterAll(() => session?.end());

    async function open(path: string): Promise<Page> {
      const page = await session.browser.open(session.server.origin + path);
      await page.evaluate(`${reader}; globalThis.Lede = Lede; ${PROBE}`);
      return page;
    }

    /** Reads twice, and sees to what has to hold for every page. */
    async function probe(page: Page): Promise<Outcome<Article, ReadFailure>> {
      const { read, again, records, isAsBefore, text, seen } = (await page.evaluate('probe()')) as Probed;
      expect({ records, isAsBefore }).toEqual({ records: 0, isAsBefore: true });
      expect(again).toEqual(read);
      for (const paragraph of paragraphsOf(read)) {
        const bare = paragraph.replaceAll(/\s/g, '');
        expect(text.includes(bare) || seen.includes(bare), paragraph).toBe(true);
      }
      return read;
    }

    describe.each(Object.entries(LIVE))('%s', (_, pages) => {
      it.each(pages)('$what', async (one) => {
        const read = await probe(await open(pathOf(one)));
        expect(read.ok && read.value.title).toBe(TITLE);
        expect(paragraphsOf(read)).toEqual(one.paragraphs);
      });
    });

    it('changes nothing, gives the same twice, and only what the page holds', async () => {
      const page = await open(PLAIN);
      let stories = 0;
      await fc.assert(
        fc.asyncProperty(generatedPage, async ({ html, script }) => {
          await page.evaluate(`document.body.innerHTML = ${JSON.stringify(html)}; ${script}`);
          if ((await probe(page)).ok) stories++;
        }),
        { seed: SEED, numRuns: RUNS },
      );
      expect(stories).toBeGreaterThan(RUNS / 3);
    });

    it('is opened by the extension where the page has closed it', async () => {
      const { popup } = await readStory(session, CLOSED);
      expect(await textUnder(popup, 'Statements')).toContain('A town that locks its harbour at ten');
    });

    it('is said to have changed when its story has', async () => {
      const { page, popup } = await readStory(session, CHANGING);
      await page.evaluate(`document.title = document.title; document.body.append('${STORY[0]}'.slice(0, 0))`);
      await page.evaluate('change()');
      await waitForText(popup, word('pageChanged'));
    });
  });
});
