import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { until } from '../../lib/cli/browser/wait.ts';
import { entries, openLibrary, save, savePage } from './helpers/library.ts';
import { has, readStory, textUnder, waitFor, waitForText } from './helpers/reading.ts';
import { ENGINES, type Session, startSession } from './helpers/session.ts';
import { word } from './helpers/words.ts';

const ZH_TITLE = '林若川会见艾斯特拉达:推动两港合作迈上新台阶';
const EN_TITLE = 'Harbour council backs year-round ferry link after winter of closures';

describe.each(ENGINES)('the library in $engine', ({ engine, installed }) => {
  describe.runIf(installed)('with a story in each language', () => {
    let session: Session;
    beforeAll(async () => {
      session = await startSession(engine);
      await savePage(session, '/zh.html');
      await savePage(session, '/en.html');
    });
    afterEach(() => session.browser.tidy());
    afterAll(() => session?.end());

    it('still has what was saved after the browser was closed and opened again', async () => {
      await session.restart();
      const library = await openLibrary(session);
      const list = await until('the list is there', async () => {
        const found = await entries(library);
        return found.length > 0 && found;
      });
      expect(list).toHaveLength(2);

      await library.click('link', new RegExp(`^${ZH_TITLE}`));
      await waitFor(library, 'heading', ZH_TITLE);
      expect(await textUnder(library, 'Participants')).toContain('江海市副市长、港口管理委员会主任');
      expect(await textUnder(library, 'Statements')).toContain('图纸变成船期');
    });

    it.each([
      { query: '港务局', title: ZH_TITLE },
      { query: '直航', title: ZH_TITLE },
      { query: 'helicopter', title: EN_TITLE },
    ])('finds one of them by $query', async ({ query, title }) => {
      const library = await openLibrary(session);
      await library.click('searchbox', word('searchLibrary'));
      await library.type(query);
      await waitForText(library, word('foundCount', '1', '2'));
      const found = await entries(library);
      expect(found).toHaveLength(1);
      expect(found[0]).toContain(title);
    });

    it('says so when nothing is found, and goes back to all', async () => {
      const library = await openLibrary(session);
      await library.click('searchbox', word('searchLibrary'));
      await library.type('没有这样的词');
      await waitFor(library, 'heading', word('nothingFound'));
      await library.click('button', word('clearSearch'));
      await waitForText(library, word('summaryCount', '2'));
    });

    it('deletes, and takes it back', async () => {
      const library = await openLibrary(session);
      await library.click('link', new RegExp(`^${EN_TITLE}`));
      await library.click('button', word('deleteSummary'));
      await waitForText(library, word('summaryCount', '1'));
      await library.click('button', word('undo'));
      await waitForText(library, word('summaryCount', '2'));
      expect((await entries(library)).some((entry) => entry.includes(EN_TITLE))).toBe(true);
    });

    it('exports everything as JSON and as Markdown', async () => {
      const library = await openLibrary(session);
      await library.click('button', word('exportAllJson'));
      await library.click('button', word('exportAllMarkdown'));
      const exported = (ending: string): Promise<string> =>
        until(`a ${ending} file is there`, async () => {
          const name = (await readdir(session.downloads)).find((file) => file.endsWith(ending));
          // The browser puts an empty file there first.
          return name && ((await readFile(path.join(session.downloads, name), 'utf8')) || undefined);
        });
      const json = await exported('.json');
      expect(() => JSON.parse(json) as unknown).not.toThrow();
      // Punctuation is escaped in Markdown.
      const markdown = (await exported('.md')).replaceAll('\\', '');
      for (const text of [json, markdown]) {
        expect(text).toContain(ZH_TITLE);
        expect(text).toContain(EN_TITLE);
        expect(text).toContain('the smallest boats to carry the biggest bill');
      }
    });

    it('says that a story is saved already, and updates it instead of saving it twice', async () => {
      const { popup } = await readStory(session, '/zh.html');
      await waitForText(popup, /saving again updates it/);
      await popup.click('button', 'Save');
      await waitForText(popup, word('savedAgain'));
      await popup.close();

      const library = await openLibrary(session);
      await waitForText(library, word('summaryCount', '2'));
    });
  });

  describe.runIf(installed)('when it is empty', () => {
    let session: Session;
    beforeAll(async () => {
      session = await startSession(engine);
    });
    afterEach(() => session.browser.tidy());
    afterAll(() => session?.end());

    it('says how to begin', async () => {
      const library = await openLibrary(session);
      await waitFor(library, 'heading', word('emptyTitle'));
      expect(await has(library, 'searchbox', word('searchLibrary'))).toBe(false);
    });

    it('gets a story although the background was stopped while its popup stood open', async () => {
      const { popup } = await readStory(session, '/en.html');
      await session.browser.stopBackground();
      await save(popup);
      await session.browser.tidy();
      const library = await openLibrary(session);
      await library.click('link', new RegExp(`^${EN_TITLE}`));
      await library.click('button', word('deleteSummary'));
      await waitFor(library, 'heading', word('emptyTitle'));
    });

    it.each([
      { background: 'running', stop: false },
      { background: 'stopped', stop: true },
    ])(
      'gets a story whose popup was closed right after the click on Save, with the background $background',
      async ({ stop }) => {
        const { popup } = await readStory(session, '/zh.html');
        if (stop) await session.browser.stopBackground();
        await popup.click('button', 'Save');
        await popup.close();
        const library = await openLibrary(session);
        await library.click('link', new RegExp(`^${ZH_TITLE}`));
        await library.click('button', word('deleteSummary'));
        await waitFor(library, 'heading', word('emptyTitle'));
      },
    );
  });
});
