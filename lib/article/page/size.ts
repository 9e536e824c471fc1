import { nativeGet } from './native.ts';

/** How much there is to read in a document. */
export interface PageSize {
  /** Elements and texts. */
  nodes: number;
  /** UTF-16 code units of text, scripts and styles left out. */
  characters: number;
  /** How deep the deepest element lies. */
  depth: number;
}

/** Beyond these, reading would block the page for seconds; the longest news pages have a tenth of them. */
export const MAX_NODES = 50_000;
export const MAX_CHARACTERS = 1_000_000;
/** Parsers stop at 512 levels; scripts can build more, and copying thousands of them can end the browser's tab. */
export const MAX_LEVELS = 1000;

const SHOW_ELEMENT_AND_TEXT = 1 | 4;
const UNSEEN = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE']);

/** Measures a document without changing or copying it; stops counting once it is beyond the limits. */
export function pageSize(document: Document): PageSize {
  const size: PageSize = { nodes: 0, characters: 0, depth: 0 };
  const root = nativeGet(document, 'documentElement');
  if (!root) return size;
  const createTreeWalker = nativeGet<Document, 'createTreeWalker'>(document, 'createTreeWalker');
  const walker = createTreeWalker.call(document, root, SHOW_ELEMENT_AND_TEXT);
  const depths = new Map<Node, number>([[root, 1]]);
  let unseen = false;
  for (let node = walker.nextNode(); node && !isTooLarge(size); node = walker.nextNode()) {
    size.nodes++;
    if (node.nodeType === 3) {
      if (!unseen) size.characters += (node as Text).length;
      unseen = false;
    } else {
      // Scripts and styles hold one text and nothing else: it is the next node.
      unseen = UNSEEN.has(String(node.nodeName).toUpperCase());
      const parent = nativeGet(node, 'parentNode');
      const depth = ((parent && depths.get(parent)) ?? 0) + 1;
      depths.set(node, depth);
      size.depth = Math.max(size.depth, depth);
    }
  }
  return size;
}

export const isTooLarge = (size: PageSize): boolean =>
  size.nodes > MAX_NODES || size.characters > MAX_CHARACTERS || size.depth > MAX_LEVELS;
