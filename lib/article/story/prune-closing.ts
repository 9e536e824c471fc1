import { isClosingLine } from './closing-lines.ts';
import type { Draft } from './draft.ts';

/** Sites turn to their readers in the last lines, so many at most, after most of the story was told. */
const LAST_LINES = 12;
const TOLD = 0.6;

/** Takes out what a site says to its readers below a story. */
export function dropClosing(draft: Draft): void {
  const indexes = draft.indexes();
  const total = indexes.reduce((sum, index) => sum + draft.block(index).length, 0);
  let below = 0;
  for (const index of indexes.slice(-LAST_LINES).toReversed()) {
    const block = draft.block(index);
    below += block.length;
    if (below > total * (1 - TOLD)) return;
    if (isClosingLine(block.text)) draft.drop(index, 'turns to the reader');
  }
}
