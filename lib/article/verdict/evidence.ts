import { fold, isCjk, visibleLength } from '../../blocks/text.ts';
import type { AddressShape } from './address.ts';
import type { Shape } from './shape.ts';
import type { Signs } from './signs.ts';
import type { PageKind } from './types.ts';
import { isFrontTitle, isSearchTitle, isSectionTitle } from './words/lists.ts';
import { isGalleryTitle, isVideoTitle } from './words/media.ts';
import { isErrorTitle, isLoginTitle } from './words/notices.ts';
import { isForumName } from './words/threads.ts';

/** One thing that speaks for a page's being of a kind. */
export interface Evidence {
  kind: PageKind;
  /** How much it says; found by trying on labelled pages. */
  weight: number;
  because: string;
}

/** Everything that is known about a page's kind, each counted once. */
export interface PageFacts {
  address: AddressShape;
  signs: Signs;
  shape: Shape;
  /** By JSON-LD. */
  linked: ReadonlyMap<PageKind, number>;
  /** By microdata. */
  items: ReadonlyMap<PageKind, number>;
  /** By Open Graph. */
  graph: PageKind | undefined;
  /** The page gives a moment of publication. */
  dated: boolean;
  /** A line near the headline tells who wrote it. */
  byline: boolean;
  headlinePrinted: boolean;
  /** Entries with their times were found. */
  live: boolean;
  /** The first heading of the story; may be empty. */
  subhead: string;
  headline: string;
  /** The headline is the last part of the address. */
  namesFolder: boolean;
  /** `<title>`. */
  title: string;
  site: string;
  /** The site's name in its address. */
  siteLabel: string;
}

type Rule = (facts: PageFacts) => readonly [condition: boolean, weight: number, because: string][];

/** Steps of a story's length, the longest first. */
const LENGTHS: readonly [least: number, weight: number][] = [
  [4000, 10],
  [1500, 8],
  [700, 6],
  [350, 5],
  [150, 4],
  [80, 4],
  [45, 2],
];

const LONG_HEADLINE = 24;
const SHORT_HEADLINE = 16;

const headlineWeight = ({ headline }: PageFacts): number =>
  visibleLength(headline) * (isCjk(headline) ? 2.5 : 1);

const says = (facts: PageFacts, kind: PageKind): boolean =>
  (facts.linked.get(kind) ?? 0) > 0 || facts.graph === kind;

/** A thread's first post is typed as an article, too. */
const saysArticle = (facts: PageFacts): boolean =>
  !saysForum(facts) && (says(facts, 'article') || facts.items.get('article') === 1);

/** Front pages, films and goods often carry `og:type` "article", hardly ever an article's JSON-LD. */
const onlyByGraph = ({ linked, items }: PageFacts): boolean =>
  !linked.has('article') && items.get('article') !== 1;

const saysForum = (facts: PageFacts): boolean => says(facts, 'forum') || (facts.items.get('forum') ?? 0) > 0;

const article: Rule = (facts) => {
  const { shape, address } = facts;
  const length = LENGTHS.find(([least]) => shape.run >= least);
  return [
    [length !== undefined, length?.[1] ?? 0, `${Math.round(shape.run)} of text in a row`],
    [shape.paragraphs >= 3, 1, `${shape.paragraphs} paragraphs`],
    [facts.live, 6, 'a live blog'],
    [shape.led && shape.run > 0, 1, 'the text follows the headline'],
    [
      saysArticle(facts) && !(address.root && !facts.headlinePrinted),
      onlyByGraph(facts) ? 1 : 2,
      'says that it is an article',
    ],
    [
      facts.dated && !saysForum(facts) && !(address.root && !facts.headlinePrinted),
      2,
      'gives a moment of publication',
    ],
    [facts.shape.dated && shape.led, 1, 'a moment between headline and text'],
    [facts.byline && shape.led, 2, 'a line about who wrote it'],
    [shape.quoting > 0 && shape.paragraphs >= 2, 1, 'quotes'],
    [shape.dateline, 2, 'begins with a place or an agency'],
    [address.single, 1, "an address such as a story's"],
    [headlineWeight(facts) >= LONG_HEADLINE, 1, "a headline of a story's length"],
  ];
};

/** A moment between a headline of a story's length and the text. */
const hasStoryHead = (facts: PageFacts): boolean =>
  facts.shape.dated && facts.shape.led && headlineWeight(facts) >= LONG_HEADLINE;

