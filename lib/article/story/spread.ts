import { type Block, isInFooter } from '../../blocks/block.ts';
import { isNamedComments, isNamedMachinery, isNamedRelated } from '../../blocks/class-names.ts';
import { isAmongTeasers } from '../../blocks/teaser.ts';
import { endsSentence, isCutOff } from '../../blocks/text.ts';

/** What was found is a small part of what the page tells. */
const SMALL_PART = 0.25;
/** Of which so much more is there, in code units that are not white space. */
const MUCH = 2500;
/** The box that holds the text has this share of it. */
const MOST = 0.8;
const LINKS = 0.3;
const SHORTEST_SENTENCE = 40;
const BOXES_UP = 4;

/**
 * Text that is spread over many boxes, in tables, cards and rows, of which neither Readability nor the run below the
 * headline is more than a small part: the sentences in the smallest box that holds most of the page's.
 *
 * @param found indexes of the blocks found so far
 * @returns indexes into `blocks`, or null where most was found
 */
export function spreadText(
  blocks: readonly Block[],
  headline: number,
  found: readonly number[],
): number[] | null {
  const sentences = [...blocks.keys()].filter((index) => index > headline && isSentence(blocks[index]));
  const inFound = new Set(found);
  if (!isSmallPart(blocks, sentences, inFound)) return null;
  const told = sentences.filter((index) => isOfThePage(blocks, index));
  if (!isSmallPart(blocks, told, inFound)) return null;
  const box = smallestBox(blocks, told, lengthOf(blocks, told) * MOST);
  const begins = found.find((index) => index > headline);
  const start = begins === undefined ? undefined : blocks[begins]?.element;
  if (!box || box.nodeName === 'BODY' || !start || !box.contains(start)) return null;
  const isText = ({ element, linkDensity }: Block): boolean => linkDensity < LINKS && box.contains(element);
  const first = told[0] ?? 0;
  const last = told.at(-1) ?? 0;
  const inside = blocks.flatMap((block, index) =>
    index >= first && index <= last && isText(block) ? [index] : [],
  );
  return [...new Set([...found, ...inside])].toSorted((a, b) => a - b);
}

/** What was found has little of these, and much is left. */
function isSmallPart(blocks: readonly Block[], told: readonly number[], found: ReadonlySet<number>): boolean {
  const all = lengthOf(blocks, told);
  const part = lengthOf(
    blocks,
    told.filter((index) => found.has(index)),
  );
  return part < all * SMALL_PART && all - part >= MUCH;
}

const isSentence = (block: Block | undefined): boolean =>
  block !== undefined &&
  block.length >= SHORTEST_SENTENCE &&
  block.linkDensity < LINKS &&
  endsSentence(block.text) &&
  !isCutOff(block.text);

/** And not of other stories, comments, forms. */
function isOfThePage(blocks: readonly Block[], index: number): boolean {
  const block = blocks[index];
  return (
    block !== undefined &&
    !isAmongTeasers(blocks, index) &&
    !isInFooter(block) &&
    !isInForeignBox(block.element)
  );
}

function isInForeignBox(element: Element): boolean {
  let box: Element | null = element;
  for (let step = 0; box && step < BOXES_UP; step++, box = box.parentElement) {
    if (isNamedComments(box) || isNamedMachinery(box) || isNamedRelated(box)) return true;
  }
  return false;
}

const lengthOf = (blocks: readonly Block[], indexes: readonly number[]): number =>
  indexes.reduce((sum, index) => sum + (blocks[index]?.length ?? 0), 0);

/** The innermost element around the first sentence that holds so much of them. */
function smallestBox(blocks: readonly Block[], told: readonly number[], enough: number): Element | null {
  const held = new Map<Element, number>();
  for (const index of told) {
    const block = blocks[index];
    if (!block) continue;
    for (let box: Element | null = block.element; box; box = box.parentElement) {
      held.set(box, (held.get(box) ?? 0) + block.length);
    }
  }
  const [smallest] = [...held].filter(([, length]) => length >= enough).toSorted(([, a], [, b]) => a - b);
  return smallest?.[0] ?? null;
}
