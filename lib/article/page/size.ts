import { nativeGet, nativeQuery, nativeQueryAll } from './native.ts';

/** Beyond these, reading would block the page for seconds; the longest news pages have a tenth of them. */
export const MAX_ELEMENTS = 25_000;
export const MAX_CHARACTERS = 1_000_000;

/** Not text that a page shows. */
const UNSEEN = 'script,style,noscript,template';

/** How many elements a document has. */
export const elementCount = (document: Document): number => nativeQuery(document, '*').length;

const lengthOf = (element: Element): number =>
  nativeGet<Node, 'textContent'>(element, 'textContent')?.length ?? 0;

/** UTF-16 code units of a document's text, scripts and styles left out. */
export function textLength(document: Document): number {
  const root = nativeGet(document, 'documentElement');
  const unseen = nativeQueryAll(document, UNSEEN).reduce((sum, element) => sum + lengthOf(element), 0);
  return root ? lengthOf(root) - unseen : 0;
}

/** From one of so many elements its depth is counted. */
const STRIDE = 100;

/**
 * How deep the deepest of some elements lies, up to `STRIDE` levels too much. Every level on the way down to it has its
 * place between those around it, so that an element that stands fewer than `STRIDE` places before the deepest one lies
 * fewer than `STRIDE` levels higher.
 *
 * @param elements a tree's, in document order
 * @param enough counting stops beyond that
 */
export function depthOf(elements: ArrayLike<Element>, enough: number): number {
  let deepest = 0;
  for (let i = elements.length - 1; i >= 0 && deepest <= enough; i -= STRIDE) {
    let depth = 0;
    for (let at: Node | null = elements[i] ?? null; at && depth <= enough; at = nativeGet(at, 'parentNode'))
      depth++;
    deepest = Math.max(deepest, depth);
  }
  return deepest + STRIDE;
}
