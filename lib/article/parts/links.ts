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

/** Links in some blocks, each with the block in which it stands. */
export function linksIn(blocks: readonly Block[], leadsThere: (href: string) => boolean): BlockLink[] {
  const byElement = new Map<Element, Block[]>();
  for (const block of blocks) {
    if (block.linkDensity === 0) continue;
    const others = byElement.get(block.element);
    if (others) others.push(block);
    else byElement.set(block.element, [block]);
  }
  const found: BlockLink[] = [];
  for (const [element, own] of byElement) {
    for (const link of [...element.querySelectorAll('a[href]')].slice(0, MOST_LINKS)) {
      const href = link.getAttribute('href') ?? '';
      const label = leadsThere(href) ? collapse(link.textContent ?? '') : '';
      const block = label === '' ? undefined : own.find(({ text }) => text.includes(label));
      if (block) found.push({ block, label, href });
    }
  }
  return found;
}

/** The number in a row of page numbers that leads nowhere: that of the page itself; null when there is none. */
export function unlinkedNumber(row: ReadonlySet<Block>): number | null {
  for (const element of new Set([...row].map((block) => block.element))) {
    for (const node of textNodes(element)) {
      const number = numberIn(node.nodeValue ?? '');
      if (number !== null && !isLinked(node)) return number;
    }
  }
  return null;
}

const isLinked = (node: Node): boolean =>
  node.parentElement?.closest('a[href]:not([href="#"],[href^="javascript:"])') !== null;

function textNodes(element: Element): Node[] {
  const walker = element.ownerDocument.createTreeWalker(element, SHOW_TEXT);
  const nodes: Node[] = [];
  while (nodes.length < MOST_TEXTS && walker.nextNode()) nodes.push(walker.currentNode);
  return nodes;
}
