import { type Block, isLongParagraph, isMostlyLinks } from '../../blocks/block.ts';
import { isNamedMachinery, isNamedRelated } from '../../blocks/class-names.ts';
import { isBareRelatedHeading } from '../../blocks/related.ts';
import { endsSentence, isCutOff } from '../../blocks/text.ts';

/** A look that so many of the chosen paragraphs share is the look of the story. */
const SHARED = 2;
/** So many blocks without one of the story's look end it. */
const MOST_BLOCKS_BETWEEN = 25;
const LINKS_IN_STORY = 0.3;

/**
 * Adds paragraphs that are set exactly as the chosen ones are, around and between them: stories that are split over
 * several boxes, of which Readability takes one. After a box of other stories only what stands in the same parent is
 * added.
 *
 * @param taken indexes into `blocks`, ascending
 * @param headline index of the printed headline, or -1: nothing above it is added
 */
export function extendStory(taken: readonly number[], blocks: readonly Block[], headline: number): number[] {
  const looks = looksOf(taken, blocks);
  const chosen = new Set(taken);
  const parents = new Set(taken.map((index) => blockAt(blocks, index).element.parentElement));
  const last = taken.at(-1);
  const first = taken[0];
  if (first === undefined || last === undefined || looks.size === 0) return [...taken];
  const fits = (block: Block): boolean => looks.has(lookOf(block)) && isOwn(block);
  for (let i = first; i < last; i++) if (fits(blockAt(blocks, i))) chosen.add(i);
  walk(last + 1, 1, blocks.length);
  walk(first - 1, -1, Math.max(headline, -1));
  return [...chosen].toSorted((a, b) => a - b);

  function walk(from: number, step: number, end: number): void {
    let between = 0;
    let afterBox = false;
    for (let i = from; i !== end && between < MOST_BLOCKS_BETWEEN && i >= 0; i += step) {
      const block = blockAt(blocks, i);
      if (isBareRelatedHeading(block)) {
        const box = boxBeside(block.element, parents);
        if (step < 0 || !box) return;
        while (i + 1 < end && box.contains(blockAt(blocks, i + 1).element)) i++;
        afterBox = true;
      } else if (fits(block) && (!afterBox || parents.has(block.element.parentElement))) {
        chosen.add(i);
        between = 0;
      } else {
        between++;
      }
    }
  }
}

/** The box around a heading, beside the paragraphs in one of these parents; null where the heading stands bare. */
function boxBeside(heading: Element, parents: ReadonlySet<Element | null>): Element | null {
  let box = heading;
  while (box.parentElement && !parents.has(box.parentElement)) box = box.parentElement;
  return box.parentElement && box !== heading ? box : null;
}

/** The looks that several of the long paragraphs share. */
export function looksOf(taken: readonly number[], blocks: readonly Block[]): Set<string> {
  const counts = new Map<string, number>();
  for (const index of taken) {
    const block = blockAt(blocks, index);
    if (isLongParagraph(block)) counts.set(lookOf(block), (counts.get(lookOf(block)) ?? 0) + 1);
  }
  return new Set([...counts].filter(([, count]) => count >= SHARED).map(([look]) => look));
}

/** The element with its classes, in its parent with its classes. */
export function lookOf({ element }: Block): string {
  const parent = element.parentElement;
  return [element.nodeName, element.className, parent?.nodeName, parent?.className].join('|');
}

const isOwn = (block: Block): boolean =>
  block.linkDensity < LINKS_IN_STORY &&
  endsSentence(block.text) &&
  !isCutOff(block.text) &&
  !isMostlyLinks(block) &&
  !(block.element.parentElement && isNamedOther(block.element.parentElement));

const isNamedOther = (element: Element): boolean => isNamedMachinery(element) || isNamedRelated(element);

function blockAt(blocks: readonly Block[], index: number): Block {
  const block = blocks[index];
  if (!block) throw new RangeError(`no block ${index}`);
  return block;
}
