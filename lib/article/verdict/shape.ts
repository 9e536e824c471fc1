import { type Block, isLongParagraph, isMostlyLinks } from '../../blocks/block.ts';
import { endsSentence, isCjk, isCutOff } from '../../blocks/text.ts';
import { isWallPhrase, saysMoreIsHidden } from '../partial/wall-words.ts';
import type { Story } from '../story/story.ts';
import { captionsAmong } from './captions.ts';
import { asksOfReader, excusesToReader } from './notices.ts';
import { Places } from './places.ts';
import { Posts } from './posts.ts';
import {
  hasDateline,
  holdsMoment,
  isAnswersHeading,
  isChannelLine,
  beginsAsCaption,
  isChapter,
  isCommentsHeading,
  isCountedComments,
  isLoading,
  isDuration,
  isMomentLine,
  isPagingLine,
  isPictureCount,
  isPostLine,
  isPriceLine,
  isShippingLine,
  isViewCount,
  leadsOn,
  turnsPictures,
} from './words.ts';

/**
 * What the blocks of a page say about its kind. Lengths are weights: code units that are not white space, those of
 * Chinese, Japanese and Korean counted as two and a half, so that a weight says about as much in every script.
 */
export interface Shape {
  /** Of all of the page's text. */
  total: number;
  /** The share of it inside links, 0 to 1. */
  linked: number;
  /** Of all that was taken for the story … */
  story: number;
  /** … the share of it inside links, 0 to 1. */
  storyLinked: number;
  /** Of the story's sentences and paragraphs; without teasers, comments and what asks something of the reader. */
  told: number;
  /** Of the longest run of those that no linked title interrupts … */
  run: number;
  /** … and how many long paragraphs are in it. */
  paragraphs: number;
  /** Of those sentences, how many quote. */
  quoting: number;
  /** How many begin as captions do. */
  captionLike: number;
  /** A moment stands between the headline, or right above it, and the first of them. */
  dated: boolean;
  /** The story begins right below the printed headline. */
  led: boolean;
  /** It begins with a place or an agency, as reports do. */
  dateline: boolean;
  /** Shares of the story's sentences that ask something of the reader, or excuse themselves, 0 to 1. */
  asking: number;
  excusing: number;
  /** Of the story's sentences, how many stand alone in a box with a picture, and their share, 0 to 1. */
  captions: number;
  captioned: number;
  /** Texts anywhere in the page's content that stand alone in a box with a picture, teasers left out. */
  pictureTexts: number;
  /** Lines that are a link of a headline's length, outside navigation and comments. */
  titles: number;
  /** Of these, inside what was taken for the story. */
  titlesInside: number;
  /** Texts below such a line. */
  teasers: number;
  /** Of the story's sentences, the share of those, 0 to 1. */
  teaserShare: number;
  /** The weight of those lines and texts. */
  listed: number;
  /** Texts below lines of one look that hold a moment, the story's first among them … */
  posts: number;
  /** … and their share of all that is told on the page, 0 to 1. */
  posted: number;
  prices: number;
  /** Prices right below a link, as in a list of goods. */
  offers: number;
  /** Lengths of films, and how often they were seen. */
  durations: number;
  views: number;
  /** Lines as each post of a thread has them. */
  postLines: number;
  /** Lines beside goods: stock, delivery. */
  shipping: number;
  /** Lines about a channel and how long a film runs. */
  channel: number;
  /** Times of a film with their titles. */
  chapters: number;
  /** Lines that stand where something has yet to load. */
  loading: number;
  /** Lines that turn to other pictures. */
  turning: number;
  /** Such lines between the story's first and last sentence. */
  postLinesInside: number;
  /** A line above answers. */
  answers: number;
  /** Texts that end with "read more". */
  leadingOn: number;
  /** Links to the next page. */
  paging: number;
  /** Lines that say which picture of how many this is. */
  counters: number;
}

