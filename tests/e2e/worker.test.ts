import { cp, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import type { Engine } from '../../lib/cli/browser/places.ts';
import { has, readPage, readStory, textUnder, waitFor, waitForText } from './helpers/reading.ts';
import { buildFolder, ENGINES, type Session, startSession } from './helpers/session.ts';
import { word } from './helpers/words.ts';

/** The extension without some of its files. */
async function without(engine: Engine, file: RegExp): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'lede-extension-'));
  await cp(buildFolder(engine), folder, { recursive: true });
  const assets = path.join(folder, 'assets');
  const left = (await readdir(assets)).filter((name) => file.test(name));
  expect(left).toHaveLength(1);
  for (const name of left) await rm(path.join(assets, name));
  return folder;
}

describe.each(ENGINES)('the worker that makes summaries in $engine', ({ engine, installed }) => {
  describe.runIf(installed)('in an extension that lacks a file', () => {
    let session: Session | undefined;
    let folder: string | undefined;
    const start = async (file: RegExp): Promise<Session> => {
      folder = await without(engine, file);
      return (session = await startSession(engine, { extension: folder }));
    };
    afterEach(async () => {
      await session?.end();
      if (folder !== undefined) await rm(folder, { recursive: true });
      session = undefined;
      folder = undefined;
    });

    it('is what makes them: without it, the popup says that it failed, and offers a way out', async () => {
      const { popup } = await readPage(await start(/^summary-worker-.*\.js$/), '/zh.html');
      await waitFor(popup, 'heading', word('failed'));
      expect(await has(popup, 'button', word('retry'))).toBe(true);
      expect(await has(popup, 'button', word('copyDiagnostics'))).toBe(true);
    });

    it('reads the weights of the page’s language and no others; without them, the summary says so', async () => {
      const opened = await start(/^words-.*\.bin$/);
      const english = await readStory(opened, '/en.html');
      await waitForText(english.popup, word('reducedTagger'));
      expect(await textUnder(english.popup, 'Key sentences')).not.toBe('');
      await opened.browser.tidy();
      const chinese = await readStory(opened, '/zh.html');
      expect(await textUnder(chinese.popup, 'Participants')).toContain('林若川');
      expect(await has(chinese.popup, 'StaticText', word('reducedTagger'))).toBe(false);
    });
  });
});
