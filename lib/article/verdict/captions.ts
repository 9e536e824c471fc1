import type { Block } from '../../blocks/block.ts';
import { LONGEST_LINE } from './words/expression.ts';

const PICTURES = 'img,amp-img';
/** A picture stands in a caption's own box or in one of these around it. */
const BOXES = 3;

/** How many of the texts stand alone in a box with a picture, as captions in a gallery do. */
export function captionsAmong(texts: readonly Block[]): number {
  const holding = new Map<Element, boolean>();
  const boxes = texts.map((block) => pictureBox(block.element, holding));
  const counts = new Map<Element | undefined, number>();
  for (const box of boxes) counts.set(box, (counts.get(box) ?? 0) + 1);
  return boxes.filter((box) => box !== undefined && counts.get(box) === 1).length;
}

/** @param holding which boxes were asked already, and what they hold */
function pictureBox(element: Element, holding: Map<Element, boolean>): Element | undefined {
  let box: Element | null = element;
  for (let level = 0; box && level < BOXES; level++, box = box.parentElement) {
    const holds = holding.get(box) ?? box.querySelector(PICTURES) !== null;
    holding.set(box, holds);
    if (holds) return box;
  }
  return undefined;
}

/** A picture, or a box with one, stands right before or after a text. */
export const isBesidePicture = ({ element }: Block): boolean =>
  [element.previousElementSibling, element.nextElementSibling].some(
    (next) =>
      next !== null && (next.matches(PICTURES) || (isShort(next) && next.querySelector(PICTURES) !== null)),
  );

/** It holds little but the picture. */
const isShort = (box: Element): boolean => (box.textContent?.length ?? 0) < LONGEST_LINE;
