import type { Target } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ChromiumBrowser } from '../../lib/cli/browser/chromium.ts';
import { openLibrary, savePage } from './helpers/library.ts';
import { waitFor } from './helpers/reading.ts';
import { ENGINES, type Session, startSession } from './helpers/session.ts';
import { word } from './helpers/words.ts';

/**
 * Hosts that the browsers ask on their own errands (the clock, updates, accounts, settings), whatever
 * is or isn't installed. Extension pages may not reach them: see the policy in manifest.test.ts.
 */
const ERRANDS = new Set([
  'accounts.google.com',
  'clients2.google.com',
  'update.googleapis.com',
  'firefox.settings.services.mozilla.com',
]);

const isErrand = (url: string): boolean => ERRANDS.has(new URL(url).hostname);

/** Notes every request of every page, popup and worker that the debugger sees. */
function noteRequests({ driver }: ChromiumBrowser): string[] {
  const requests: string[] = [];
  const attach = async (target: Target): Promise<void> => {
    const session = await target.createCDPSession();
    session.on('Network.requestWillBeSent', ({ request }) => requests.push(request.url));
    await session.send('Network.enable');
  };
  // A target may be gone before it is attached to; the proxy sees its requests even so.
  const tryAttach = (target: Target): void => void attach(target).catch(() => {});
  for (const target of driver.targets()) tryAttach(target);
  driver.on('targetcreated', tryAttach);
  return requests;
}

/** Everything that a user does with a page: read, save, hide, show, look into the library, search. */
async function useAll(session: Session): Promise<void> {
  await savePage(session, '/zh.html');
  const library = await openLibrary(session);
  await library.click('searchbox', word('searchLibrary'));
  await library.type('港务局');
  await waitFor(library, 'StaticText', word('foundCount', '1', '1'));
  await library.click('link', /^林若川/);
  await waitFor(library, 'heading', 'Statements');
  await library.click('button', word('exportJson'));
  await library.click('button', word('deleteSummary'));
  await waitFor(library, 'button', word('undo'));
}

describe.each(ENGINES)('the network in $engine', ({ engine, installed }) => {
  describe.runIf(installed)('with every request going through a proxy that notes it', () => {
    let session: Session;
    beforeAll(async () => {
      session = await startSession(engine, { noted: true });
    });
    afterAll(() => session?.end());

    it('is asked for the pages that the user opens, and for nothing else', async () => {
      const { browser, server } = session;
      const debugged = browser instanceof ChromiumBrowser ? noteRequests(browser) : [];
      await useAll(session);

      const own = new Set(['/zh.html', '/en.html', '/favicon.ico'].map((path) => server.origin + path));
      expect(server.asked.filter((url) => !isErrand(url) && !own.has(url))).toEqual([]);
      expect(server.asked.filter((url) => url === `${server.origin}/zh.html`)).toHaveLength(1);
      const isKnown = (url: string): boolean =>
        own.has(url) || /^(?:chrome-extension|blob:chrome-extension|data|chrome):/.test(url);
      expect(debugged.filter((url) => !isKnown(url))).toEqual([]);
      expect(debugged.some((url) => url.startsWith('chrome-extension:'))).toBe(engine === 'chromium');
    });

    it('would have been noted if it had been asked for more', async () => {
      const page = await session.browser.open(`${session.server.origin}/en.html`);
      await page.evaluate("fetch('https://elsewhere.invalid/').catch(() => {})");
      expect(session.server.asked).toContain('https://elsewhere.invalid:443');
    });
  });
});
