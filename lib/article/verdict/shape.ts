import { type Block, isMostlyLinks } from '../../blocks/block.ts';
import type { Story } from '../story/story.ts';
import { type Group, groupOf } from './groups.ts';
import { type LineShape, lineShape, type PlainLines, plainLines } from './line-shape.ts';
import { Places } from './places.ts';
import { type StoryShape, storyShape } from './story-shape.ts';
import { linkedTitlesAmong, teasersAmong } from './teasers.ts';
import { endsSentence } from '../../blocks/text.ts';
import { MOSTLY_LINKS, SHORTEST_STORY, tellsSomething, weightOf } from './weigh.ts';
import { LONGEST_LINE } from './words/expression.ts';
import { isMomentLine } from './words/story.ts';
import { isMemberLine } from './words/threads.ts';

/**
 * What the blocks of a page say about its kind. Lengths are weights: code units that are not white space, those of
 * Chinese, Japanese and Korean counted as two and a half, so that a weight says about as much in every script.
 */
export interface Shape extends StoryShape, LineShape, PlainLines, Weights, Listed, Rows {
  /** Headings of the content that are links. */
  linkedHeadings: number;
  /** Lines of the content that hold a moment. */
  moments: number;
  /** Lines about those who write here: since when, how much. */
  members: number;
}

interface Weights {
  /** Of all of the page's text. */
  total: number;
  /** The share of it inside links, 0 to 1. */
  linked: number;
  /** Of all that was taken for the story, the share inside links, 0 to 1. */
  storyLinked: number;
}

interface Listed {
  /** Lines that are a link of a headline's length, outside navigation and comments. */
  titles: number;
  /** Texts below such a line. */
  teasers: number;
  /** Texts that stand in a link as a whole, as those of cards do. */
  linkedTexts: number;
  /** The weight of those lines and texts. */
  listed: number;
}

/** The row of boxes in which the most of what the story tells stands, and all of what the page tells. */
interface Rows {
  ownRow: Group;
  pageRow: Group;
}

const ALL_LINK = 0.9;
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
    ...storyShape(blocks, own, isTitle, isTeaser, headline, places),
    ...listShape(blocks, isTitle, isTeaser, places),
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

function weightsOf(blocks: readonly Block[], own: ReadonlySet<Block>): Weights {
  const weights = { total: 0, linked: 0, storyLinked: 0 };
  let story = 0;
  for (const block of blocks) {
    const weight = weightOf(block);
    weights.total += weight;
    weights.linked += weight * block.linkDensity;
    if (!own.has(block)) continue;
    story += weight;
    weights.storyLinked += weight * block.linkDensity;
  }
  weights.linked /= weights.total || 1;
  weights.storyLinked /= story || 1;
  return weights;
}

function listShape(
  blocks: readonly Block[],
  isTitle: readonly boolean[],
  isTeaser: readonly boolean[],
  places: Places,
): Listed {
  const shape = { titles: 0, teasers: 0, linkedTexts: 0, listed: 0 };
  for (const [index, block] of blocks.entries()) {
    if (isLinkedText(block) && places.isContent(block.element)) shape.linkedTexts++;
    if (isTitle[index]) {
      shape.titles++;
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
): Rows {
  const weights = blocks.map((block) =>
    places.isContent(block.element) && block.linkDensity < MOSTLY_LINKS && weightOf(block) > LONGEST_LINE
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

const isLinkedText = (block: Block): boolean =>
  block.linkDensity >= ALL_LINK && weightOf(block) >= SHORTEST_STORY && endsSentence(block.text);
