import type { Metas } from './metadata/metas.ts';

/** What the page says its language is, as a BCP 47 tag: `zh-CN`. Unchecked. */
export function declaredLanguage(document: Document, metas: Metas): string | undefined {
  const told =
    document.documentElement?.getAttribute('lang') ||
    metas.get('content-language', 'og:locale', 'language') ||
    undefined;
  const tag = told
    ?.trim()
    .split(/[,;\s]/)[0]
    ?.replaceAll('_', '-');
  return tag && /^[a-z]{2,3}(?:-[a-z0-9]{1,8}){0,4}$/i.test(tag) ? tag : undefined;
}

/** Domains of countries that write English and put the day first. */
const DAY_FIRST_DOMAIN = /\.(?:uk|au|nz|ie|in|za|ke|ng|pk|my|sg|hk|mt|gh|lk|bd|eu)$/i;

/** Whether 2/3/2026 is 3 February here: in English, unless the language's region or the address tells otherwise. */
export function isMonthFirst(language: string | undefined, url: string): boolean {
  const tag = language?.toLowerCase();
  if (tag !== 'en') return tag === 'en-us';
  return URL.canParse(url) && !DAY_FIRST_DOMAIN.test(new URL(url).hostname);
}
