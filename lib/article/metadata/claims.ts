import type { LinkedArticle } from './json-ld.ts';
import type { Metas } from './metas.ts';

/**
 * Whether the page tells machines that it is an article. Lists and front pages hardly ever do, so that a short or
 * unusual story is believed; a page that says nothing may be an article all the same.
 */
export const claimsArticle = (metas: Metas, linked: readonly LinkedArticle[]): boolean =>
  /^(?:news)?article|^news|^post/i.test(metas.get('og:type') ?? '') ||
  metas.get('article:published_time', 'og:article:published_time') !== undefined ||
  linked.some(({ headline, datePublished }) => headline !== undefined && datePublished !== undefined);
