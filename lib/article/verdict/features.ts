import { fold, isCjk, visibleLength } from '../../blocks/text.ts';
import { lastSegment, siteLabel } from './address.ts';
import type { PageFacts } from './facts.ts';
import type { PageKind } from './types.ts';
import { namesMissing } from './notices.ts';
import { namesResults } from './words/lists.ts';
import { isEpisode } from './words/media.ts';

/** A number from 0 to 1 that says something about a page's kind. */
export interface Feature {
  /** In words, for those who ask why. */
  name: string;
  /** The one kind for which it speaks; where there is none, it may speak for or against any. */
  of?: PageKind;
  value: (facts: PageFacts) => number;
}

/** Half at `half`, hardly more from there on. */
const much = (value: number, half: number): number => value / (value + half);
const flag = (value: boolean): number => (value ? 1 : 0);
/** From a sentence to a long story, by doubling. */
const lengthOf = (weight: number): number => Math.min(1, Math.log2(1 + weight / 45) / 8);
/** A headline's weight: a word or two, a long one. */
const SHORT_HEADLINE = 16;
const LONG_HEADLINE = 60;
const CJK_WEIGHT = 2.5;

const headlineWeight = ({ headline }: PageFacts): number =>
  visibleLength(headline) * (isCjk(headline) ? CJK_WEIGHT : 1);

const isSite = ({ headline, site, url, title }: PageFacts): boolean => {
  const label = siteLabel(url);
  return (
    headline === '' ||
    (site !== '' && headline.startsWith(site)) ||
    (label.length >= 6 && fold(headline).startsWith(label)) ||
    (headline === title && visibleLength(title) < 12)
  );
};

const inShare = ({ shape }: PageFacts, weight: number): number => weight / (shape.told || 1);

/** A row is no row with fewer boxes. */
const inRow = (row: PageFacts['shape']['ownRow'], share = 1, least = 3): number =>
  row.count >= least ? row.share * share : 0;

const text: readonly Feature[] = [
  { name: 'length of the longest run', value: ({ shape }) => lengthOf(shape.run) },
  { name: 'length of all that is told', value: ({ shape }) => lengthOf(shape.told) },
  { name: 'paragraphs in a row', value: ({ shape }) => much(shape.paragraphs, 3) },
  { name: 'hardly a sentence', value: ({ shape }) => flag(shape.told < 45) },
  { name: 'hardly a word on the page', of: 'empty', value: ({ shape }) => flag(shape.total < 100) },
  { name: 'share of links', value: ({ shape }) => shape.linked },
  { name: 'share of links in the story', value: ({ shape }) => shape.storyLinked },
  { name: 'quotes', value: ({ shape }) => much(shape.quoting, 2) },
  { name: 'speaks to its reader', value: (facts) => inShare(facts, facts.shape.voices.you) },
  { name: 'speaks of its writer', value: (facts) => inShare(facts, facts.shape.voices.me) },
  { name: 'tells who said it', value: (facts) => inShare(facts, facts.shape.voices.said) },
  { name: 'somebody said something', value: ({ shape }) => flag(shape.voices.said > 0) },
  { name: 'names a day', value: ({ shape }) => flag(shape.voices.day > 0) },
  { name: 'asks', value: (facts) => inShare(facts, facts.shape.voices.asks) },
  { name: 'asks something of its reader', of: 'login', value: ({ shape }) => shape.asking },
  { name: 'speaks to its reader of what is wrong', of: 'error', value: ({ shape }) => shape.excusing },
  {
    name: 'speaks to its reader of what is wrong, on no day',
    of: 'error',
    value: ({ shape, byline }) =>
      flag(shape.voices.day === 0 && shape.voices.said === 0 && !byline && !shape.dated) * shape.excusing,
  },
  {
    name: 'a heading that something is missing, above little text',
    of: 'error',
    value: ({ shape }) => flag(shape.missing) * (1 - lengthOf(shape.told)),
  },
  {
    name: 'share of the longest run',
    value: ({ shape }) => (lengthOf(shape.told) * shape.run) / (shape.told || 1),
  },
  { name: "the headline's words recur", value: ({ shape }) => shape.recurring },
  {
    name: 'texts of different topics',
    value: ({ shape, live }) => (!live && shape.sentences >= 3 ? shape.strangers : 0),
  },
  {
    name: 'nobody said it, and on no day',
    value: ({ shape, byline }) =>
      flag(shape.voices.said === 0 && shape.voices.day === 0 && !shape.dated && !byline),
  },
  {
    name: 'a title that something is missing, above little text',
    of: 'error',
    value: ({ shape, title }) => flag(namesMissing(title)) * (1 - lengthOf(shape.told)),
  },
  { name: 'a live blog', value: ({ live }) => flag(live) },
];