const CJK_WEIGHT = 2.5;
/** A headline's weight, at least. */
const SHORTEST_TITLE = 18;
const MOSTLY_LINKS = 0.6;
const ALL_LINK = 0.9;
/** Author, date and section stand between a teaser's title and its text. */
const BETWEEN = 2;
const LONGEST_LINE = 40;
const SHORTEST_TEASER = 40;
const LONGEST_TEASER = 450;
/** Fewer paragraphs below linked lines are the story's own. */
const FEWEST_TEASERS = 4;
/** An address printed as its own link. */
const PRINTED_ADDRESS = /^(?:https?:\/\/|www\.)/i;
/** Between the name of something for sale and its price: a picture's words, a rating. */
const ABOVE_PRICE = 3;
/** Headline, kicker, author, share buttons, a picture's words. */
const QUOTED = /["“”„«»「『]/;
const ABOVE_HEADLINE = 3;
const FARTHEST_LEAD = 16;
/** Comments stand below a story, not below a greeting. */
const SHORTEST_STORY = 45;
/** Shorter ones are badges: "For subscribers". */
const SHORTEST_WALL = 25;
const LONGEST_PRAISE = 600;

export const weightOf = (block: Block): number => block.length * (isCjk(block.text) ? CJK_WEIGHT : 1);

/** A paragraph by its length, or a sentence by its end. */
const tellsSomething = (block: Block): boolean =>
  block.linkDensity < MOSTLY_LINKS &&
  !isCutOff(block.text) &&
  !leadsOn(block.text) &&
  (isLongParagraph(block) || endsSentence(block.text));

/** @param blocks the page's */
export function shapeOf(blocks: readonly Block[], story: Story): Shape {
  const places = new Places();
  const headline = story.headline ? blocks.indexOf(story.headline) : -1;
  const isTitle = blocks.map((block) => isLinkedTitle(block) && places.isContent(block.element));
  const isTeaser = teasersAmong(blocks, isTitle, headline);
  const own = new Set(story.blocks);
  return {
    ...weightsOf(blocks, own),
    leadingOn: blocks.filter((block) => leadsOn(block.text) && places.isContent(block.element)).length,
    postLinesInside: postLinesInside(blocks, own),
    pictureTexts: captionsAmong(
      blocks.filter(
        (block, index) =>
          !isTitle[index] &&
          !isTeaser[index] &&
          tellsSomething(block) &&
          weightOf(block) <= LONGEST_TEASER &&
          places.isContent(block.element),
      ),
    ),
    ...storyShape(blocks, own, isTitle, isTeaser, headline, places),
    ...listShape(blocks, own, isTitle, isTeaser, places),
    ...postShape(blocks, own),
    ...lineShape(blocks),
  };
}

const isLinkedTitle = (block: Block): boolean =>
  isMostlyLinks(block) && weightOf(block) >= SHORTEST_TITLE && !PRINTED_ADDRESS.test(block.text);

/** Which blocks are texts below the linked title of another story. */
const teasersAmong = (blocks: readonly Block[], isTitle: readonly boolean[], headline: number): boolean[] =>
  blocks.map(
    (block, index) =>
      !isTitle[index] &&
      weightOf(block) >= SHORTEST_TEASER &&
      weightOf(block) <= LONGEST_TEASER &&
      isBelowTitle(blocks, isTitle, index, headline),
  );

function isBelowTitle(
  blocks: readonly Block[],
  isTitle: readonly boolean[],
  index: number,
  headline: number,
): boolean {
  for (let above = index - 1; above >= Math.max(0, index - 1 - BETWEEN); above--) {
    if (above === headline) return false;
    if (isTitle[above]) return true;
    const block = blocks[above];
    if (!block || weightOf(block) > LONGEST_LINE || endsSentence(block.text)) return false;
  }
  return false;
}

function weightsOf(
  blocks: readonly Block[],
  own: ReadonlySet<Block>,
): Pick<Shape, 'total' | 'linked' | 'story' | 'storyLinked'> {
  const weights = { total: 0, linked: 0, story: 0, storyLinked: 0 };
  for (const block of blocks) {
    const weight = weightOf(block);
    weights.total += weight;
    weights.linked += weight * block.linkDensity;
    if (!own.has(block)) continue;
    weights.story += weight;
    weights.storyLinked += weight * block.linkDensity;
  }
  weights.linked /= weights.total || 1;
  weights.storyLinked /= weights.story || 1;
  return weights;
}

type StoryShape = Pick<
  Shape,
  | 'told'
  | 'dated'
  | 'quoting'
  | 'captionLike'
  | 'run'
  | 'paragraphs'
  | 'led'
  | 'dateline'
  | 'asking'
  | 'excusing'
  | 'captions'
  | 'captioned'
  | 'teaserShare'
>;

function storyShape(
  blocks: readonly Block[],
  own: ReadonlySet<Block>,
  isTitle: readonly boolean[],
  isTeaser: readonly boolean[],
  headline: number,
  places: Places,
): StoryShape {
  const shape = {
    quoting: 0,
    captionLike: 0,
    told: 0,
    dated: false,
    run: 0,
    paragraphs: 0,
    led: false,
    dateline: false,
    asking: 0,
    excusing: 0,
  };
  const nextTitle = isTitle.indexOf(true, headline + 1);
  const leadEnd = Math.min(headline + FARTHEST_LEAD + 1, nextTitle < 0 ? Infinity : nextTitle);
  const sentences = [...blocks.keys()].filter((index) => {
    const block = blocks[index];
    if (!block || !tellsSomething(block)) return false;
    // What follows the headline counts even where something else was taken for the story.
    const follows = headline >= 0 && index > headline && index < leadEnd;
    return own.has(block) || (follows && places.isContent(block.element));
  });
  const wall = wallAbove(blocks, own, sentences);
  const end = endOfTelling(blocks, own, sentences, places);
  const teasers = sentences.filter((index) => isTeaser[index]);
  const few = teasers.length < FEWEST_TEASERS;
  const told: Block[] = [];
  let previous = -1;
  let run = 0;
  let paragraphs = 0;
  for (const index of sentences) {
    const block = blocks[index];
    if (!block || (isTeaser[index] && !few) || index >= end) continue;
    const weight = weightOf(block);
    if (excusesToReader(block.text)) shape.excusing += weight;
    if (asksOfReader(block.text) || isWallPhrase(block.text) || index > wall) {
      shape.asking += weight;
      continue;
    }
    if (isTitle.slice(previous + 1, index).includes(true)) run = paragraphs = 0;
    if (told.length === 0) {
      shape.led = isLed(isTitle, headline, index);
      shape.dated =
        headline >= 0 && blocks.slice(Math.max(0, headline - ABOVE_HEADLINE), index).some(tellsMoment);
      shape.dateline = hasDateline(block.text);
    }
    previous = index;
    told.push(block);
    if (QUOTED.test(block.text)) shape.quoting++;
    if (beginsAsCaption(block.text)) shape.captionLike++;
    shape.told += weight;
    run += weight;
    if (isLongParagraph(block)) paragraphs++;
    if (run > shape.run) Object.assign(shape, { run, paragraphs });
  }
  const captions = captionsAmong(told);
  const whole = shape.told + shape.asking || 1;
  return {
    ...shape,
    asking: shape.asking / whole,
    excusing: shape.excusing / whole,
    captions,
    captioned: captions / (told.length || 1),
    teaserShare: few ? 0 : teasers.length / sentences.length,
  };
}

/**
 * A wall that stands above all of the story's sentences: what follows it praises the subscription. Infinity where there
 * is none, or where so much follows that it can't be all praise.
 */
function wallAbove(blocks: readonly Block[], own: ReadonlySet<Block>, sentences: readonly number[]): number {
  const wall = blocks.findIndex(
    (block) =>
      own.has(block) &&
      weightOf(block) >= SHORTEST_WALL &&
      saysMoreIsHidden(block.text) &&
      !holdsMoment(block.text),
  );
  const told = sentences.filter((index) => index !== wall);
  if (wall < 0 || told.some((index) => index < wall)) return Infinity;
  const praise = told.reduce((sum, index) => sum + (blocks[index] ? weightOf(blocks[index]) : 0), 0);
  return praise <= LONGEST_PRAISE ? wall : Infinity;
}

/** Comments are not what a page tells, unless it tells nothing else: where they begin. */
function endOfTelling(
  blocks: readonly Block[],
  own: ReadonlySet<Block>,
  sentences: readonly number[],
  places: Places,
): number {
  const [first = blocks.length] = sentences;
  const isSentence = new Set(sentences);
  let before = 0;
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index];
    if (!block) continue;
    if (
      index < first
        ? isCountedComments(block.text) && own.has(block)
        : isCommentsHeading(block.text) && before >= SHORTEST_STORY && !isMostlyLinks(block)
    )
      return index;
    if (before >= SHORTEST_STORY && places.isComment(block.element)) return index;
    if (isSentence.has(index)) before += weightOf(block);
  }
  return blocks.length;
}

