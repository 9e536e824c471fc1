import { type Block, isLongParagraph } from '../../blocks/block.ts';

/** From so many lines on, of which links are that share, a part of the page is a list of links. */
const FEWEST_LINES = 3;
const LINKS = 0.5;

const ELEMENT = 1;

/**
 * A copy of a page's body in which the lists of links above the first long paragraph and below the last one are empty:
 * menus, footers, other stories are half of a page's elements. Readability looks at each of them many times, and takes none
 * of them for the story.
 *
 * @param blocks the body's, in document order
 * @param page the document that the copy belongs to
 */
export function leanCopy(body: Element, blocks: readonly Block[], page: Document): Element {
  const around = aroundParagraphs(blocks);
  const first = blocks.findIndex(isLongParagraph);
  const last = blocks.findLastIndex(isLongParagraph);
  /** The first block that no part looked at so far holds. */
  let next = 0;
  return around.has(body) ? copyOf(body) : page.importNode(body, true);

  function copyOf(box: Element): Element {
    const copy = page.importNode(box, false);
    for (let node = box.firstChild; node; node = node.nextSibling) {
      if (node.nodeType !== ELEMENT) copy.append(page.importNode(node, false));
      else if (around.has(node as Element)) copy.append(copyOf(node as Element));
      else copy.append(page.importNode(node, !isLinkList(node as Element)));
    }
    return copy;
  }

  /** Asked of the parts without a long paragraph, in document order. */
  function isLinkList(part: Element): boolean {
    let block = blocks[next];
    while (block && around.has(block.element)) block = blocks[++next];
    const start = next;
    let length = 0;
    let linked = 0;
    while (block && part.contains(block.element)) {
      length += block.length;
      linked += block.length * block.linkDensity;
      block = blocks[++next];
    }
    const isOutside = next <= first || start > last;
    const isList = next - start >= FEWEST_LINES && linked >= length * LINKS;
    return isOutside && isList && part.querySelector('h1') === null;
  }
}

/** The long paragraphs and all that they stand in. */
function aroundParagraphs(blocks: readonly Block[]): Set<Element> {
  const around = new Set<Element>();
  for (const block of blocks) {
    if (!isLongParagraph(block)) continue;
    for (let box: Element | null = block.element; box && !around.has(box); box = box.parentElement)
      around.add(box);
  }
  return around;
}