const head: readonly Feature[] = [
  { name: 'a printed headline', value: (facts) => flag(facts.headlinePrinted) },
  { name: 'a long headline', value: (facts) => Math.min(1, headlineWeight(facts) / LONG_HEADLINE) },
  { name: 'a headline of a word or two', value: (facts) => flag(headlineWeight(facts) <= SHORT_HEADLINE) },
  { name: 'a headline that asks', value: ({ headline }) => flag(/[?？؟]/.test(headline)) },
  {
    name: 'a headline of results',
    of: 'search',
    value: ({ headline, title }) => flag(namesResults(headline) || namesResults(title)),
  },
  { name: "the site's name for a headline", value: (facts) => flag(isSite(facts)) },
  {
    name: 'a headline that its address ends with',
    value: ({ headline, url }) => flag(headline !== '' && fold(headline) === fold(lastSegment(url))),
  },
  { name: 'the text follows the headline', value: ({ shape }) => flag(shape.led && shape.run > 0) },
  { name: 'a moment at the headline', value: ({ shape }) => flag(shape.dated) },
  { name: 'a moment at the headline, then the text', value: ({ shape }) => flag(shape.dated && shape.led) },
  { name: 'a line about who wrote it', value: ({ byline }) => flag(byline) },
  {
    name: 'a line about who wrote it, then the text',
    value: ({ byline, shape }) => flag(byline && shape.led),
  },
  { name: 'marked as an author', value: ({ signs }) => flag(signs.authors > 0) },
  { name: 'gives a moment of publication', value: ({ dated }) => flag(dated) },
];

const address: readonly Feature[] = [
  { name: "an address such as a story's", value: ({ address: { single } }) => flag(single) },
  { name: "a site's root", of: 'front-page', value: ({ address: { root } }) => flag(root) },
  {
    name: "linked titles at a site's root",
    of: 'front-page',
    value: ({ address: { root }, shape }) => flag(root) * much(shape.titles, 6),
  },
  {
    name: 'a short address',
    value: ({ address: { depth, root, single } }) => flag(depth <= 2 && !root && !single),
  },
  { name: 'words in its address', of: 'search', value: ({ address: { asks } }) => flag(asks) },
];

