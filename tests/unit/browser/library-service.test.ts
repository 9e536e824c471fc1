// oxlint-disable-next-line import/no-unassigned-import -- importing it installs the database
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { serveLibrary } from '../../../lib/browser/library-service.ts';
import { type LibraryStore, openLibrary } from '../../../lib/library/store.ts';
import { EN_SUMMARY } from '../summaries.ts';
import { FakeBrowser } from './fake-browser.ts';

const seam = vi.hoisted(() => ({ browser: undefined as unknown }));
vi.mock('wxt/browser', () => ({
  get browser() {
    return seam.browser;
  },
}));

const POPUP = { id: 'lede', url: 'chrome-extension://lede/popup.html' };
let browser: FakeBrowser;
let store: LibraryStore;
let libraries = 0;

beforeEach(() => {
  browser = new FakeBrowser();
  seam.browser = browser;
  libraries += 1;
  store = openLibrary(`service-${libraries}`);
  serveLibrary(store);
});

/** What the message is answered with; nothing when it is not taken at all. */
function send(message: unknown, sender: object = POPUP): Promise<unknown> {
  return new Promise((resolve) => {
    const [taken] = browser.runtime.onMessage.emit(message, sender, resolve);
    if (taken !== true) resolve(undefined);
  });
}

describe('the background', () => {
  it('saves, updates and tells when a page was saved', async () => {
    expect(await send({ type: 'library-dates', url: EN_SUMMARY.url })).toBeNull();
    expect(await send({ type: 'library-save', summary: EN_SUMMARY })).toMatchObject({
      ok: true,
      value: { status: 'saved' },
    });
    expect(await send({ type: 'library-save', summary: EN_SUMMARY })).toMatchObject({
      ok: true,
      value: { status: 'updated' },
    });
    expect(await send({ type: 'library-dates', url: EN_SUMMARY.url })).toMatchObject({
      savedAt: expect.stringMatching(/^\d{4}-/),
    });
    expect(await store.list()).toHaveLength(1);
  });

  it.each([
    ['another extension', { id: 'other', url: 'chrome-extension://other/x.html' }],
    ['a script in a web page', { id: 'lede', url: 'https://news.example.org/' }],
    ['a page that looks like ours', { id: 'lede', url: 'chrome-extension://ledex/popup.html' }],
    ['nobody', {}],
  ])('takes nothing from %s', async (_who, sender) => {
    expect(await send({ type: 'library-save', summary: EN_SUMMARY }, sender)).toBeUndefined();
    expect(await store.list()).toEqual([]);
  });

  it('takes no broken summary', async () => {
    expect(await send({ type: 'library-save', summary: { url: EN_SUMMARY.url } })).toBeUndefined();
  });

  it('leaves messages of other kinds to others', async () => {
    expect(await send({ type: 'hide', on: true })).toBeUndefined();
  });

  it('answers nothing, but answers, when the store fails unforeseen', async () => {
    vi.spyOn(store, 'dates').mockRejectedValue(new Error());
    expect(await send({ type: 'library-dates', url: EN_SUMMARY.url })).toBeUndefined();
  });
});
