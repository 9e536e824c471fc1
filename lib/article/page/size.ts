import { nativeGet, nativeQuery, nativeQueryAll } from './native.ts';

/** How large a document is, as far as copying it is concerned. */
export interface PageSize {
  elements: number;
  /** How deep the deepest element lies, or up to `STRIDE` more. */
  depth: number;
}

/** Beyond these, reading would block the page for seconds; the longest news pages have a tenth of them. */
export const MAX_ELEMENTS = 25_000;
export const MAX_CHARACTERS = 1_000_000;
/** Parsers stop at 512 levels; scripts can build more, and copying thousands of them can end the browser's tab. */
export const MAX_LEVELS = 1000;

/** Not text that a page shows. */
const UNSEEN = 'script,style,noscript,template';

/** Measures a document without changing or copying it. */
export function pageSize(document: Document): PageSize {
  const elements = nativeQuery(document, '*');
  return {
    elements: elements.length,
    depth: elements.length > MAX_ELEMENTS ? 0 : depthOf(elements, MAX_LEVELS),
  };
}

export const isTooLarge = ({ elements, depth }: PageSize): boolean =>
  elements > MAX_ELEMENTS || depth > MAX_LEVELS;

/** UTF-16 code units of a document's text, scripts and styles left out. */
export function textLength(document: Document): number {
  const lengthOf = (element: Element): number =>
    nativeGet<Node, 'textContent'>(element, 'textContent')?.length ?? 0;
  const root = nativeGet(document, 'documentElement');
  const unseen = nativeQueryAll(document, UNSEEN).reduce((sum, element) => sum + lengthOf(element), 0);
  return root ? lengthOf(root) - unseen : 0;
}

/** From one of so many elements its depth is counted. */
const STRIDE = 50;

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