const lists: readonly Feature[] = [
  { name: 'linked titles', value: ({ shape }) => much(shape.titles, 15) },
  { name: 'linked titles in the story', value: ({ shape }) => much(shape.titlesInside, 4) },
  {
    name: 'share of listed text',
    value: ({ shape }) => shape.listed / (shape.listed + shape.run + 100),
  },
  { name: 'teasers', value: ({ shape }) => much(shape.teasers, 5) },
  { name: 'share of teasers in the story', value: ({ shape }) => shape.teaserShare },
  { name: 'own text in a row of boxes', value: ({ shape }) => inRow(shape.ownRow) },
  {
    name: 'own text in a row of linked boxes',
    value: ({ shape }) => inRow(shape.ownRow, shape.ownRow.linked),
  },
  {
    name: 'own text in a row of timed boxes',
    value: ({ shape, live }) => (live ? 0 : inRow(shape.ownRow, shape.ownRow.timed, 2)),
  },
  {
    name: 'own text in a row of timed boxes with headings',
    of: 'section',
    value: ({ shape: { ownRow }, live }) => (live ? 0 : inRow(ownRow, ownRow.timed * ownRow.headed, 2)),
  },
  {
    name: "the page's text in a row of linked boxes",
    value: ({ shape }) => inRow(shape.pageRow, shape.pageRow.linked),
  },
  {
    name: "the page's text in a row of signed boxes",
    value: ({ shape }) => inRow(shape.pageRow, shape.pageRow.signed, 2),
  },
  {
    name: "the page's text in a row of timed boxes",
    value: ({ shape, live }) => (live ? 0 : inRow(shape.pageRow, shape.pageRow.timed, 2)),
  },
  { name: 'lines beside the text', value: ({ shape }) => much(shape.lines, 10) },
  { name: 'lines with figures', value: ({ shape }) => much(shape.figures, 4) },
  { name: 'lines with a label', value: ({ shape }) => much(shape.properties, 4) },
  {
    name: 'lines between its texts',
    value: ({ shape }) => shape.linesInside / (shape.linesInside + shape.sentences + 1),
  },
  {
    name: 'moments between its texts',
    value: ({ shape, live }) => (live ? 0 : much(shape.momentsInside, 2)),
  },
  // The linked headlines of a live blog's entries are its own.
  { name: 'texts below links', value: ({ shape, live }) => (live ? 0 : much(shape.belowLinks, 4)) },
  {
    name: 'share of texts below links',
    value: ({ shape, live }) => (!live && shape.belowLinks >= 2 ? shape.belowLinksShare : 0),
  },
  {
    name: 'speaks of its writer, between lines',
    of: 'forum',
    value: ({ shape }) =>
      (Math.min(1, (shape.voices.me + shape.voices.asks) / (shape.told || 1)) * shape.linesInside) /
      (shape.linesInside + shape.sentences + 1),
  },
  {
    name: 'speaks of its writer, and is answered',
    of: 'forum',
    value: ({ shape }) =>
      Math.min(1, (shape.voices.me + shape.voices.asks) / (shape.told || 1)) *
      Math.max(shape.pageRow.timed, shape.ownRow.timed, flag(shape.members > 1)),
  },
  { name: 'lines about members', of: 'forum', value: ({ shape }) => much(shape.members, 1) },
  { name: 'moments', value: ({ shape, live }) => (live ? 0 : much(Math.max(0, shape.moments - 2), 3)) },
  { name: 'linked headings', value: ({ shape }) => much(shape.linkedHeadings, 3) },
  { name: 'the text stands below a linked title', value: ({ shape }) => flag(shape.belowTitle) },
  { name: 'the text stands above all linked titles', value: ({ shape }) => flag(shape.ahead) },
  { name: 'headings', value: ({ shape }) => much(shape.headings, 5) },
  { name: 'a line above answers', of: 'forum', value: ({ shape }) => flag(shape.answers > 0) },
  { name: 'lines to answer', of: 'forum', value: ({ shape }) => much(shape.replies, 2) },
  { name: 'greets', of: 'forum', value: ({ shape }) => flag(shape.greeting) },
];

