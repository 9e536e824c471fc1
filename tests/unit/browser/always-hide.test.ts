import { beforeEach, describe, expect, it, vi } from 'vitest';
import {
  allowAlways,
  endAlways,
  isAlwaysHidden,
  keepAlwaysHiding,
} from '../../../lib/browser/always-hide.ts';
import { loadSite, loadSites, saveSite, serveSettings } from '../../../lib/browser/settings-store.ts';
import { FakeBrowser, FakeLocks } from './fake-browser.ts';

const seam = vi.hoisted(() => ({ browser: undefined as unknown }));
vi.mock('wxt/browser', () => ({
  get browser() {
    return seam.browser;
  },
}));

const HOST = 'news.example.org';
const ORIGINS = [`http://${HOST}/*`, `https://${HOST}/*`];
let browser: FakeBrowser;

beforeEach(() => {
  browser = new FakeBrowser();
  seam.browser = browser;
  serveSettings();
  vi.stubGlobal('navigator', { locks: new FakeLocks() });
});

const registered = (): string[][] => browser.scripts.map(({ matches }) => matches);
const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5));

describe('the settings’ store', () => {
  it('keeps every one of many choices made at once', async () => {
    const hosts = Array.from({ length: 30 }, (_, i) => `site-${i}.example`);
    await Promise.all(hosts.map((host) => saveSite({ host, hide: true, always: false })));
    expect((await loadSites()).map(({ host }) => host)).toEqual(hosts);
  });

  it('forgets a site that is shown again', async () => {
    await saveSite({ host: HOST, hide: true, always: false });
    expect((await loadSite(HOST)).hide).toBe(true);
    await saveSite({ host: HOST, hide: false, always: false });
    expect(browser.stored).toEqual({});
  });

  it('takes no choice from a script in a web page', async () => {
    const site = { host: HOST, hide: true, always: true };
    const sender = { id: 'lede', url: 'https://news.example.org/' };
    expect(browser.runtime.onMessage.emit({ type: 'site-save', site }, sender, () => {})).not.toContain(true);
    await settle();
    expect(browser.stored).toEqual({});
  });
});

describe('"always on this site"', () => {
  it('registers the script once the one host is granted', async () => {
    keepAlwaysHiding();
    expect(await allowAlways(HOST)).toBe(true);
    await vi.waitFor(() => expect(registered()).toEqual([[`*://${HOST}/*`]]));
    expect([...browser.granted]).toEqual(ORIGINS);
    expect(browser.scripts[0]).toMatchObject({
      js: ['content-scripts/always-hide.js'],
      css: ['hide.css'],
      runAt: 'document_start',
      persistAcrossSessions: true,
    });
    expect(await isAlwaysHidden(HOST)).toBe(true);
  });

  it('asks the browser before anything is awaited', () => {
    const request = vi.spyOn(browser.permissions, 'request');
    void allowAlways(HOST);
    expect(request).toHaveBeenCalledWith({ origins: ORIGINS });
  });

  it('registers although the popup has closed under the prompt', async () => {
    keepAlwaysHiding();
    // All that the popup got done: the wish is stored, the answer reaches the background alone.
    browser.permissions.request = () => new Promise<never>(() => {});
    void allowAlways(HOST);
    await settle();
    expect(registered()).toEqual([]);
    browser.granted = new Set(ORIGINS);
    browser.permissions.onAdded.emit({ origins: ORIGINS });
    await vi.waitFor(() => expect(registered()).toEqual([[`*://${HOST}/*`]]));
  });

  it('changes nothing but the wish when refused', async () => {
    keepAlwaysHiding();
    browser.answer = false;
    expect(await allowAlways(HOST)).toBe(false);
    await settle();
    expect(registered()).toEqual([]);
    expect(await loadSites()).toEqual([{ host: HOST, hide: true, always: false }]);
  });

  it('counts an error of the browser as a refusal', async () => {
    browser.permissions.request = () => Promise.reject(new Error('no gesture'));
    expect(await allowAlways(HOST)).toBe(false);
  });

  it('unregisters and gives the permission back when ended', async () => {
    keepAlwaysHiding();
    await allowAlways(HOST);
    await vi.waitFor(() => expect(registered()).toHaveLength(1));
    await endAlways(HOST, true);
    await vi.waitFor(() => expect(registered()).toEqual([]));
    expect([...browser.granted]).toEqual([]);
    expect(await loadSites()).toEqual([{ host: HOST, hide: true, always: false }]);
  });

  it('ends where the permission is the manifest’s own and can’t be given back', async () => {
    keepAlwaysHiding();
    await allowAlways(HOST);
    browser.permissions.remove = () => Promise.reject(new Error('You cannot remove required permissions.'));
    await endAlways(HOST, true);
    await vi.waitFor(() => expect(registered()).toEqual([]));
    expect(await isAlwaysHidden(HOST)).toBe(false);
  });

  it('unregisters when the permission is taken back in the browser', async () => {
    keepAlwaysHiding();
    await allowAlways(HOST);
    await vi.waitFor(() => expect(registered()).toHaveLength(1));
    await browser.permissions.remove({ origins: ORIGINS });
    await vi.waitFor(() => expect(registered()).toEqual([]));
    expect(await isAlwaysHidden(HOST)).toBe(false);
  });

  it.each(['onInstalled', 'onStartup'] as const)('registers again on %s, once', async (event) => {
    keepAlwaysHiding();
    await allowAlways(HOST);
    await vi.waitFor(() => expect(registered()).toHaveLength(1));
    browser.scripts = []; // an update of the extension drops them
    browser.runtime[event].emit();
    browser.runtime[event].emit();
    await vi.waitFor(() => expect(registered()).toHaveLength(1));
    await settle();
    expect(registered()).toHaveLength(1);
  });

  it('leaves a site alone that the browser’s own settings allowed, unasked', async () => {
    keepAlwaysHiding();
    await browser.permissions.request({ origins: ['http://other.example/*', 'https://other.example/*'] });
    await settle();
    expect(registered()).toEqual([]);
  });
});
