import { type Block, isLongParagraph } from '../../blocks/block.ts';
import { isCutOff } from '../../blocks/text.ts';
import { alignBlocks } from './align.ts';
import { crossCheck } from './cross-check.ts';
import { Draft } from './draft.ts';
import { extendStory } from './extend.ts';
import { headlineIndex, leadIndex } from './lead.ts';
import { prune } from './prune.ts';
import { readabilityBlocks } from './readability.ts';
import { longestRun, storyFrom } from './search.ts';

/** The story of a page: which of its blocks are its own, and where they begin. */
export interface Story {
  /** The blocks of the story. */
  blocks: Block[];
  /** The printed headline's block, if it is printed. */
  headline: Block | undefined;
  /** Lines between the headline and the first paragraph. */
  header: string[];
  /** Lines right above the headline, then lines right after the last paragraph. */
  around: string[];
}

const HEADER_LINES = 40;
const LINES_ABOVE = 3;
const LINES_BELOW = 10;
/** The run below the headline has to have this share of what Readability found elsewhere. */
const ENOUGH_OF_READ = 0.4;

/**
 * Finds the story: Readability's choice, unless it misses the paragraph that follows the headline; what is not the
 * story's own is taken out of it.
 */
export function findStory(
  page: Document,
  blocks: readonly Block[],
  headline: string,
  description: string,
  articleBody: string,
): Story {
  const title = headlineIndex(blocks, headline);
  const lead = leadIndex(blocks, title);
  const read = alignBlocks(readabilityBlocks(page, description), blocks);
  const draft = new Draft(blocks, extendStory(chosen(read, lead, blocks), blocks, title));
  prune(draft, headline, title);
  crossCheck(draft, articleBody);
  const kept = draft.indexes();
  const first = draft.paragraphs()[0] ?? kept[0] ?? 0;
  const last = kept.at(-1) ?? 0;
  const begin = title >= 0 && title < first ? title + 1 : Math.max(0, first - HEADER_LINES);
  return {
    blocks: kept.map((index) => draft.block(index)),
    headline: blocks[title],
    header: blocks.slice(Math.max(begin, first - HEADER_LINES), first).map(textOf),
    around: [
      ...blocks.slice(Math.max(0, title - LINES_ABOVE), Math.max(0, title)),
      ...blocks.slice(first + 1, first + 1 + LINES_ABOVE),
      ...blocks.slice(last, last + LINES_BELOW),
    ].map(textOf),
  };
}

const textOf = (block: Block): string => block.text;

/**
 * Readability weighs how much text there is: a long list of teasers, or a page's consent text, can outweigh a short
 * story. The run below the headline is chosen where it is not much shorter, teasers not counted.
 */
function chosen(read: number[], lead: number, blocks: readonly Block[]): number[] {
  if (lead >= 0 && !read.includes(lead)) {
    const own = storyFrom(blocks, lead);
    if (weigh(own, blocks) >= weigh(read, blocks) * ENOUGH_OF_READ) return own;
  }
  return read.length > 0 ? read : longestRun(blocks);
}

/** The length of what reads as a story's paragraphs. */
function weigh(indexes: readonly number[], blocks: readonly Block[]): number {
  let length = 0;
  for (const index of indexes) {
    const block = blocks[index];
    if (block && isLongParagraph(block) && !isCutOff(block.text)) length += block.length;
  }
  return length;
}
