import { type Block, isMostlyLinks } from '../../blocks/block.ts';
import type { Story } from '../story/story.ts';
import { captionsAmong } from './captions.ts';
import { type Group, groupOf } from './groups.ts';
import { lineShape, plainLines } from './line-shape.ts';
import { Places } from './places.ts';
import { storyShape } from './story-shape.ts';
import { LONGEST_TEASER, SHORTEST_TEASER, linkedTitlesAmong, teasersAmong } from './teasers.ts';
import { tellsSomething, weightOf } from './weigh.ts';
import { LONGEST_LINE } from './words/expression.ts';
import { isMomentLine } from './words/story.ts';
import { isMemberLine } from './words/threads.ts';
import type { Voice } from './words/voice.ts';

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
  /** Who wrote it stands there. */
  bylined: boolean;
  /** The story begins right below the printed headline. */
  led: boolean;
  /** Shares of the story's sentences that ask something of the reader, or excuse themselves, 0 to 1. */
  asking: number;
  excusing: number;
  /** Of the story's sentences, how many stand alone in a box with a picture, and their share, 0 to 1. */
  captions: number;
  captioned: number;
  /** How many stand right before or after a picture. */
  besidePictures: number;
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
  /** The row of boxes in which the most of what the story tells stands, and all of what the page tells. */
  ownRow: Group;
  pageRow: Group;
  /** Of what is told, the weight that speaks in a voice, quotations left out. */
  voices: Record<Voice, number>;
  /** How many texts are told. */
  sentences: number;
  /** Lines of the content that are neither links nor sentences: all, with figures, with a label before a colon, between the story's texts; moments there. */
  lines: number;
  figures: number;
  properties: number;
  /** Labels in tables of two columns. */
  pairs: number;
  linesInside: number;
  momentsInside: number;
  headings: number;
  phones: number;
  /** The first of the story's sentences. */
  first: Block | undefined;
  prices: number;
  /** Prices right below a link, as in a list of goods. */
  offers: number;
  /** One stands right below the headline. */
  priced: boolean;
  /** Links that offer something to do with goods; those near a price. */
  acts: number;
  actsAtPrices: number;
  /** Links to what is to be paid. */
  carts: number;
  ratings: number;
  views: number;
  /** A line above answers. */
  answers: number;
  /** Lines with which posts are answered or voted for, outside comments. */
  replies: number;
  /** Lines that say which picture of how many this is. */
  counters: number;
  /** Lines that say how many pictures there are. */
  pictureCounts: number;
  /** Of the story's sentences, how many stand right below a link, and their share, 0 to 1. */
  belowLinks: number;
  belowLinksShare: number;
  /** One of the story's first sentences greets. */
  greeting: boolean;
  /** A heading of the content, above the story's second sentence, says that something is missing. */
  missing: boolean;
  /** The share of the headline's words that recur in what is told, and of texts that have no word of another, 0 to 1. */
  recurring: number;
  strangers: number;
  /** The first of the story's sentences stands below the linked title of another page. */
  belowTitle: boolean;
  /** It stands above all linked titles. */
  ahead: boolean;
  /** Headings of the content that are links. */
  linkedHeadings: number;
  /** Lines of the content that hold a moment. */
  moments: number;
  /** Lines about those who write here: since when, how much. */
  members: number;
}

/** Above the first sentence, in blocks. */
const FARTHEST_HEADING = 5;

/** @param blocks the page's */
export function shapeOf(blocks: readonly Block[], story: Story): Shape {
  const places = new Places();
  const headline = headlineIndex(blocks, story);
  const titles = linkedTitlesAmong(blocks);
  const isTitle = blocks.map(({ element }, index) => titles[index] === true && places.isContent(element));
  const isTeaser = teasersAmong(blocks, isTitle, headline);
  const own = new Set(story.blocks);
  return {
    ...plainLines(blocks, own, places),
    ...rowsOf(blocks, own, isTitle, places),
    ...weightsOf(blocks, own),
    pictureTexts: captionsAmong(
      blocks.filter(
        (block, index) =>
          !isTitle[index] &&
          !isTeaser[index] &&
          !isMostlyLinks(block) &&
          weightOf(block) >= SHORTEST_TEASER &&
          weightOf(block) <= LONGEST_TEASER &&
          places.isContent(block.element),
      ),
    ),
    ...storyShape(blocks, own, isTitle, isTeaser, headline, places),
    ...listShape(blocks, own, isTitle, isTeaser, places),
    ...lineShape(blocks, headline, places),
    linkedHeadings: blocks.filter(
      (block) => block.kind === 'heading' && isMostlyLinks(block) && places.isContent(block.element),
    ).length,
    moments: blocks.filter((block) => isMomentLine(block.text) && places.isContent(block.element)).length,
    members: blocks.filter((block) => block.text.length <= LONGEST_LINE && isMemberLine(block.text)).length,
  };
}

/** Where the headline stands, or what stands in its place; -1 where nothing does. */
function headlineIndex(blocks: readonly Block[], { headline, blocks: own }: Story): number {
  if (headline) return blocks.indexOf(headline);
  const sentence = own.find(tellsSomething);
  const first = sentence ? blocks.indexOf(sentence) : -1;
  const heading = blocks
    .slice(0, Math.max(0, first))
    .findLastIndex((block) => block.kind === 'heading' && !isMostlyLinks(block));
  return first - heading <= FARTHEST_HEADING ? heading : -1;
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

function rowsOf(
  blocks: readonly Block[],
  own: ReadonlySet<Block>,
  isTitle: readonly boolean[],
  places: Places,
): Pick<Shape, 'ownRow' | 'pageRow'> {
  const weights = blocks.map((block) =>
    places.isContent(block.element) && block.linkDensity < 0.6 && weightOf(block) > LONGEST_LINE
      ? weightOf(block)
      : 0,
  );
  const timed = blocks.map((block) => isMomentLine(block.text));
  const marks = {
    weight: (index: number) => weights[index] ?? 0,
    linked: (index: number) => isTitle[index] ?? false,
    timed: (index: number) => timed[index] ?? false,
  };
  const isOwn = blocks.map((block) => own.has(block) && tellsSomething(block));
  return {
    pageRow: groupOf(blocks, marks),
    ownRow: groupOf(blocks, { ...marks, weight: (index) => (isOwn[index] ? (weights[index] ?? 0) : 0) }),
  };
}
