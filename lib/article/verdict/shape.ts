import { type Block, isMostlyLinks } from '../../blocks/block.ts';
import type { Story } from '../story/story.ts';
import { captionsAmong } from './captions.ts';
import { lineShape, postLinesInside, postShape } from './line-shape.ts';
import { Places } from './places.ts';
import { storyShape } from './story-shape.ts';
import { LONGEST_TEASER, SHORTEST_TEASER, isLinkedTitle, teasersAmong } from './teasers.ts';
import { weightOf } from './weigh.ts';
import { leadsOn } from './words/lists.ts';

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
          !isMostlyLinks(block) &&
          weightOf(block) >= SHORTEST_TEASER &&
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
