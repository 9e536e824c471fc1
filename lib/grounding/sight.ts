import { rangeOf, type Run } from './page-text.ts';

/** Whether all of it takes room on the page. */
export const isSeen = (runs: readonly Run[]): boolean =>
  runs.every((run) => rangeOf(run).getClientRects().length > 0);

/** What an element is shown in: its slot, its parent, the host of its shadow root, the frame of its document. */
const around = (element: Element): Element | null => {
  if (element.assignedSlot) return element.assignedSlot;
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return 'host' in root ? (root.host as Element) : (element.ownerDocument.defaultView?.frameElement ?? null);
};

/** Unfolds what a page has folded away around an element, as browsers do for what they find. */
export function unfold(element: Element): void {
  for (let box: Element | null = element; box; box = around(box)) {
    if (box.localName === 'details' && !box.hasAttribute('open')) box.setAttribute('open', '');
    if (box.getAttribute('hidden') === 'until-found') box.removeAttribute('hidden');
  }
}

/** Brings the first of the words into the middle of the window, in every box that scrolls around them. */
export function bringIntoView(run: Run, element: Element): void {
  element.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
  // The words may still be far off in a long or wide element.
  const { ownerDocument } = element;
  const page = ownerDocument.scrollingElement;
  for (let box: Element | null = element; box && box.ownerDocument === ownerDocument; box = around(box)) {
    if (box !== page && box !== ownerDocument.body && isScroller(box))
      centre(run, box, box.getBoundingClientRect());
  }
  const view = ownerDocument.defaultView;
  if (view) centre(run, view, { top: 0, left: 0, bottom: view.innerHeight, right: view.innerWidth });
}

const isScroller = (box: Element): boolean => {
  const style = box.ownerDocument.defaultView?.getComputedStyle(box);
  return style !== undefined && /auto|scroll|hidden/.test(`${style.overflowX} ${style.overflowY}`);
};

type Edges = Pick<DOMRect, 'top' | 'left' | 'bottom' | 'right'>;

/** Scrolls what has these edges as far as the words' first line is outside of them. */
function centre(run: Run, box: Element | Window, { top, left, bottom, right }: Edges): void {
  const [line] = rangeOf(run).getClientRects();
  if (!line) return;
  const isAbove = line.top < top || line.bottom > bottom;
  const isBeside = line.left < left || line.left > right;
  if (!isAbove && !isBeside) return;
  box.scrollBy({
    top: isAbove ? line.top - (top + bottom) / 2 : 0,
    left: isBeside ? line.left - (left + right) / 2 : 0,
    behavior: 'instant',
  });
}