/** What holds for fronts, sections and results alike. */
const list: Rule = (facts) => {
  const { shape, signs, linked, items, graph } = facts;
  return [
    [shape.leadingOn >= 3, 3, `${shape.leadingOn} texts that lead on`],
    [hasStoryHead(facts), -2, "a story's head"],
    [shape.teaserShare >= 0.6 && shape.teasers >= 4, 5, `${shape.teasers} texts below linked titles`],
    [shape.storyLinked >= 0.6 && shape.story >= 100, 4, 'its text is links'],
    [
      shape.titlesInside >= 5 && shape.told < shape.story * 0.4,
      3,
      `${shape.titlesInside} linked titles in its text`,
    ],
    [shape.titles >= 8 && shape.run < 350, 2, `${shape.titles} linked titles`],
    [shape.titles >= 24 && shape.run < 700, 1, 'so many linked titles'],
    [
      (shape.teasers >= 5 && shape.listed >= shape.run * 2 && shape.run < 1500) ||
        (shape.titles >= 20 && shape.listed >= shape.run * 4 && shape.run < 350),
      3,
      'most of its text is a list',
    ],
    [(linked.get('section') ?? 0) > 0 || graph === 'section', 2, 'says that it is a list'],
    [(items.get('article') ?? 0) >= 4 || (linked.get('article') ?? 0) >= 4, 2, 'describes several articles'],
    [shape.paging > 0 || signs.next, 1, 'leads to a next page'],
    [shape.offers >= 4 && (signs.buying === 0 || signs.buying >= 4), 4, `${shape.offers} prices below links`],
  ];
};

const front: Rule = (facts) => [
  [facts.address.root, facts.shape.titles >= 8 ? 4 : 3, "a site's root"],
  [facts.address.root && !facts.headlinePrinted, 2, 'no headline is printed'],
  [isFrontTitle(facts.title), 2, 'a title of a first page'],
  [isSite(facts), 2, "the site's name for a headline"],
  [
    /\b(?:home|front-?page|homepage|is-front|index-page)\b/.test(facts.signs.template),
    1,
    'a template for the first page',
  ],
];

const isSite = ({ headline, site, siteLabel, title }: PageFacts): boolean =>
  headline === '' ||
  (site !== '' && headline.startsWith(site)) ||
  (siteLabel.length >= 6 && fold(headline).startsWith(siteLabel)) ||
  (headline === title && visibleLength(title) < 12);

const section: Rule = (facts) => [
  [isSectionTitle(facts.title) && !facts.address.root, 2, 'a title of a list'],
  [facts.namesFolder, 2, 'a headline that its address ends with'],
  [facts.address.folders.has('section') && !facts.address.single, 2, 'a folder in its address'],
  [facts.address.depth <= 2 && !facts.address.root && !facts.address.single, 1, 'a short address'],
  [headlineWeight(facts) <= SHORT_HEADLINE && !facts.address.root, 2, 'a headline of a word or two'],
  [
    /\b(?:archive|category|tag|taxonomy|section|channel|list|term|author|blog-index)\b/.test(
      facts.signs.template,
    ),
    2,
    'a template for lists',
  ],
];

const search: Rule = (facts) => [
  [isSearchTitle(facts.headline) || isSearchTitle(facts.title), 4, 'a headline of a search'],
  [facts.address.asks, 2, 'words in its address'],
  [facts.address.folders.has('search'), 2, 'a folder of searches'],
  [facts.signs.searched, 1, 'a search field with words in it'],
  [says(facts, 'search'), 3, 'says that it shows results'],
  [/\bsearch(?:-results|-page)?\b/.test(facts.signs.template), 1, 'a template for searches'],
];

/** Stories are dated, goods and films often aren't. */
const noDay = ({ dated, shape, address }: PageFacts): ReturnType<Rule>[number] => [
  !dated && !shape.dated && !address.single,
  1,
  'gives no day',
];

const product: Rule = (facts) => [
  [says(facts, 'product') || (facts.items.get('product') ?? 0) === 1, 4, 'says that it is a product'],
  [facts.signs.buying > 0, facts.signs.buying < 4 ? 3 : 2, 'a button to buy'],
  [facts.signs.buying > 0 && facts.shape.prices > 0, 2, 'with a price'],
  [facts.shape.prices > 0, 2, 'a price'],
  [facts.signs.quantities > 0, 2, 'a field for how many'],
  [facts.shape.shipping >= 2, 2, `${facts.shape.shipping} lines about stock and delivery`],
  noDay(facts),
  [facts.address.folders.has('product'), 2, 'a folder of goods'],
  [/\bproducts?\b/.test(facts.signs.template), 1, 'a template for goods'],
];

const video: Rule = (facts) => [
  [says(facts, 'video') && !saysArticle(facts), 4, 'says that it is a film'],
  [(facts.items.get('video') ?? 0) > 0 && !saysArticle(facts), 3, 'says that it is a film'],
  [facts.signs.players > 0, 2, 'a player'],
  noDay(facts),
  [facts.address.folders.has('video'), 3, 'a folder of films'],
  [isVideoTitle(facts.headline) || isVideoTitle(facts.title), 2, 'a headline of a film'],
  [facts.shape.durations >= 3, 2, `${facts.shape.durations} lengths of films`],
  [facts.shape.views > 0, 2, 'a count of views'],
  [facts.shape.channel > 0, 2, 'a line about a channel or a running time'],
  [facts.shape.chapters >= 2, 4, `${facts.shape.chapters} chapters`],
  [facts.shape.views >= 3, 1, 'counts of views'],
];

