/**
 * What an address says about its page. Sites name their folders alike the world over; none of it is sure.
 */
import type { PageKind } from './types.ts';

/** Whole path segments, by what they hold. */
const SEGMENTS: readonly [PageKind, RegExp][] = [
  [
    'search',
    /^(?:search(?:es|-?results?)?|suche|recherche|rechercher|buscar|busca|buscador|pesquisa|poisk|sousuo|kensaku)$/,
  ],
  [
    'login',
    /^(?:log-?in|sign-?in|sign-?up|register|auth|account|passport|captcha|verify|challenge|consent|subscribe|abo|checkpoint|anmelden|connexion|entrar)$/,
  ],
  ['error', /^(?:404|403|410|500|50x|error|errors|not-?found)$/],
  [
    'forum',
    /^(?:forums?|threads?|topics?|discussions?|bbs|board|boards|community|viewtopic|viewthread|showthread|questions?|foro|foros|hilo|tieba|comunidade?|t|issues|qna|qa|q|ask|frage|sujet|topico|pregunta|consulta|pergunta)$/,
  ],
  [
    'gallery',
    /^(?:pic|in-pictures|galler(?:y|ies)|photos?|photo-?galler(?:y|ies)|slideshows?|pictures|pics|tuji|tupian|galerie|galeries|galeria|galerias|fotos?|fotostrecken?|bilder|diaporamas?|album|albums|zutu|photoset)$/,
  ],
  ['video', /^(?:videos?|watch|play|player|vod|tv|shipin|clips?|mediathek|replay|vidéo|bangumi|v|live)$/],
  [
    'product',
    /^(?:products?|produkte?|produits?|productos?|produtos?|p|dp|item|items|goods|shop|store|buy|detail|sku|tovar|catalog)$/,
  ],
  [
    'section',
    /^(?:tags?|topic|themen?|thema|categor(?:y|ies)|kategorie|categorie|categoria|sections?|rubri(?:k|que|c)s?|rubriken|channel|channels|archives?|author|authors|page|pages|list|lists|collections?|c|label|labels|dossiers?|zt|zhuanti|specials?|themes?|subjects?|temas?|etiquetas?)$/,
  ],
];

const SCRIPT_NAMES: readonly [PageKind, RegExp][] = [
  ['forum', /^(?:viewtopic|viewthread|showthread|thread-\d+|forum)\b/],
  ['search', /^search\b/],
  ['login', /^(?:login|signin|register)\b/],
  ['error', /^(?:404|50x|error)(?:\.\w+)?$/],
];

/** The first label of a host. */
const HOSTS: readonly [PageKind, RegExp][] = [
  [
    'forum',
    /^(?:for(?:um|ums|o|en)|bbs|tieba|community|comunidade?|communaute|board|boards|talk|discuss(?:ion)?s?|club|clubs)$/,
  ],
  ['gallery', /^(?:photos?|pic|pics|images?|tu|tupian|slide|gallery)$/],
  ['video', /^(?:videos?|v|tv|haokan|play|vod|watch|live)$/],
  ['login', /^(?:passport|login|auth|account|accounts|sso|id|my)$/],
  ['search', /^(?:search|so|sou|suche|find)$/],
  ['product', /^(?:app|apps|item|items|shop|store|mall|detail|goods)$/],
];

const QUERY_KEYS = /^(?:q|query|keywords?|wd|kw|s|search|searchword|text|suchbegriff|term|buscar|k)$/i;

/** Where the reader comes from. */
const SOURCE_KEYS = /^(?:from|ref|src|source|utm_\w+|spm|fr|hl|lang|channel)$/i;

/** First pages. */
const INDEX =
  /^(?:index|default|home|main|homepage|frontpage|startseite|accueil|portada|portadilla|inicio|inicial|capa|glavnaya|shouye)(?:\.\w{2,5})?$/;
const LANGUAGE =
  /^(?:en|zh|cn|tw|hk|de|fr|es|pt|br|ru|ja|jp|ko|kr|ar|it|nl|pl|tr|uk|us|gb|id|vi|sv|no|da|fi|cs|hu|ro|el|he|hi|th)(?:[-_][a-z]{2,4})?$/;
/** `2026/03/09`, `2026-03-09`, `20260309`. */
const DATED = /(?:19|20)\d\d[/-]?(?:0[1-9]|1[0-2]|[1-9])(?:[/-]?(?:[0-2]?\d|3[01]))?(?!\d)/;
const NUMBERED = /\d{5,}/;
/** Words of a headline, joined. */
const SLUG_WORDS = 4;

/** What the address of a page says; nothing where it says nothing. */
export interface AddressShape {
  /** The site's root, or that of one of its languages. */
  root: boolean;
  /** It asks for words. */
  asks: boolean;
  /** A day, a long number or a headline's words are in it, as in a story's. */
  single: boolean;
  /** What its folders are named after. */
  folders: ReadonlySet<PageKind>;
  /** How many segments the path has. */
  depth: number;
}

const NOWHERE: AddressShape = { root: false, asks: false, single: false, folders: new Set(), depth: 0 };

/** @param url absolute; one that can't be parsed says nothing */
export function addressShape(url: string): AddressShape {
  if (!URL.canParse(url)) return NOWHERE;
  const { hostname, pathname, search, protocol } = new URL(url);
  if (protocol !== 'http:' && protocol !== 'https:') return NOWHERE;
  const segments = pathname.toLowerCase().split('/').filter(Boolean);
  const last = segments.at(-1) ?? '';
  const keys = search
    .slice(1)
    .split('&')
    .filter((pair) => pair.includes('=') && !pair.endsWith('='))
    .map((pair) => pair.slice(0, pair.indexOf('=')));
  const folders = new Set(
    segments.flatMap((segment) => SEGMENTS.filter(([, name]) => name.test(segment)).map(([kind]) => kind)),
  );
  const host = hostname.split('.')[0] ?? '';
  for (const [kind, name] of HOSTS) if (name.test(host)) folders.add(kind);
  for (const [kind, name] of SCRIPT_NAMES) if (name.test(last)) folders.add(kind);
  const own = segments.filter((segment, i) => !INDEX.test(segment) && !(i === 0 && LANGUAGE.test(segment)));
  return {
    root: own.length === 0 && keys.every((key) => SOURCE_KEYS.test(key)),
    asks: keys.some((key) => QUERY_KEYS.test(key)),
    single: DATED.test(pathname) || NUMBERED.test(pathname) || last.split(/[-_]/).length > SLUG_WORDS,
    folders,
    depth: own.length,
  };
}

/** The last part of an address's path, decoded, without what follows a dot. */
export function lastSegment(url: string): string {
  const last = URL.canParse(url) ? (new URL(url).pathname.split('/').findLast(Boolean) ?? '') : '';
  try {
    return decodeURIComponent(last).replace(/\.\w{2,5}$/, '');
  } catch {
    return last;
  }
}

/** The name of an address's site: the longest label of its host. */
export const siteLabel = (url: string): string =>
  URL.canParse(url)
    ? new URL(url).hostname.split('.').reduce((a, b) => (b.length > a.length ? b : a), '')
    : '';
