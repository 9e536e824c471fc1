import type { Box } from './box.ts';
import { nativeGet } from './native.ts';

/**
 * How a page is shown. Asked with elements of the hardened copy, answered by the page itself, which is only read. Under
 * Node there is none, and the steps that would ask are left out.
 */
export interface Layout {
  /** False for what takes no part in the picture: `display: none`, `visibility: hidden`, a closed `details`. */
  isRendered(element: Element): boolean;
  /** Null for an element that is not laid out, or has no box of its own (`display: contents`). */
  boxOf(element: Element): Box | null;
  /** Taken out of the flow of the text: `position: absolute` or `fixed`. */
  isPositioned(element: Element): boolean;
}

/** Opacity doesn't count: paragraphs fade in as one scrolls down to them. The second name is Chrome's before 121. */
const VISIBILITY = { visibilityProperty: true, checkVisibilityCSS: true };

/** What `content-visibility: auto` leaves out until one scrolls to it has a place of no account. */
const LAID_OUT = { contentVisibilityAuto: true };

const OUT_OF_FLOW = new Set(['absolute', 'fixed']);

/**
 * The layout of the page that the copy was taken from.
 *
 * @param originalOf the page's own element for one of the copy; what has none counts as shown, and has no box
 */
export function pageLayout(originalOf: (copy: Element) => Element | undefined): Layout {
  return {
    isRendered(copy) {
      const element = originalOf(copy);
      return element === undefined || isShown(element);
    },
    boxOf(copy) {
      const element = originalOf(copy);
      if (!element || !nativeGet(element, 'checkVisibility').call(element, LAID_OUT)) return null;
      const { left, right, top, bottom } = nativeGet(element, 'getBoundingClientRect').call(element);
      return { left, right, top, bottom };
    },
    isPositioned(copy) {
      const element = originalOf(copy);
      return element !== undefined && OUT_OF_FLOW.has(styleOf(element)?.position ?? '');
    },
  };
}

function isShown(element: Element): boolean {
  if (nativeGet(element, 'checkVisibility').call(element, VISIBILITY)) return true;
  // An element without a box is not asked about its contents; what it stands in tells.
  const parent = nativeGet(element, 'parentElement');
  return parent !== null && styleOf(element)?.display === 'contents' && isShown(parent);
}

function styleOf(element: Element): CSSStyleDeclaration | undefined {
  const view = nativeGet(nativeGet(element, 'ownerDocument'), 'defaultView');
  return view?.getComputedStyle(element);
}

/** The outermost box around an element, or itself, of those that are not shown. */
export function unseenBox(element: Element, layout: Layout): Element {
  let box = element;
  while (box.parentElement && !layout.isRendered(box.parentElement)) box = box.parentElement;
  return box;
}
