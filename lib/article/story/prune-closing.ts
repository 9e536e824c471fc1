import type { Block } from '../../blocks/block.ts';
import { endsSentence, isCjk } from '../../blocks/text.ts';
import { isClosingLine } from './closing-lines.ts';
import type { Draft } from './draft.ts';

/** Sites turn to their readers in the last lines, so many at most, after most of the story was told. */
const LAST_LINES = 12;
const TOLD = 0.6;
const LONGEST_LABEL = 80;
/** In code units that are not white space. A last sentence may lack its full stop, but is longer. */
const LONGEST_SIGNATURE = 45;
const LONGEST_SIGNATURE_CJK = 14;
const MOST_SIGNATURES = 2;
const FEWEST_PARAGRAPHS = 2;

/** Takes out what a site says to its readers below a story, headings with nothing below them, and signatures. */
export function dropClosing(draft: Draft): void {
  dropCalls(draft);
  for (let signatures = 0; signatures < MOST_SIGNATURES;) {
    const last = draft.indexes().at(-1);
    if (last === undefined) return;
    const block = draft.block(last);
    if (announces(block)) {
      draft.drop(last, 'announces what is not there');
    } else if (draft.paragraphs().length >= FEWEST_PARAGRAPHS && isSignature(block)) {
      draft.drop(last, 'a label or a signature below the story');
      signatures++;
    } else {
      return;
    }
  }
}

/** A heading, or a line that ends in a colon. */
const announces = ({ kind, text }: Block): boolean =>
  kind === 'heading' ? !endsSentence(text) : text.length < LONGEST_LABEL && /[:：]$/.test(text);

/** "Editor in chief", "SRF 4 News, 10:05 Uhr": who wrote or sent it, or a button. */
const isSignature = ({ kind, text, length }: Block): boolean =>
  kind === 'paragraph' &&
  !endsSentence(text) &&
  length < (isCjk(text) ? LONGEST_SIGNATURE_CJK : LONGEST_SIGNATURE);

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
