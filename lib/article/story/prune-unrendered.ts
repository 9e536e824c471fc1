import { type Block, isLongParagraph } from '../../blocks/block.ts';
import { fold, isCjk } from '../../blocks/text.ts';
import { type Layout, unseenBox } from '../page/layout.ts';
import type { Draft } from './draft.ts';
import { lookOf, looksOf } from './extend.ts';

/** A collapsed part of a story has so many paragraphs, which make up this share of it. */
const FEWEST_PARAGRAPHS = 2;
const PARAGRAPH_SHARE = 0.5;
/** So many hidden boxes with texts that are set alike are panels, none shorter than a sentence and none a link. */
const FEWEST_PANELS = 3;
const SHORTEST_PANEL = 40;
const PANEL_LINKS = 0.3;
/** HTML and WAI-ARIA set these apart from the story. */
const SET_APART =
  'aside,nav,footer,form,dialog,[role=dialog],[role=alertdialog],[role=complementary],[role=tooltip],[aria-modal=true]';

/**
 * Takes out what the page does not show: copies for print, windows that open on a click, other stories that wait below.
 * Collapsed parts of the story stay ("read more", a pay wall's remainder, panels of an accordion), and so does a story that is not shown at all:
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
  const hidden = taken.filter((index) => !seen.has(index)).map((index) => draft.block(index));
  const panels = new Panels(hidden, layout);
  for (const run of runsOutside(taken, seen)) {
    const isCopy = (index: number): boolean => texts.has(fold(draft.block(index).text));
    for (const index of run.filter(isCopy)) draft.drop(index, 'shown elsewhere');
    const left = run.filter((index) => draft.has(index));
    const blocks = left.map((index) => draft.block(index));
    const isEnd = run.at(-1) === taken.at(-1);
    const isOwn = !blocks.some(({ element }) => isOther(element, layout));
    if (isOwn && (isCollapsed(blocks) || (isEnd && blocks.every((block) => looks.has(lookOf(block))))))
      continue;
    for (const index of left) if (!panels.holds(draft.block(index))) draft.drop(index, 'not shown');
  }
}

/** Answers below their questions, steps, pictures' words: each in a box of its own, all of them set alike. */
class Panels {
  private readonly boxes = new Map<string, Set<Element>>();
  private readonly layout: Layout;

  constructor(hidden: readonly Block[], layout: Layout) {
    this.layout = layout;
    for (const block of hidden) {
      if (!this.mayHold(block)) continue;
      const look = lookOf(block);
      this.boxes.set(look, (this.boxes.get(look) ?? new Set()).add(unseenBox(block.element, layout)));
    }
  }

  holds(block: Block): boolean {
    return (this.boxes.get(lookOf(block))?.size ?? 0) >= FEWEST_PANELS && this.mayHold(block);
  }

  private mayHold({ text, length, linkDensity, element }: Block): boolean {
    return (
      length >= (isCjk(text) ? SHORTEST_PANEL / 2 : SHORTEST_PANEL) &&
      linkDensity < PANEL_LINKS &&
      !isOther(element, this.layout)
    );
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

/** Told as a story is. */
function isCollapsed(blocks: readonly Block[]): boolean {
  const paragraphs = blocks.filter(isLongParagraph);
  return paragraphs.length >= FEWEST_PARAGRAPHS && lengthOf(paragraphs) >= lengthOf(blocks) * PARAGRAPH_SHARE;
}

/** Set apart from the story, or in a hidden box with another headline. */
const isOther = (element: Element, layout: Layout): boolean =>
  element.closest(SET_APART) !== null || unseenBox(element, layout).querySelector('h1') !== null;

const lengthOf = (blocks: readonly Block[]): number => blocks.reduce((sum, block) => sum + block.length, 0);
