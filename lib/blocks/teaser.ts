import type { Block } from './block.ts';

const ALL_LINK = 0.9;
/** Shorter links are labels: an author, a section. */
const SHORTEST_TITLE = 8;

/** Whether a block stands right below the linked title of another story, as teasers do. */
export function isBelowLinkedTitle(blocks: readonly Block[], index: number): boolean {
  const above = blocks[index - 1];
  return above !== undefined && above.linkDensity >= ALL_LINK && above.length >= SHORTEST_TITLE;
}
