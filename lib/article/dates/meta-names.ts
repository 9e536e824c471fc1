/** Names of `<meta>` elements that hold the time of publication, the surest first. */
export const PUBLISHED_METAS: readonly string[] = [
  'article:published_time',
  'og:article:published_time',
  'article:published',
  'rnews:datepublished',
  'datepublished',
  'og:published_time',
  'cxenseparse:recs:publishtime',
  'cxenseparse:publishtime',
  'parsely-pub-date',
  'sailthru.date',
  'bt:pubdate',
  'shareaholic:article_published_time',
  'dc.date.issued',
  'dcterms.issued',
  'prism.publicationdate',
  'citation_publication_date',
  'citation_online_date',
  'og:release_date',
  'weibo: article:create_at',
  'weibo:article:create_at',
  'apub:time',
  'og:time',
];

/** And names that sites make up: what they say of publication … */
export const PUBLISHED_NAME =
  /publi[sc]|pub[._-]?(?:date|time)|issued|release[._-]?date|post(?:ed)?[._-]?date/;
/** … what they say of some date … */
export const DATE_NAME =
  /^(?:article[._-]?|content[._-]?|dc(?:terms)?[.:]|news[._-]?|page[._-]?)?(?:date|created|datetime|timestamp|time)\b|creat(?:ed|ion)|date[._-]?(?:display|original|posted)|(?:display|original|item|article|story|news|content)[._-]?(?:date|time)/;
/** … and what belongs to neither. */
export const OTHER_NAME =
  /modif|updat|chang|revis|last|expir|expire|valid|event|start|end\b|until|copyright|publisher|image|video|url|author|title|descri/;

/** Names of `<meta>` elements that hold the time of the last change. */
export const MODIFIED_METAS: readonly string[] = [
  'article:modified_time',
  'og:article:modified_time',
  'article:modified',
  'og:updated_time',
  'weibo: article:update_at',
  'weibo:article:update_at',
  'datemodified',
  'dateupdate',
  'dcterms.modified',
  'dc.date.modified',
  'dc.modified',
  'date.modified',
  'last-modified',
  'lastmod',
  'revised',
];
