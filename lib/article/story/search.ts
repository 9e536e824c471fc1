import { type Block, isInFooter, isLongParagraph } from '../../blocks/block.ts';
import { isBareRelatedHeading } from '../../blocks/related.ts';
import { isBelowLinkedTitle } from '../../blocks/teaser.ts';
import { endsSentence } from '../../blocks/text.ts';

/** Between two paragraphs of a story stand a picture's words, a heading, an advertisement: not more than that. */
const LONGEST_GAP = 300;
const MOST_BLOCKS_IN_GAP = 8;

/** A run of blocks, first and last index. */
interface Run {
  first: number;
  last: number;
  /** Code units of its paragraphs. */
  length: number;
}

/** The run of paragraphs that begins with a story's first one and ends before the list of other stories. */
export function storyFrom(blocks: readonly Block[], lead: number): number[] {
  const { first, last } = runFrom(blocks, lead);
  return range(first, last);
}

/** The page's longest run of paragraphs: what is left to take when nothing else tells where the story is. */
export function longestRun(blocks: readonly Block[]): number[] {
  let best: Run = { first: 0, last: -1, length: 0 };
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i];
    if (!block || !isLongParagraph(block)) continue;
    const run = runFrom(blocks, i);
    if (run.length > best.length) best = run;
    i = run.last;
  }
  return range(best.first, best.last);
}

function runFrom(blocks: readonly Block[], first: number): Run {
  const run: Run = { first, last: first, length: blocks[first]?.length ?? 0 };
  let gap = 0;
  for (let i = first + 1; i < blocks.length; i++) {
    const block = blocks[i];
    if (!block || isBareRelatedHeading(block) || isInFooter(block)) break;
    const reads = isLongParagraph(block) || (endsSentence(block.text) && block.linkDensity === 0);
    if (reads && !isBelowLinkedTitle(blocks, i)) {
      run.last = i;
      run.length += block.length;
      gap = 0;
    } else {
      gap += block.length;
      if (gap > LONGEST_GAP || i - run.last > MOST_BLOCKS_IN_GAP) break;
    }
  }
  return run;
}

const range = (first: number, last: number): number[] =>
  Array.from({ length: last - first + 1 }, (_, i) => first + i);
