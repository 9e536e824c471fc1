import { browser } from 'wxt/browser';
import { repairSettings, type Settings, type SiteSetting, withSite } from '../settings/settings.ts';

const KEY = 'settings';

export async function loadSettings(): Promise<Settings> {
  return repairSettings((await browser.storage.local.get(KEY))[KEY]);
}

/** Stores the choice for one site. Under a lock, as two popups may read and write at the same time. */
export async function saveSite(site: SiteSetting): Promise<void> {
  await navigator.locks.request('lede-settings', async () => {
    await browser.storage.local.set({ [KEY]: withSite(await loadSettings(), site) });
  });
}

export function onSettingsChanged(callback: () => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && KEY in changes) callback();
  });
}
