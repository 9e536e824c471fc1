import { browser } from 'wxt/browser';
import { loadSite, loadSites, onSettingsChanged, saveSite } from './settings-store.ts';

/**
 * "Always on this site" holds where the wish (settings) and the permission (browser) meet. The popup
 * changes either; the background registers what follows from both. So nothing is lost when the popup
 * closes under the permission prompt, when the permission is taken back in the browser's own settings,
 * or when the background is stopped in between.
 */

const ID_PREFIX = 'always-hide:';

const pattern = (host: string): string => `*://${host}/*`;
/** Scheme by scheme, as the manifest has them: Chromium finds `*://…` in neither of `http://…` and `https://…`. */
const origins = (host: string): { origins: string[] } => ({
  origins: [`http://${host}/*`, `https://${host}/*`],
});

/** Whether hiding acts on this site without being asked. */
export async function isAlwaysHidden(host: string): Promise<boolean> {
  if (!(await loadSite(host)).always) return false;
  return browser.permissions.contains(origins(host));
}

/**
 * Asks for the one host. Must be called inside a click, before anything is awaited.
 *
 * @returns false when the user (or the browser) refuses
 */
export async function allowAlways(host: string): Promise<boolean> {
  const wish = saveSite({ host, hide: true, always: true });
  const granted = await browser.permissions.request(origins(host)).catch(() => false);
  await wish;
  if (!granted) await saveSite({ host, hide: true, always: false });
  return granted;
}

/** Ends it and gives the permission back. */
export async function endAlways(host: string, hide: boolean): Promise<void> {
  await Promise.all([
    saveSite({ host, hide, always: false }),
    // Refused where the permission is the manifest's own, as in the end-to-end build.
    browser.permissions.remove(origins(host)).catch(() => false),
  ]);
}

async function allowedHosts(): Promise<string[]> {
  const sites = await loadSites();
  const allowed = await Promise.all(sites.map(({ host }) => isAlwaysHidden(host)));
  return sites.filter((_, i) => allowed[i]).map(({ host }) => host);
}

async function registerAllowed(): Promise<void> {
  const wanted = await allowedHosts();
  const registered = await browser.scripting.getRegisteredContentScripts();
  const ids = new Set(registered.map(({ id }) => id));
  const stale = [...ids].filter((id) => !wanted.some((host) => id === `${ID_PREFIX}${host}`));
  const missing = wanted.filter((host) => !ids.has(`${ID_PREFIX}${host}`));
  if (stale.length > 0) await browser.scripting.unregisterContentScripts({ ids: stale });
  if (missing.length > 0) {
    await browser.scripting.registerContentScripts(
      missing.map((host) => ({
        id: `${ID_PREFIX}${host}`,
        matches: [pattern(host)],
        js: ['content-scripts/always-hide.js'],
        css: ['hide.css'],
        runAt: 'document_start',
        persistAcrossSessions: true,
      })),
    );
  }
}

/** For the background: keeps the registered scripts as wish and permission say. Adds its listeners at once. */
export function keepAlwaysHiding(): void {
  const update = (): void => {
    // One at a time: two runs at once would both find the same script missing.
    void navigator.locks.request('lede-always-hide', registerAllowed);
  };
  browser.runtime.onInstalled.addListener(update);
  browser.runtime.onStartup.addListener(update);
  browser.permissions.onAdded.addListener(update);
  browser.permissions.onRemoved.addListener(update);
  onSettingsChanged(update);
}