/** Of the story, not of a film's uploading. */
const tellsMoment = ({ text, linkDensity }: Block): boolean =>
  linkDensity < MOSTLY_LINKS && isMomentLine(text) && !isViewCount(text) && !isChannelLine(text);

const isLed = (isTitle: readonly boolean[], headline: number, first: number): boolean =>
  headline >= 0 &&
  first > headline &&
  first - headline <= FARTHEST_LEAD &&
  !isTitle.slice(headline + 1, first).includes(true);

function listShape(
  blocks: readonly Block[],
  own: ReadonlySet<Block>,
  isTitle: readonly boolean[],
  isTeaser: readonly boolean[],
  places: Places,
): Pick<Shape, 'titles' | 'titlesInside' | 'teasers' | 'listed'> {
  const shape = { titles: 0, titlesInside: 0, teasers: 0, listed: 0 };
  for (const [index, block] of blocks.entries()) {
    if (isTitle[index]) {
      shape.titles++;
      if (own.has(block)) shape.titlesInside++;
      shape.listed += weightOf(block);
    } else if (isTeaser[index] && places.isContent(block.element)) {
      shape.teasers++;
      shape.listed += weightOf(block);
    }
  }
  return shape;
}

function postLinesInside(blocks: readonly Block[], own: ReadonlySet<Block>): number {
  const isOwn = (block: Block): boolean => own.has(block) && tellsSomething(block);
  const first = blocks.findIndex(isOwn);
  const last = blocks.findLastIndex(isOwn);
  const inside = first < 0 ? [] : blocks.slice(first, last);
  const end = inside.findIndex(({ text }) => isCommentsHeading(text));
  return inside
    .slice(0, end < 0 ? inside.length : end)
    .filter(({ text }) => text.length <= LONGEST_LINE && isPostLine(text)).length;
}