const markup: readonly Feature[] = [
  {
    name: 'speaks to its reader of a price',
    of: 'product',
    value: ({ shape }) =>
      much(shape.prices, 1) * Math.sqrt(Math.min(1, shape.voices.you / (shape.told || 1))),
  },
  {
    name: 'prices that nobody told on a day',
    of: 'product',
    value: ({ shape }) => flag(shape.prices > 0 && shape.voices.said === 0 && shape.voices.day === 0),
  },
  { name: 'a price below the headline', of: 'product', value: ({ shape }) => flag(shape.priced) },
  {
    name: 'a price below the headline, and something to do',
    of: 'product',
    value: ({ shape, signs }) => flag(shape.priced && shape.acts + signs.actions > 0),
  },
  { name: 'prices below links', value: ({ shape }) => much(shape.offers, 4) },
  { name: 'marked prices', of: 'product', value: ({ signs }) => much(signs.priceMarks, 2) },
  { name: 'marked ratings', value: ({ signs }) => much(signs.ratings, 2) },
  { name: 'offers something to do', of: 'product', value: ({ signs }) => flag(signs.actions > 0) },
  {
    name: 'offers something to do beside figures',
    of: 'product',
    value: ({ signs, shape }) => flag(signs.actions > 0) * much(shape.figures + shape.prices, 2),
  },
  { name: 'links to something to do', of: 'product', value: ({ shape }) => flag(shape.acts > 0) },
  {
    name: 'links to something to do at a price',
    of: 'product',
    value: ({ shape }) => flag(shape.actsAtPrices > 0),
  },
  { name: 'a cart', of: 'product', value: ({ shape }) => flag(shape.carts > 0) },
  { name: 'ratings', of: 'product', value: ({ shape }) => much(shape.ratings, 2) },
  { name: 'labels beside values', of: 'product', value: ({ shape }) => much(shape.pairs, 3) },
  { name: 'a telephone number', of: 'product', value: ({ shape }) => flag(shape.phones > 0) },
  { name: 'labels', of: 'product', value: ({ signs }) => much(signs.labels, 6) },
  { name: 'buttons', value: ({ signs }) => much(signs.buttons, 6) },
  { name: 'a player', of: 'video', value: ({ signs }) => flag(signs.players > 0) },
  {
    name: 'a player beside little text',
    of: 'video',
    value: ({ signs, shape }) => flag(signs.players > 0) * (1 - lengthOf(shape.told)),
  },
  {
    name: 'quotes beside a player',
    of: 'article',
    value: ({ signs, shape }) => flag(signs.players > 0) * much(shape.quoting, 2),
  },
  { name: 'counts of views', of: 'video', value: ({ shape }) => much(shape.views, 2) },
  { name: 'a headline of a series', of: 'video', value: ({ headline }) => flag(isEpisode(headline)) },
  { name: 'pictures', value: ({ signs }) => much(signs.pictures, 8) },
  {
    name: 'pictures a sentence',
    value: ({ signs, shape }) => much(signs.pictures * 100, shape.told || 1),
  },
  { name: 'captions', of: 'gallery', value: ({ shape }) => (shape.captions >= 3 ? shape.captioned : 0) },
  { name: 'texts that begin as captions', of: 'gallery', value: ({ shape }) => much(shape.captionLike, 3) },
  {
    name: 'share of texts next to pictures',
    of: 'gallery',
    value: ({ shape }) => (shape.besidePictures >= 3 ? shape.besidePictures / shape.sentences : 0),
  },
  { name: 'says how many pictures', of: 'gallery', value: ({ shape }) => flag(shape.pictureCounts > 0) },
  { name: 'texts beside pictures', of: 'gallery', value: ({ shape }) => much(shape.pictureTexts, 5) },
  { name: 'captions in the markup', of: 'gallery', value: ({ signs }) => much(signs.captions, 5) },
  { name: 'counted pictures', of: 'gallery', value: ({ shape }) => much(shape.counters, 2) },
  { name: 'a password', of: 'login', value: ({ signs }) => flag(signs.passwords > 0) },
  { name: 'fields', value: ({ signs }) => much(signs.fields, 3) },
  { name: 'asks to be left out of searches', value: ({ signs }) => flag(signs.unlisted) },
  {
    name: 'a field with words of the headline',
    value: ({ signs, headline, title }) =>
      flag(signs.asked.some((words) => `${headline}\n${title}`.toLowerCase().includes(words))),
  },
  {
    name: 'says nothing of its kind',
    value: ({ linked, items, graph }) => flag(linked.size + items.size === 0 && graph === undefined),
  },
];

/** What the page says of itself, each for its own kind. */
const CLAIMS: readonly [
  name: string,
  says: (facts: PageFacts, kind: PageKind) => boolean,
  kinds: PageKind[],
][] = [
  [
    'says that it is',
    ({ linked, items }, kind) => linked.has(kind) || items.has(kind),
    ['article', 'section', 'product', 'video', 'forum', 'gallery', 'search'],
  ],
  [
    'is shared as',
    ({ graph }, kind) => graph === kind,
    ['article', 'section', 'product', 'video', 'forum', 'gallery'],
  ],
  [
    'a folder of',
    ({ address: { folders } }, kind) => folders.has(kind),
    ['section', 'product', 'video', 'forum', 'gallery', 'search', 'error', 'login'],
  ],
  [
    'class names of',
    ({ named }, kind) => named.has(kind),
    ['article', 'section', 'product', 'video', 'forum', 'gallery', 'search', 'error', 'login', 'front-page'],
  ],
];

const claims: readonly Feature[] = CLAIMS.flatMap(([name, says, kinds]) =>
  kinds.map((kind) => ({ name: `${name} ${kind}`, of: kind, value: (facts) => flag(says(facts, kind)) })),
);

/** All that is asked about a page's kind. */
export const FEATURES: readonly Feature[] = [...text, ...head, ...address, ...lists, ...markup, ...claims];
