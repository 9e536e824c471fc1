/** Parameters that tell where a reader came from, not what is read. */
const TRACKING =
  /^(?:utm_.*|fbclid|gclid|dclid|gbraid|wbraid|msclkid|yclid|twclid|igshid|mc_cid|mc_eid|spm|scm|_ga|cmpid|wt_mc|share_?token)$/i;

/**
 * The address under which a page is known: its `rel=canonical`, else its `og:url`, where these are on the page's own
 * host and not the site's root (sites that set them carelessly name their front page); else the page's own address.
 * Without fragment and tracking parameters.
 *
 * @param candidates what the page says of itself, best first; may be relative
 */
export function canonicalUrl(pageUrl: string, candidates: readonly (string | null | undefined)[]): string {
  const page = parse(pageUrl);
  if (!page) return pageUrl;
  for (const candidate of candidates) {
    const url = candidate ? parse(candidate, page) : null;
    if (url && url.host === page.host && isWeb(url) && !isRoot(url)) return clean(url);
  }
  return clean(page);
}

function parse(url: string, base?: URL): URL | null {
  try {
    return new URL(url, base);
  } catch {
    return null;
  }
}

const isWeb = (url: URL): boolean => url.protocol === 'https:' || url.protocol === 'http:';
const isRoot = (url: URL): boolean => url.pathname === '/' && url.search === '';

function clean(url: URL): string {
  const cleaned = new URL(url);
  cleaned.hash = '';
  // By hand: in Firefox a content script can't iterate over `searchParams`.
  cleaned.search = url.search
    .slice(1)
    .split('&')
    .filter((parameter) => !TRACKING.test(parameter.split('=')[0] ?? ''))
    .join('&');
  return cleaned.href;
}
