import { describe, expect, it, vi } from 'vitest';
import type { Article } from '../../../lib/article/article.ts';
import { readTab, type Tab, type TabSeam, watchTab } from '../../../lib/browser/read-tab.ts';
import { fail, ok } from '../../../lib/outcome.ts';

const ARTICLE: Article = {
  url: 'https://news.example.org/a',
  title: 'A story',
  published: null,
  text: 'Once.',
  paragraphs: [{ start: 0, end: 5, kind: 'paragraph' }],
};
const TAB: Tab = { id: 7, url: 'https://news.example.org/a' };
const open = new AbortController().signal;
const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
const never = (): Promise<never> => new Promise(() => {});

/** Tabs of which one is in front; `go` takes it to another address. */
function fakeTabs(tab: Tab | undefined, runReader: TabSeam['runReader']) {
  let address = tab?.url;
  const listeners = new Set<() => void>();
  const seam: TabSeam = {
    active: async () => tab,
    address: async () => address,
    runReader: vi.fn(runReader),
    onChanged: (_id, callback) => {
      listeners.add(callback);
      return () => listeners.delete(callback);
    },
  };
  const go = (url: string | undefined): void => {
    address = url;
    for (const listener of listeners) listener();
  };
  return { seam, go, listeners };
}

describe('readTab', () => {
  it('gives the article and the tab that it was read in', async () => {
    const { seam, listeners } = fakeTabs(TAB, async () => ok(ARTICLE));
    expect(await readTab(seam, open)).toEqual(ok({ tab: TAB, article: ARTICLE }));
    expect(listeners.size).toBe(0);
  });

  it('hands on what the reader says against the page', async () => {
    const failure = { code: 'not-an-article', reason: 'section' } as const;
    const { seam } = fakeTabs(TAB, async () => fail(failure));
    expect(await readTab(seam, open)).toEqual(fail(failure));
  });

  it('takes what could be read of a page that is no article where that is asked for', async () => {
    const { seam } = fakeTabs(TAB, async () =>
      fail({ code: 'not-an-article', reason: 'forum', article: ARTICLE }),
    );
    expect(await readTab(seam, open, true)).toEqual(ok({ tab: TAB, article: ARTICLE }));
    const failure = { code: 'not-an-article', reason: 'empty' } as const;
    const { seam: empty } = fakeTabs(TAB, async () => fail(failure));
    expect(await readTab(empty, open, true)).toEqual(fail(failure));
  });

  it.each([
    'chrome://settings/',
    'about:addons',
    'edge://extensions',
    'view-source:https://news.example.org/',
    'chrome-extension://abc/popup.html',
    'moz-extension://abc/popup.html',
  ])('does not touch the browser’s page %s', async (url) => {
    const { seam } = fakeTabs({ id: 7, url }, async () => ok(ARTICLE));
    expect(await readTab(seam, open)).toEqual(fail({ code: 'restricted', reason: 'browser-page' }));
    expect(seam.runReader).not.toHaveBeenCalled();
  });

  it.each([
    'https://chromewebstore.google.com/detail/x',
    'https://chrome.google.com/webstore/detail/x',
    'https://microsoftedge.microsoft.com/addons/detail/x',
    'https://addons.mozilla.org/firefox/addon/x',
  ])('does not touch the store %s', async (url) => {
    const { seam } = fakeTabs({ id: 7, url }, async () => ok(ARTICLE));
    expect(await readTab(seam, open)).toEqual(fail({ code: 'restricted', reason: 'extension-store' }));
  });

  it.each([
    'https://microsoftedge.microsoft.com/news',
    'file:///home/me/story.html',
    'https://chrome.google.com/',
  ])('reads %s', async (url) => {
    const { seam } = fakeTabs({ id: 7, url }, async () => ok(ARTICLE));
    expect((await readTab(seam, open)).ok).toBe(true);
  });

  it.each([
    ['Cannot access a chrome:// URL', undefined, 'browser-page'],
    ['Cannot access contents of url "about:blank".', undefined, 'browser-page'],
    ['The extensions gallery cannot be scripted.', undefined, 'extension-store'],
    ['Frame with ID 0 is showing error page', undefined, 'browser-page'],
    [
      'Cannot access contents of the page. Extension manifest must request permission to access the respective host.',
      TAB.url,
      'no-access',
    ],
    ['Missing host permission for the tab', TAB.url, 'no-access'],
    ['Missing host permission for the tab', 'https://news.example.org/Report.PDF?x', 'pdf'],
  ])('takes the refusal %j at %s for %s', async (message, url, reason) => {
    const { seam } = fakeTabs({ id: 7, url }, () => Promise.reject(new Error(message)));
    expect(await readTab(seam, open)).toEqual(fail({ code: 'restricted', reason }));
  });

  it.each(['Frame with ID 0 was removed.', 'No tab with id: 7.', 'The tab was closed.'])(
    'takes %j for a page that went away',
    async (message) => {
      const { seam } = fakeTabs(TAB, () => Promise.reject(new Error(message)));
      expect(await readTab(seam, open)).toEqual(fail({ code: 'navigated' }));
    },
  );

  it('reports what it did not foresee, without the page’s address', async () => {
    const { seam } = fakeTabs(TAB, () => Promise.reject(new Error(`Odd thing at ${TAB.url} now`)));
    expect(await readTab(seam, open)).toEqual(fail({ code: 'failed', detail: 'Odd thing at … now' }));
  });

  it.each([undefined, null, 7, {}, { ok: true }])('does not take %j for a result', async (result) => {
    const { seam } = fakeTabs(TAB, async () => result);
    expect(await readTab(seam, open)).toMatchObject({ ok: false, failure: { code: 'failed' } });
  });

  it('does not wait for a page that goes elsewhere', async () => {
    const { seam, go, listeners } = fakeTabs(TAB, never);
    const reading = readTab(seam, open);
    await vi.waitFor(() => expect(listeners.size).toBe(1));
    go('https://news.example.org/b');
    expect(await reading).toEqual(fail({ code: 'navigated' }));
    expect(listeners.size).toBe(0);
  });

  it('drops a result that arrives after the page has gone, even unseen', async () => {
    const { seam, listeners, go } = fakeTabs(TAB, async () => {
      listeners.clear();
      go('https://news.example.org/b');
      return ok(ARTICLE);
    });
    expect(await readTab(seam, open)).toEqual(fail({ code: 'navigated' }));
  });

  it('gives up when its time is over', async () => {
    const { seam } = fakeTabs(TAB, never);
    const limit = new AbortController();
    const reading = readTab(seam, limit.signal);
    limit.abort();
    expect(await reading).toEqual(fail({ code: 'timeout' }));
  });

  it('says that there is nothing to read without a tab', async () => {
    const { seam } = fakeTabs(undefined, async () => ok(ARTICLE));
    expect(await readTab(seam, open)).toEqual(fail({ code: 'restricted', reason: 'no-access' }));
  });
});

describe('watchTab', () => {
  it('tells once when the tab goes to another page, or out of sight', async () => {
    for (const url of ['https://news.example.org/b', 'https://news.example.org/a#/b', undefined]) {
      const { seam, go } = fakeTabs(TAB, never);
      const onNavigated = vi.fn();
      watchTab(seam, TAB, onNavigated);
      go(url);
      go(url);
      await settle();
      expect(onNavigated).toHaveBeenCalledTimes(1);
    }
  });

  it('stays silent on the same page: another title, another place in it', async () => {
    const { seam, go } = fakeTabs(TAB, never);
    const onNavigated = vi.fn();
    watchTab(seam, TAB, onNavigated);
    go(TAB.url);
    go(`${TAB.url}#comments`);
    await settle();
    expect(onNavigated).not.toHaveBeenCalled();
  });

  it('stays silent once stopped', async () => {
    const { seam, go, listeners } = fakeTabs(TAB, never);
    const onNavigated = vi.fn();
    const stop = watchTab(seam, TAB, onNavigated);
    go('https://news.example.org/b');
    stop();
    await settle();
    expect(onNavigated).not.toHaveBeenCalled();
    expect(listeners.size).toBe(0);
  });
});
