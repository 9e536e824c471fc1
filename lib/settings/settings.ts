/**
 * What the user chose, as stored under one key. Versioned from the first day, and repaired field by
 * field when it is read: a damaged entry costs that entry, never the rest.
 */

/** The choice made for one site. */
export interface SiteSetting {
  /** Host name without port: `news.example.org`. */
  host: string;
  /** Hide the trending sidebar when Lede is opened on this site. */
  hide: boolean;
  /** Hide it without being opened; holds only together with the permission for this host. */
  always: boolean;
}

export interface Settings {
  version: 1;
  /** At most one entry a host. */
  sites: SiteSetting[];
}

export const DEFAULT_SETTINGS: Settings = { version: 1, sites: [] };

/** Labels of a host name, or a bracketed IPv6 address; nothing that could widen a match pattern. */
const HOST = /^(?:[\p{L}\p{N}_-]+(?:\.[\p{L}\p{N}_-]+)*\.?|\[[0-9a-f:.]+\])$/u;

/** RFC 1035's limit. */
const HOST_MAX = 253;

export const isHost = (value: unknown): value is string =>
  typeof value === 'string' && value.length <= HOST_MAX && HOST.test(value);

function repairSite(value: unknown): SiteSetting | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { host, hide, always } = value as Record<string, unknown>;
  if (!isHost(host)) return undefined;
  return { host, hide: hide === true, always: hide === true && always === true };
}

/** Anything read from storage → settings that hold; unknown fields are left out. */
export function repairSettings(value: unknown): Settings {
  const stored =
    typeof value === 'object' && value !== null ? (value as Record<string, unknown>)['sites'] : [];
  const byHost = new Map<string, SiteSetting>();
  for (const entry of Array.isArray(stored) ? stored : []) {
    const site = repairSite(entry);
    if (site?.hide) byHost.set(site.host, site);
  }
  return { version: 1, sites: [...byHost.values()] };
}

/** The choice for a host; a site never chosen for is left as it is. */
export function siteSetting(settings: Settings, host: string): SiteSetting {
  return settings.sites.find((site) => site.host === host) ?? { host, hide: false, always: false };
}

/** Settings with the choice for one host replaced. A site that is not hidden is not remembered at all. */
export function withSite(settings: Settings, site: SiteSetting): Settings {
  const others = settings.sites.filter((other) => other.host !== site.host);
  return repairSettings({ ...settings, sites: [...others, site] });
}
