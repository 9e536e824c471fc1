import type { NotAnArticleReason } from './reason.ts';

export type PageKind = 'article' | NotAnArticleReason;

/** The kinds that are told by weights, in their order. */
export const KINDS: readonly PageKind[] = [
  'article',
  'front-page',
  'section',
  'search',
  'product',
  'video',
  'forum',
  'gallery',
  'error',
  'login',
  'empty',
  'no-story',
];

/**
 * Types of https://schema.org that describe a page of a kind, in lower case; what is named after one of them is one,
 * too: `TechArticle`, `UsedCar`.
 */
const SCHEMA_TYPES: readonly [PageKind, RegExp][] = [
  ['forum', /(?:discussionforumposting|socialmediaposting|qapage|question|conversation)$/],
  ['article', /(?:article|blogposting|^report|^review|newsstory)$/],
  [
    'product',
    /(?:product|productgroup|productmodel|vehicle|car|motorcycle|hotel|hostel|motel|resort|lodgingbusiness|accommodation|hotelroom|apartment|house|residence|vacationrental|course|courseinstance|book|audiobook|application|videogame|jobposting|realestatelisting|event|festival|restaurant|store|localbusiness|service|offer|aggregateoffer|touristtrip|menu)$/,
  ],
  [
    'video',
    /^(?:videoobject|movie|tvepisode|tvseries|tvseason|episode|clip|broadcastevent|broadcastservice)$/,
  ],
  ['gallery', /^(?:imagegallery|mediagallery|photograph)$/],
  ['search', /^searchresultspage$/],
  ['section', /^(?:collectionpage|itemlist|offercatalog|blog|profilepage|datacatalog)$/],
];

/** Open Graph's `og:type` (https://ogp.me/#types), with the name of a site's own vocabulary before it or not. */
const GRAPH_TYPES: readonly [PageKind, RegExp][] = [
  ['article', /^(?:news)?article|^news|^post|^blog/],
  [
    'product',
    /(?:^|[.:_-])(?:product|item|book|hotel|restaurant|place|course|car|vehicle|app|apps|application|game|job|house|apartment|property|listing|event|offer|deal|recipe|business|company)(?:\.(?:item|book))?$/,
  ],
  ['section', /^product\.group$|^profile$/],
  ['video', /^video|^music|(?:^|[.:_-])(?:movie|episode|tv_show|livestream|stream)$/],
  ['gallery', /(?:^|[.:_-])(?:gallery|album|photo|slideshow)$/],
  ['forum', /(?:^|[.:_-])(?:thread|topic|discussion|question)$/],
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
