import { type Block, isLongParagraph } from '../../blocks/block.ts';
import { isNamedMachinery, isNamedRelated } from '../../blocks/class-names.ts';
import { isBareRelatedHeading, isRelatedHeading } from '../../blocks/related.ts';
import { endsSentence, isCutOff } from '../../blocks/text.ts';

/** A look that so many of the chosen paragraphs share is the look of the story. */
const SHARED = 2;
/** So many blocks without one of the story's look end it. */
const MOST_BLOCKS_BETWEEN = 25;
const LINKS_IN_STORY = 0.3;
/** Links may make up most of a sentence of the story, but not all of it. */
const ALL_LINK = 0.95;
/** So many elements up. */
const SETTING = 5;

/**
 * Adds paragraphs that are set exactly as the chosen ones are, around and between them: stories that are split over
 * several boxes, of which Readability takes one. After a box of other stories only what stands in the same parent is
 * added, or in a box that is set as the story's boxes are. Between the chosen ones a class of its own does not matter.
 *
 * @param taken indexes into `blocks`, ascending
 * @param headline index of the printed headline, or -1: nothing above it is added
 */
export function extendStory(taken: readonly number[], blocks: readonly Block[], headline: number): number[] {
  const looks = looksOf(taken, blocks);
  const chosen = new Set(taken);
  const own = taken.map((index) => blockAt(blocks, index));
  const parents = new Set(own.map(({ element }) => element.parentElement));
  const last = taken.at(-1);
  const first = taken[0];
  if (first === undefined || last === undefined || looks.size === 0) return [...taken];
  const isSetAlike = setAs(own.filter(isLongParagraph));
  const fits = (block: Block): boolean => isWhole(block) && looks.has(lookOf(block)) && isOwn(block);
  const tags = new Set(own.filter(isLongParagraph).map(({ element }) => element.nodeName));
  const fitsBetween = (block: Block): boolean =>
    looks.has(lookOf(block))
      ? isOwn(block) || (block.linkDensity < ALL_LINK && isSetAlike(block))
      : tags.has(block.element.nodeName) &&
        block.long &&
        parents.has(block.element.parentElement) &&
        isOwn(block);
  for (let i = first; i < last; i++) {
    const block = blockAt(blocks, i);
    if (!chosen.has(i) && isWhole(block) && fitsBetween(block)) chosen.add(i);
  }
  walk(last + 1, 1, blocks.length);
  walk(first - 1, -1, Math.max(headline, -1));
  for (const i of chosen) {
    for (let j = i - 1; j > first && !chosen.has(j) && isSubheading(blocks[j]); j--) chosen.add(j);
  }
  return [...chosen].toSorted((a, b) => a - b);

  function walk(from: number, step: number, end: number): void {
    let between = 0;
    let afterBox = false;
    for (let i = from; i !== end && between < MOST_BLOCKS_BETWEEN && i >= 0; i += step) {
      const block = blockAt(blocks, i);
      if (isBareRelatedHeading(block)) {
        const next = blocks
          .slice(i + 1, i + 1 + MOST_BLOCKS_BETWEEN)
          .find((after) => fits(after) && isSetAlike(after));
        const box = boxBeside(block.element, next ? [...own, next] : own);
        if (step < 0 || !box) return;
        while (i + 1 < end && box.contains(blockAt(blocks, i + 1).element)) i++;
        afterBox = true;
      } else if (
        fits(block) &&
        (!afterBox || parents.has(block.element.parentElement) || isSetAlike(block))
      ) {
        chosen.add(i);
        between = 0;
      } else {
        between++;
      }
    }
  }
}

/** The outermost box around a heading without any of these blocks; null where the heading stands bare. */
function boxBeside(heading: Element, story: readonly Block[]): Element | null {
  const around = new Set<Element>();
  for (const { element } of story) {
    for (let box: Element | null = element; box && !around.has(box); box = box.parentElement) around.add(box);
  }
  let box = heading;
  while (box.parentElement && !around.has(box.parentElement)) box = box.parentElement;
  return box !== heading ? box : null;
}

/** The looks that several of the long paragraphs share. */
export function looksOf(taken: readonly number[], blocks: readonly Block[]): Set<string> {
  const counts = new Map<string, number>();
  for (const index of taken) {
    const block = blockAt(blocks, index);
    if (!isLongParagraph(block)) continue;
    const look = lookOf(block);
    counts.set(look, (counts.get(look) ?? 0) + 1);
  }
  return new Set([...counts].filter(([, count]) => count >= SHARED).map(([look]) => look));
}

/** The element with its classes, in its parent with its classes. */
export function lookOf({ element }: Block): string {
  const parent = element.parentElement;
  return `${element.nodeName}|${element.className}|${parent?.nodeName}|${parent?.className}`;
}

/**
 * Whether blocks are set as one of the story's paragraphs is, in boxes set alike, and not in an article of their own:
 * the story goes on in them, wherever they stand.
 */
export function setAs(story: readonly Block[]): (block: Block) => boolean {
  const settings = new Set(story.map(settingOf));
  const articles = new Set(story.map(articleOf));
  return (block) => settings.has(settingOf(block)) && articles.has(articleOf(block));
}

const articleOf = ({ element }: Block): Element | null => element.closest('article');

/** How a block is set, and what it is set in, several boxes up: more than chance makes alike. */
function settingOf({ element }: Block): string {
  const names: string[] = [];
  for (let box: Element | null = element, i = 0; box && i < SETTING; box = box.parentElement, i++) {
    names.push(`${box.nodeName} ${box.className}`);
  }
  return names.join('|');
}

/** Asked first: what an element looks like takes longer. */
const isWhole = ({ text }: Block): boolean => endsSentence(text) && !isCutOff(text);

const isOwn = (block: Block): boolean =>
  block.linkDensity < LINKS_IN_STORY &&
  !(block.element.parentElement && isNamedOther(block.element.parentElement));

/** Stands above a paragraph and is no link. */
const isSubheading = (block: Block | undefined): boolean =>
  block?.kind === 'heading' &&
  block.element.nodeName !== 'H1' &&
  block.linkDensity < LINKS_IN_STORY &&
  !isRelatedHeading(block.text);

const isNamedOther = (element: Element): boolean => isNamedMachinery(element) || isNamedRelated(element);

function blockAt(blocks: readonly Block[], index: number): Block {
  const block = blocks[index];
  if (!block) throw new RangeError(`no block ${index}`);
  return block;
}
