import { type PageFacts, type Rule, noDay, says, saysArticle, saysForum } from './facts.ts';
import { isGalleryTitle, isVideoTitle } from './words/media.ts';
import { isErrorTitle, isLoginTitle } from './words/notices.ts';
import { isForumName } from './words/threads.ts';

export const product: Rule = (facts) => [
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

export const video: Rule = (facts) => [
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

export const forum: Rule = (facts) => [
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

/** Stories have pictures and captions, too. */
const isNamedGallery = (facts: PageFacts): boolean =>
  facts.address.folders.has('gallery') || isGalleryTitle(facts.headline) || isGalleryTitle(facts.title);

export const gallery: Rule = (facts) => [
  [says(facts, 'gallery') || (facts.items.get('gallery') ?? 0) > 0, 4, 'says that it is a gallery'],
  [facts.address.folders.has('gallery'), 3, 'a folder of pictures'],
  [isGalleryTitle(facts.headline) || isGalleryTitle(facts.title), 3, 'a headline of a gallery'],
  [facts.shape.captionLike >= 3, 3, `${facts.shape.captionLike} texts that begin as captions`],
  [
    isNamedGallery(facts) && facts.shape.pictureTexts >= 5 && facts.shape.run < 350,
    4,
    `${facts.shape.pictureTexts} texts beside pictures`,
  ],
  [
    isNamedGallery(facts) && facts.signs.captions >= 5 && facts.shape.run < 350,
    4,
    `${facts.signs.captions} captions in the markup`,
  ],
  [facts.shape.turning > 0, 3, 'lines that turn to other pictures'],
  [facts.shape.counters >= 3, 3, `${facts.shape.counters} lines that count pictures`],
  [facts.shape.captions >= 5 && facts.shape.captioned >= 0.5, 4, `${facts.shape.captions} captions`],
  noDay(facts),
  [isNamedGallery(facts) && facts.signs.pictures >= 8 && facts.shape.run < 350, 1, 'few words beside them'],
  [facts.signs.pictures >= 6 && facts.shape.run < 700, 2, `${facts.signs.pictures} pictures`],
];

export const empty: Rule = ({ shape, signs }) => [
  [shape.loading > 0 && shape.told === 0, 6, 'has yet to load'],
  [
    shape.total < 100 && shape.told < 45 && signs.players === 0 && signs.passwords === 0,
    6,
    'hardly a word on the page',
  ],
];

export const error: Rule = (facts) => [
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

export const login: Rule = (facts) => [
  [
    (isLoginTitle(facts.headline) || isLoginTitle(facts.title)) && facts.shape.run < 700,
    8,
    'a headline of a wall',
  ],
  [facts.shape.asking >= 0.4, 5, 'asks something of its reader'],
  [facts.signs.passwords > 0 && facts.shape.titles < 8, 3, 'asks for a password'],
  [facts.address.folders.has('login'), 3, 'an address of walls'],
];
