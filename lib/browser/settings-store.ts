import { browser } from 'wxt/browser';
import {
  copySettingsRequest,
  readSite,
  readSites,
  type SettingsRequest,
  siteKey,
  type SiteSetting,
  storedSite,
} from '../settings/settings.ts';
import { onOwnMessage } from './own-messages.ts';

/** The choice for one site. */
export async function loadSite(host: string): Promise<SiteSetting> {
  const key = siteKey(host);
  return readSite(host, (await browser.storage.local.get(key))[key]);
}

/** Every site that is hidden. */
export async function loadSites(): Promise<SiteSetting[]> {
  return readSites(await browser.storage.local.get());
}

/**
 * Has the background store the choice for a site. The request is on its way when this returns, so that
 * it outlives a popup that closes (under a permission prompt, say).
 */
export async function saveSite(site: SiteSetting): Promise<void> {
  const request: SettingsRequest = { type: 'site-save', site };
  await browser.runtime.sendMessage(request);
}

async function store(site: SiteSetting): Promise<void> {
  const key = siteKey(site.host);
  const entry = storedSite(site);
  await (entry ? browser.storage.local.set({ [key]: entry }) : browser.storage.local.remove(key));
}

/** For the background: stores what `saveSite` asks for. Adds its listener at once. */
export function serveSettings(): void {
  onOwnMessage(copySettingsRequest, ({ site }) => store(site));
}

export function onSettingsChanged(callback: () => void): void {
  browser.storage.local.onChanged.addListener(callback);
}
