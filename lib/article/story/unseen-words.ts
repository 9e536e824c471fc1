import type { Block } from '../../blocks/block.ts';
import { collapse, visibleLength } from '../../blocks/text.ts';
import { isPoint } from '../page/box.ts';
import type { Layout } from '../page/layout.ts';

const TEXT = 3;
/** Shorter words might be found where others are meant. */
const SHORTEST = 4;

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

/** What stands in elements that are not shown, though their surroundings are: text by text. */
function unseenIn(element: Element, layout: Layout): string[] {
  if (!element.firstElementChild || !layout.isRendered(element)) return [];
  return [...element.querySelectorAll('*')]
    .filter((inner) => !isSeen(inner, layout))
    .flatMap((inner) => Array.from(inner.childNodes))
    .filter((node) => node.nodeType === TEXT)
    .map((node) => collapse(node.nodeValue ?? ''))
    .filter((text) => text.length >= SHORTEST);
}

function isSeen(element: Element, layout: Layout): boolean {
  if (!element.firstChild) return true;
  if (!layout.isRendered(element)) return false;
  // What an element holds may be larger than itself.
  const box = element.firstElementChild ? null : layout.boxOf(element);
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
