/**
 * What the user chose for a site, as stored: an entry a site, so that writing one never touches another.
 * Versioned from the first day and repaired field by field when read.
 */

export interface SiteSetting {
  /** Host name without port: `news.example.org`. */
  host: string;
  /** Hide the trending sidebar when Lede is opened on this site. */
  hide: boolean;
  /** Hide it without being opened; holds only together with the permission for this host. */
  always: boolean;
}

/** An entry of the storage. A site that is not hidden has none. */
export interface StoredSite {
  version: 1;
  hide: true;
  always: boolean;
}

const KEY_PREFIX = 'site:';

/** Labels of a host name, or a bracketed IPv6 address; nothing that could widen a match pattern. */
const HOST = /^(?:[\p{L}\p{N}_-]+(?:\.[\p{L}\p{N}_-]+)*\.?|\[[0-9a-f:.]+\])$/u;

/** RFC 1035's limit. */
const HOST_MAX = 253;

export const isHost = (value: unknown): value is string =>
  typeof value === 'string' && value.length <= HOST_MAX && HOST.test(value);

/** The key under which a site's entry is stored. */
export const siteKey = (host: string): string => `${KEY_PREFIX}${host}`;

/** What to store for a choice; nothing for a site that is not to be remembered. */
export const storedSite = ({ hide, always }: SiteSetting): StoredSite | undefined =>
  hide ? { version: 1, hide, always } : undefined;

/** The choice for a host from whatever is stored under its key: "shown" where nothing whole is. */
export function readSite(host: string, stored: unknown): SiteSetting {
  const { version, hide, always } =
    typeof stored === 'object' && stored !== null ? (stored as Record<string, unknown>) : {};
  const hides = version === 1 && hide === true;
  return { host, hide: hides, always: hides && always === true };
}

/** The sites that are hidden, from everything that is stored. */
export function readSites(stored: Record<string, unknown>): SiteSetting[] {
  return Object.entries(stored)
    .filter(([key]) => key.startsWith(KEY_PREFIX) && isHost(key.slice(KEY_PREFIX.length)))
    .map(([key, value]) => readSite(key.slice(KEY_PREFIX.length), value))
    .filter(({ hide }) => hide);
}

/** What the popup asks of the background, which writes the settings: a popup may close at any moment. */
export interface SettingsRequest {
  type: 'site-save';
  site: SiteSetting;
}

/** @returns a checked copy of a request, or nothing when the message is none */
export function copySettingsRequest(message: unknown): SettingsRequest | undefined {
  if (typeof message !== 'object' || message === null) return undefined;
  const { type, site } = message as Record<string, unknown>;
  if (type !== 'site-save' || typeof site !== 'object' || site === null) return undefined;
  const { host, hide, always } = site as Record<string, unknown>;
  if (!isHost(host) || typeof hide !== 'boolean' || typeof always !== 'boolean') return undefined;
  return { type, site: { host, hide, always: hide && always } };
}
