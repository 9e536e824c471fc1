import { decodeReferences } from './entities.ts';

/**
 * What a page's JSON-LD says about its article (https://schema.org/Article), copied field by field: nothing of the
 * page's own objects goes further, so that a `__proto__` in them reaches nothing.
 */
export interface LinkedArticle {
  headline?: string;
  datePublished?: string;
  dateModified?: string;
  author?: string;
  publisher?: string;
  /** The part of the site it stands in. */
  section?: string;
  articleBody?: string;
  language?: string;
  /** The page says that not everybody may read all of it. */
  closed?: true;
  /** How many words it says it has. */
  wordCount?: number;
  /** The entries of a live blog. */
  updates?: LinkedArticle[];
}

/** What a page's JSON-LD describes. */
export interface LinkedData {
  /** Those typed as articles first, then untyped or other pages with a date. */
  articles: LinkedArticle[];
  /** The `@type`s of what the page itself describes; members of lists are left out. */
  types: string[];
}

const ARTICLE_TYPES = /Article|Posting|Report|NewsStory|Review|LiveBlog/i;
/** Things with a date of their own that is not the story's. */
const OTHER_TYPES = /WebSite|Organization|Video|Image|Event|Product|Breadcrumb|Person/i;
/** Where articles hide inside other objects. */
const NESTS = ['@graph', 'mainEntity', 'mainEntityOfPage', 'itemListElement'] as const;
const MAX_NESTING = 4;
const MAX_AUTHORS = 6;
const MAX_OBJECTS = 200;

type Json = Record<string, unknown>;

interface Found {
  object: Json;
  type: string;
  /** A member of a list. */
  listed: boolean;
}

export function linkedData(document: Document): LinkedData {
  const found: Found[] = [];
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    gather(parse(script.textContent ?? ''), 0, false, found);
  }
  const articles = found.filter(({ type }) => ARTICLE_TYPES.test(type));
  const others = found.filter(({ type }) => !ARTICLE_TYPES.test(type) && !OTHER_TYPES.test(type));
  return {
    articles: [...articles, ...others].map(({ object }) => withUpdates(articleFrom(object), object)),
    types: found.filter(({ listed }) => !listed).flatMap(({ type }) => type.split(' ').filter(Boolean)),
  };
}

/** Sites wrap JSON-LD in comments and leave bare line breaks in its strings. */
function parse(source: string): unknown {
  const json = source
    .trim()
    .replace(/^<!--|-->$/g, '')
    .replace(/^\/\/<!\[CDATA\[|\/\/\]\]>$/g, '');
  for (const attempt of [json, json.replace(/\p{Cc}+/gu, ' ')]) {
    try {
      return JSON.parse(attempt);
    } catch {
      // The next attempt, or no JSON-LD.
    }
  }
  return null;
}

function gather(value: unknown, nesting: number, listed: boolean, into: Found[]): void {
  if (typeof value !== 'object' || value === null || nesting > MAX_NESTING || into.length >= MAX_OBJECTS)
    return;
  if (Array.isArray(value)) {
    for (const item of value) gather(item, nesting + 1, listed, into);
    return;
  }
  const object = value as Json;
  into.push({ object, type: typesOf(object), listed });
  for (const nest of NESTS)
    gather(own(object, nest), nesting + 1, listed || nest === 'itemListElement', into);
}

const own = (object: Json, key: string): unknown => (Object.hasOwn(object, key) ? object[key] : undefined);

const typesOf = (object: Json): string => [own(object, '@type')].flat().filter(isString).join(' ');

const isString = (value: unknown): value is string => typeof value === 'string';

/** The first non-empty text among a value, a list of values or objects with a `name`. */
function textOf(value: unknown): string | undefined {
  for (const item of [value].flat()) {
    const text = typeof item === 'object' && item !== null ? own(item as Json, 'name') : item;
    if (isString(text) && text.trim()) return decodeReferences(text.trim());
  }
  return undefined;
}

type TextField = Exclude<keyof LinkedArticle, 'closed' | 'wordCount' | 'updates'>;

/** https://schema.org/LiveBlogPosting */
function withUpdates(article: LinkedArticle, object: Json): LinkedArticle {
  const updates = [own(object, 'liveBlogUpdate')].flat().slice(0, MAX_OBJECTS).filter(isObject);
  return updates.length === 0 ? article : { ...article, updates: updates.map(articleFrom) };
}

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null;

function articleFrom(object: Json): LinkedArticle {
  const article: LinkedArticle = {};
  const put = (field: TextField, key: string): void => {
    const text = textOf(own(object, key));
    if (text !== undefined) article[field] = text;
  };
  put('headline', 'headline');
  put('datePublished', 'datePublished');
  if (article.datePublished === undefined) put('datePublished', 'coverageStartTime');
  put('dateModified', 'dateModified');
  const authors = [own(object, 'author') ?? own(object, 'creator')].flat(2).map(textOf).filter(isString);
  if (authors.length > 0) article.author = [...new Set(authors)].slice(0, MAX_AUTHORS).join(', ');
  put('publisher', 'publisher');
  put('section', 'articleSection');
  put('articleBody', 'articleBody');
  put('language', 'inLanguage');
  const free = own(object, 'isAccessibleForFree');
  if (free === false || (isString(free) && /^false$/i.test(free))) article.closed = true;
  const count = own(object, 'wordCount');
  const wordCount = typeof count === 'number' || isString(count) ? Number(count) : 0;
  if (wordCount > 0) article.wordCount = wordCount;
  return article;
}
