import { endsSentence } from '../../blocks/text.ts';
import { isClosingLine } from './closing-lines.ts';
import type { Draft } from './draft.ts';

/** Sites turn to their readers in the last lines, so many at most, after most of the story was told. */
const LAST_LINES = 12;
const TOLD = 0.6;
const LONGEST_LABEL = 80;

/** Takes out what a site says to its readers below a story, and headings with nothing below them. */
export function dropClosing(draft: Draft): void {
  dropCalls(draft);
  for (const index of draft.indexes().toReversed()) {
    const { kind, text } = draft.block(index);
    const announces =
      kind === 'heading' ? !endsSentence(text) : text.length < LONGEST_LABEL && /[:：]$/.test(text);
    if (!announces) return;
    draft.drop(index, 'announces what is not there');
  }
}

function dropCalls(draft: Draft): void {
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