const forum: Rule = (facts) => [
  [saysForum(facts), 5, 'says that it is a thread'],
  [facts.address.folders.has('forum'), 3, 'a folder of threads'],
  [isForumName(facts.title) || isForumName(facts.site), 3, 'calls itself a forum'],
  [
    facts.shape.posts >= 3 && facts.shape.posted >= 0.5,
    5,
    `${facts.shape.posts} texts below names and times`,
  ],
  [facts.shape.postLinesInside >= 2, 4, `${facts.shape.postLinesInside} such lines between its texts`],
  [facts.shape.answers > 0, 3, 'a line above answers'],
  [facts.shape.postLines >= 4, 2, `${facts.shape.postLines} lines as posts have`],
  [facts.shape.postLines >= 8, 2, 'so many lines as posts have'],
];

const gallery: Rule = (facts) => [
  [says(facts, 'gallery') || (facts.items.get('gallery') ?? 0) > 0, 4, 'says that it is a gallery'],
  [facts.address.folders.has('gallery'), 3, 'a folder of pictures'],
  [isGalleryTitle(facts.headline) || isGalleryTitle(facts.title), 3, 'a headline of a gallery'],
  [facts.shape.captionLike >= 3, 3, `${facts.shape.captionLike} texts that begin as captions`],
  [
    facts.shape.pictureTexts >= 5 && facts.shape.run < 350,
    4,
    `${facts.shape.pictureTexts} texts beside pictures`,
  ],
  [facts.signs.captions >= 5 && facts.shape.run < 350, 4, `${facts.signs.captions} captions in the markup`],
  [facts.shape.turning > 0, 3, 'lines that turn to other pictures'],
  [facts.shape.counters >= 3, 3, `${facts.shape.counters} lines that count pictures`],
  [facts.shape.captions >= 5 && facts.shape.captioned >= 0.5, 4, `${facts.shape.captions} captions`],
  noDay(facts),
  [facts.signs.pictures >= 8 && facts.shape.run < 350, 1, 'few words beside them'],
  [facts.signs.pictures >= 6 && facts.shape.run < 700, 2, `${facts.signs.pictures} pictures`],
];

const empty: Rule = ({ shape, signs }) => [
  [shape.loading > 0 && shape.told === 0, 6, 'has yet to load'],
  [
    shape.total < 100 && shape.told < 45 && signs.players === 0 && signs.passwords === 0,
    6,
    'hardly a word on the page',
  ],
];

const error: Rule = (facts) => [
  [
    (isErrorTitle(facts.headline) || isErrorTitle(facts.title) || isErrorTitle(facts.subhead)) &&
      facts.shape.run < 700,
    facts.shape.run < 500 || facts.shape.excusing > 0.2 ? 9 : 5,
    'a headline of an error',
  ],
  [
    facts.shape.excusing >= 0.5 && facts.shape.run < 700 && !facts.shape.dated,
    5,
    'speaks to its reader of what is wrong',
  ],
  [
    /^(?:404|410|500|503)\s{0,2}(?:$|[\p{P}|])|\b(?:error|http|code) ?(?:404|410|500|503)\b|[(（](?:404|410|500|503)[)）]/iu.test(
      facts.title,
    ),
    2,
    'a number of errors in its title',
  ],
  [facts.signs.unlisted, 1, 'asks to be left out of searches'],
  [facts.address.folders.has('error'), 2, 'an address of errors'],
  [
    /\b(?:error-?(?:page|404|500)?|not-?found|page-404)\b/.test(facts.signs.template),
    4,
    'a template for errors',
  ],
];

const login: Rule = (facts) => [
  [
    (isLoginTitle(facts.headline) || isLoginTitle(facts.title)) && facts.shape.run < 700,
    8,
    'a headline of a wall',
  ],
  [facts.shape.asking >= 0.4, 5, 'asks something of its reader'],
  [facts.signs.passwords > 0 && facts.shape.titles < 8, 3, 'asks for a password'],
  [facts.address.folders.has('login'), 3, 'an address of walls'],
];

/** The surer kinds come first: they win where there is as much evidence for two. */
const RULES: Record<PageKind, readonly Rule[]> = {
  article: [article],
  empty: [empty],
  product: [product],
  video: [video],
  forum: [forum],
  gallery: [gallery],
  error: [error],
  login: [login],
  section: [list, section],
  search: [list, search],
  'front-page': [list, front],
  'no-story': [],
};

/** All that speaks for any kind. */
export const evidenceOf = (facts: PageFacts): Evidence[] =>
  Object.entries(RULES).flatMap(([kind, rules]) =>
    rules
      .flatMap((rule) => rule(facts))
      .filter(([condition]) => condition)
      .map(([, weight, because]) => ({ kind: kind as PageKind, weight, because })),
  );
