import { type Block, isMostlyLinks } from '../../blocks/block.ts';
import { endsSentence } from '../../blocks/text.ts';
import { lookOf } from '../story/extend.ts';
import type { Mark } from './marks.ts';
import { mostCommon } from './sections.ts';

/** The text of an entry begins so near below its time, in blocks. */
const NEAR = 3;

/**
 * The story with all of its entries. Readability takes long ones and leaves short ones: every box beside theirs that has
 * a time set as theirs is an entry, too.
 *
 * @param places indexes of the story's blocks, ascending
 * @returns the same with those of the other entries
 */
export function completeEntries(
  marks: readonly Mark[],
  blocks: readonly Block[],
  places: readonly number[],
): readonly number[] {
  const kept = new Set(places);
  const look = ({ index }: Mark): string => (blocks[index] ? lookOf(blocks[index]) : '');
  const bare = marks.filter((mark) => mark.bare);
  const isKept = ({ index }: Mark): boolean => range(index + 1, index + NEAR).some((i) => kept.has(i));
  const usual = mostCommon(bare.filter(isKept).map(look));
  const alike = bare.filter((mark) => look(mark) === usual);
  const counts = countInAncestors(alike.map(({ index }) => blocks[index]?.element ?? null));
  const container = commonAncestor(alike.filter(isKept), blocks, counts);
  if (!container) return places;
  for (const { index } of alike) {
    const box = ownBox(blocks[index]?.element ?? null, counts);
    if (!box || !container.contains(box)) continue;
    for (let i = index + 1; blocks[i] && box.contains(blocks[i]?.element ?? null); i++) {
      if (isTold(blocks[i])) kept.add(i);
    }
  }
  return [...kept].toSorted((a, b) => a - b);
}

const isTold = (block: Block | undefined): boolean =>
  block !== undefined &&
  !isMostlyLinks(block) &&
  (block.kind === 'heading' || block.long || endsSentence(block.text)) &&
  block.element.closest('figure') === null;

/** How many of the elements stand in each of their ancestors, and in themselves. */
function countInAncestors(elements: readonly (Element | null)[]): Map<Element, number> {
  const counts = new Map<Element, number>();
  for (const element of elements) {
    for (let box = element; box; box = box.parentElement) counts.set(box, (counts.get(box) ?? 0) + 1);
  }
  return counts;
}

/** The outermost element around an entry's time in which no other one stands. */
function ownBox(time: Element | null, counts: ReadonlyMap<Element, number>): Element | null {
  let box = time;
  while (box?.parentElement && counts.get(box.parentElement) === 1) box = box.parentElement;
  return box;
}

/** The innermost element in which all of these entries stand, and another one. */
function commonAncestor(
  entries: readonly Mark[],
  blocks: readonly Block[],
  counts: ReadonlyMap<Element, number>,
): Element | null {
  const elements = entries.flatMap(({ index }) => blocks[index]?.element ?? []);
  let box: Element | null = elements[0] ?? null;
  while (box && (counts.get(box) === 1 || !elements.every((element) => box?.contains(element)))) {
    box = box.parentElement;
  }
  return box;
}

const range = (from: number, to: number): number[] =>
  Array.from({ length: to - from + 1 }, (_, i) => from + i);
