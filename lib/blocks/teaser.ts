import type { Block } from './block.ts';

const ALL_LINK = 0.9;
/** Shorter links are labels: an author, a section. */
const SHORTEST_TITLE = 8;
/** The next teaser of a list begins within so many blocks. */
const NEXT_TEASER = 20;

/** Whether a block stands right below the linked title of another story, as teasers do. */
export function isBelowLinkedTitle(blocks: readonly Block[], index: number): boolean {
  const above = blocks[index - 1];
  return above !== undefined && above.linkDensity >= ALL_LINK && above.length >= SHORTEST_TITLE;
}

/** The same, and the next or the last one is not far: a single link above a paragraph may be the story's own. */
export function isAmongTeasers(blocks: readonly Block[], index: number): boolean {
  if (!isBelowLinkedTitle(blocks, index)) return false;
  for (let i = Math.max(1, index - NEXT_TEASER); i <= index + NEXT_TEASER; i++) {
    if (i !== index && blocks[i]?.long && isBelowLinkedTitle(blocks, i)) return true;
  }
  return false;
}
