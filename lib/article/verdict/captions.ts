import type { Block } from '../../blocks/block.ts';

const PICTURES = 'img,amp-img';
/** A picture stands in a caption's own box or in one of these around it. */
const BOXES = 3;

/** How many of the texts stand alone in a box with a picture, as captions in a gallery do. */
export function captionsAmong(texts: readonly Block[]): number {
  const boxes = texts.map((block) => pictureBox(block.element));
  const counts = new Map<Element | undefined, number>();
  for (const box of boxes) counts.set(box, (counts.get(box) ?? 0) + 1);
  return boxes.filter((box) => box !== undefined && counts.get(box) === 1).length;
}

function pictureBox(element: Element): Element | undefined {
  let box: Element | null = element;
  for (let level = 0; box && level < BOXES; level++, box = box.parentElement) {
    if (box.querySelector(PICTURES)) return box;
  }
  return undefined;
}
