import type { Block } from '../../blocks/block.ts';
import { collapse } from '../../blocks/text.ts';
import { numberIn } from './count.ts';

/** A link in a block. */
export interface BlockLink {
  block: Block;
  label: string;
  href: string;
}

/** A box with more links is no row of page numbers. */
const MOST_LINKS = 60;
const MOST_TEXTS = 200;
const SHOW_TEXT = 4;

/** The links in some blocks, each with the block in which it stands. */
export function linksIn(blocks: readonly Block[]): BlockLink[] {
  const byElement = new Map<Element, Block[]>();
  for (const block of blocks) {
    if (block.linkDensity === 0) continue;
    const others = byElement.get(block.element);
    if (others) others.push(block);
    else byElement.set(block.element, [block]);
  }
  return [...byElement].flatMap(([element, own]) =>
    [...element.querySelectorAll('a[href]')].slice(0, MOST_LINKS).flatMap((link) => {
      const label = collapse(link.textContent ?? '');
      const block = label === '' ? undefined : own.find(({ text }) => text.includes(label));
      return block ? [{ block, label, href: link.getAttribute('href') ?? '' }] : [];
    }),
  );
}

/** The number in a row of page numbers that leads nowhere: that of the page itself; null when there is none. */
export function unlinkedNumber(row: ReadonlySet<Block>): number | null {
  for (const element of new Set([...row].map((block) => block.element))) {
    for (const node of textNodes(element)) {
      const number = numberIn(node.nodeValue ?? '');
      if (
        number !== null &&
        node.parentElement?.closest('a[href]:not([href="#"],[href^="javascript:"])') === null
      )
        return number;
    }
  }
  return null;
}

function textNodes(element: Element): Node[] {
  const walker = element.ownerDocument.createTreeWalker(element, SHOW_TEXT);
  const nodes: Node[] = [];
  while (nodes.length < MOST_TEXTS && walker.nextNode()) nodes.push(walker.currentNode);
  return nodes;
}
