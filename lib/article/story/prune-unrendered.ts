import { type Block, isLongParagraph } from '../../blocks/block.ts';
import { fold } from '../../blocks/text.ts';
import type { Layout } from '../page/layout.ts';
import type { Draft } from './draft.ts';
import { lookOf, looksOf } from './extend.ts';

/** A collapsed part of a story has so many paragraphs, which make up this share of it. */
const FEWEST_PARAGRAPHS = 2;
const PARAGRAPH_SHARE = 0.5;
/** HTML and WAI-ARIA set these apart from the story. */
const SET_APART =
  'aside,nav,footer,form,dialog,[role=dialog],[role=alertdialog],[role=complementary],[role=tooltip],[aria-modal=true]';

/**
 * Takes out what the page does not show: copies for print, windows that open on a click, other stories that wait below.
 * Collapsed parts of the story stay ("read more", a pay wall's remainder), and so does a story that is not shown at all:
 * then nothing tells what of it would be.
 */
export function dropUnrendered(draft: Draft, layout: Layout): void {
  const taken = draft.indexes();
  const shown = taken.filter((index) => layout.isRendered(draft.block(index).element));
  if (shown.length === taken.length) return;
  if (!shown.some((index) => isLongParagraph(draft.block(index)))) return;
  const seen = new Set(shown);
  const texts = new Set(shown.map((index) => fold(draft.block(index).text)));
  const looks = looksOf(shown, draft.blocks);
  for (const run of runsOutside(taken, seen)) {
    const isCopy = (index: number): boolean => texts.has(fold(draft.block(index).text));
    for (const index of run.filter(isCopy)) draft.drop(index, 'shown elsewhere');
    const left = run.filter((index) => draft.has(index));
    const blocks = left.map((index) => draft.block(index));
    const isEnd = run.at(-1) === taken.at(-1);
    if (isCollapsed(blocks) || (isEnd && blocks.every((block) => looks.has(lookOf(block))))) continue;
    for (const index of left) draft.drop(index, 'not shown');
  }
}

/** Runs of indexes between those that are shown. */
function runsOutside(taken: readonly number[], shown: ReadonlySet<number>): number[][] {
  const runs: number[][] = [];
  let run: number[] = [];
  for (const index of taken) {
    if (!shown.has(index)) run.push(index);
    else if (run.length > 0) {
      runs.push(run);
      run = [];
    }
  }
  if (run.length > 0) runs.push(run);
  return runs;
}

/** Told as a story is, and no story by itself: that would have its own headline. */
function isCollapsed(blocks: readonly Block[]): boolean {
  const paragraphs = blocks.filter(isLongParagraph);
  return (
    paragraphs.length >= FEWEST_PARAGRAPHS &&
    lengthOf(paragraphs) >= lengthOf(blocks) * PARAGRAPH_SHARE &&
    !blocks.some(({ element }) => element.nodeName === 'H1' || element.closest(SET_APART) !== null)
  );
}

const lengthOf = (blocks: readonly Block[]): number => blocks.reduce((sum, block) => sum + block.length, 0);
