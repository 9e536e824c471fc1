import { type Block, isMostlyLinks } from '../../blocks/block.ts';
import { endsSentence } from '../../blocks/text.ts';
import { weightOf } from './weigh.ts';
import { LONGEST_LINE } from './words/expression.ts';

/** A headline's weight, at least. */
const SHORTEST_TITLE = 18;

/** Author, date and section stand between a teaser's title and its text. */
const BETWEEN = 2;

export const SHORTEST_TEASER = 40;

export const LONGEST_TEASER = 450;

/** An address printed as its own link. */
const PRINTED_ADDRESS = /^(?:https?:\/\/|www\.)/i;

export const isLinkedTitle = (block: Block): boolean =>
  isMostlyLinks(block) && weightOf(block) >= SHORTEST_TITLE && !PRINTED_ADDRESS.test(block.text);

/** Which blocks are texts below the linked title of another story. */
export const teasersAmong = (
  blocks: readonly Block[],
  isTitle: readonly boolean[],
  headline: number,
): boolean[] =>
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
