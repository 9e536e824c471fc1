import type { RestrictedReason } from '../outcome.ts';

/** Schemes of the browser's own pages, of Chromium's relatives and of extensions. */
const BROWSER_SCHEMES = new Set([
  'about:',
  'brave:',
  'chrome:',
  'chrome-error:',
  'chrome-extension:',
  'chrome-search:',
  'chrome-untrusted:',
  'devtools:',
  'edge:',
  'extension:',
  'moz-extension:',
  'opera:',
  'resource:',
  'view-source:',
  'vivaldi:',
]);

/** Stores that browsers keep extensions out of, as host and the beginning of the path. */
const STORES: readonly (readonly [host: string, path: string])[] = [
  ['chromewebstore.google.com', '/'],
  ['chrome.google.com', '/webstore'],
  ['microsoftedge.microsoft.com', '/addons'],
  ['addons.mozilla.org', '/'],
];

/** Whether an address belongs to a page that no extension may read. */
export function restrictedAddress(url: string): RestrictedReason | undefined {
  if (!URL.canParse(url)) return undefined;
  const { protocol, hostname, pathname } = new URL(url);
  if (BROWSER_SCHEMES.has(protocol)) return 'browser-page';
  return STORES.some(([host, path]) => hostname === host && pathname.startsWith(path))
    ? 'extension-store'
    : undefined;
}

/** What browsers say when they refuse to run a script in a page, by Chromium and Firefox. */
const REFUSALS: readonly (readonly [RegExp, RestrictedReason])[] = [
  [/gallery|webstore/i, 'extension-store'],
  [/(?:chrome|edge|about|brave|devtools|view-source):|showing error page/i, 'browser-page'],
  [/cannot access|missing host permission|cannot be scripted/i, 'no-access'],
];

/**
 * The reason behind an error of `scripting.executeScript`, when it is a refusal.
 *
 * Firefox shows PDFs in a page of its own and refuses it like any other; only the address tells.
 */
export function refusal(message: string, url: string | undefined): RestrictedReason | undefined {
  const reason = REFUSALS.find(([pattern]) => pattern.test(message))?.[1];
  if (reason === 'no-access' && url !== undefined && URL.canParse(url)) {
    return new URL(url).pathname.toLowerCase().endsWith('.pdf') ? 'pdf' : reason;
  }
  return reason;
}