function postShape(blocks: readonly Block[], own: ReadonlySet<Block>): Pick<Shape, 'posts' | 'posted'> {
  const posts = new Posts();
  let told = 0;
  for (const [index, block] of blocks.entries()) {
    const above = blocks[index - 1];
    if (isMomentLine(block.text) && !endsSentence(block.text))
      posts.head(
        block,
        above && above.text.length <= LONGEST_LINE && !tellsSomething(above) ? above.text : '',
      );
    else if (tellsSomething(block)) {
      told += weightOf(block);
      posts.text(weightOf(block), own.has(block));
    }
  }
  const { count, weight } = posts.ofStory();
  return { posts: count, posted: weight / (told || 1) };
}

type LineShape = Pick<
  Shape,
  | 'prices'
  | 'offers'
  | 'shipping'
  | 'durations'
  | 'views'
  | 'channel'
  | 'postLines'
  | 'answers'
  | 'chapters'
  | 'loading'
  | 'paging'
  | 'counters'
  | 'turning'
>;

function lineShape(blocks: readonly Block[]): LineShape {
  const shape: LineShape = {
    answers: 0,
    chapters: 0,
    loading: 0,
    prices: 0,
    offers: 0,
    shipping: 0,
    durations: 0,
    views: 0,
    channel: 0,
    postLines: 0,
    paging: 0,
    counters: 0,
    turning: 0,
  };
  for (const [index, { text }] of blocks.entries()) {
    if (text.length > LONGEST_LINE) continue;
    if (isPriceLine(text)) {
      shape.prices++;
      if (blocks.slice(Math.max(0, index - ABOVE_PRICE), index).some(isAllLink)) shape.offers++;
    } else if (isDuration(text)) shape.durations++;
    else if (isViewCount(text)) shape.views++;
    else if (isChannelLine(text)) shape.channel++;
    else if (turnsPictures(text)) shape.turning++;
    else if (isShippingLine(text)) shape.shipping++;
    else if (isPictureCount(text)) shape.counters++;
    else if (isLoading(text)) shape.loading++;
    else if (isChapter(text)) shape.chapters++;
    else if (isAnswersHeading(text)) shape.answers++;
    else if (isPostLine(text)) shape.postLines++;
    else if (isPagingLine(text)) shape.paging++;
  }
  return shape;
}

const isAllLink = (block: Block): boolean => block.linkDensity >= ALL_LINK;
