import type { NotAnArticleReason } from './reason.ts';

export type PageKind = 'article' | NotAnArticleReason;

/** Types of https://schema.org that describe a page of a kind, in lower case. */
const SCHEMA_TYPES: readonly [PageKind, RegExp][] = [
  ['forum', /^(?:discussionforumposting|qapage)$/],
  ['article', /(?:article|blogposting|liveblogposting|^report|^review)$/],
  ['product', /^(?:product|productgroup|individualproduct|productmodel|vehicle|car)$/],
  ['video', /^(?:videoobject|movie|tvepisode|tvseries|episode|clip)$/],
  ['gallery', /^(?:imagegallery|mediagallery)$/],
  ['search', /^searchresultspage$/],
  ['section', /^(?:collectionpage|itemlist|offercatalog|blog)$/],
];

/** Open Graph's `og:type` (https://ogp.me/#types). */
const GRAPH_TYPES: readonly [PageKind, RegExp][] = [
  ['article', /^(?:news)?article|^news|^post|^blog/],
  ['product', /^(?:og:)?product(?:\.item)?$/],
  ['section', /^product\.group$/],
  ['video', /^video/],
  ['gallery', /^(?:.*:)?(?:gallery|album)$/],
];

/** The kinds that a type names. */
const kindsOf = (type: string, types: readonly [PageKind, RegExp][]): PageKind[] =>
  types.filter(([, name]) => name.test(type.toLowerCase())).map(([kind]) => kind);

/** How many things of each kind the page says that it describes. */
export function typedKinds(types: readonly string[]): ReadonlyMap<PageKind, number> {
  const kinds = new Map<PageKind, number>();
  for (const kind of types.flatMap((type) => kindsOf(type, SCHEMA_TYPES)))
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  return kinds;
}

/** What `og:type` says the page is. */
export const graphKind = (type: string | undefined): PageKind | undefined =>
  type === undefined ? undefined : kindsOf(type, GRAPH_TYPES)[0];
