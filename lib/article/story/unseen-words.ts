import type { Block } from '../../blocks/block.ts';
import { collapse, visibleLength } from '../../blocks/text.ts';
import { isPoint } from '../page/box.ts';
import type { Layout } from '../page/layout.ts';

/**
 * Blocks without the words inside them that the page does not show: "opens in a new window" for screen readers, words put
 * in against copying. Blocks that are not shown themselves stay as they are.
 */
export function withoutUnseenWords(blocks: readonly Block[], layout: Layout): Block[] {
  const seen = new Map<Element, string[]>();
  return blocks.flatMap((block) => {
    const { element } = block;
    let unseen = seen.get(element);
    if (!unseen) {
      unseen = unseenIn(element, layout);
      seen.set(element, unseen);
    }
    return unseen.length > 0 ? without(block, unseen) : block;
  });
}

/** The texts of the innermost elements that are not shown, though their surroundings are. */
function unseenIn(element: Element, layout: Layout): string[] {
  if (!element.firstElementChild || !layout.isRendered(element)) return [];
  return [...element.querySelectorAll('*')].flatMap((inner) => {
    if (inner.firstElementChild) return [];
    const text = collapse(inner.textContent ?? '');
    return text && !isSeen(inner, layout) ? text : [];
  });
}

function isSeen(element: Element, layout: Layout): boolean {
  if (!layout.isRendered(element)) return false;
  const box = layout.boxOf(element);
  return box === null || !isPoint(box);
}

/** The block's text without these, where each can only be meant in one place; nothing when no text is left. */
function without(block: Block, unseen: readonly string[]): Block[] {
  let { text } = block;
  for (const words of unseen) {
    const at = text.indexOf(words);
    if (at >= 0 && text.indexOf(words, at + 1) < 0) text = text.slice(0, at) + text.slice(at + words.length);
  }
  text = collapse(text);
  return text ? [{ ...block, text, length: visibleLength(text) }] : [];
}
