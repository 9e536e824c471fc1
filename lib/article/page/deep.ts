import { nativeGet } from './native.ts';

/** Real pages stay well below; Readability's work grows with the square of the depth, and Firefox's time to copy a tree. */
export const MAX_DEPTH = 200;

const ELEMENT = 1;
const TEXT = 3;
/** Below the limit they have no place: what they hold is no text. */
const SILENT = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE']);

/** Elements and their copies, side by side. */
export interface Copied {
  originals: ArrayLike<Element>;
  copies: ArrayLike<Element>;
}

/**
 * Copies a tree node by node, down to the limit. The text below it stays, flattened: each text is on a line of its own.
 *
 * @param page the document that the copies belong to
 */
export function cappedCopy(root: Element, page: Document): Copied & { top: Element } {
  const originals: Element[] = [];
  const copies: Element[] = [];
  const top = shallowCopy(root);
  /** The copies of the elements around the place that is reached, outermost first; how many more are around it. */
  const around = [top];
  let deeper = 0;

  let node = nativeGet<Node, 'firstChild'>(root, 'firstChild');
  while (node) {
    if (node.nodeType === TEXT) addText(node.nodeValue ?? '');
    node = (node.nodeType === ELEMENT ? into(node as Element) : null) ?? next(node);
  }
  return { originals, copies, top };

  function shallowCopy(element: Element): Element {
    const copy = page.importNode(element, false);
    originals.push(element);
    copies.push(copy);
    return copy;
  }

  /** Copies an element, or passes through it below the limit. Gives its first child. */
  function into(element: Element): ChildNode | null {
    const isBelow = deeper > 0 || around.length >= MAX_DEPTH;
    if (isBelow && SILENT.has(String(nativeGet(element, 'nodeName')).toUpperCase())) return null;
    const copy = isBelow ? null : shallowCopy(element);
    if (copy) around.at(-1)?.append(copy);
    const child = nativeGet<Node, 'firstChild'>(element, 'firstChild');
    if (child && copy) around.push(copy);
    else if (child) deeper++;
    return child;
  }

  /** The next node after this one and all that is in it. */
  function next(after: Node): ChildNode | null {
    for (let at: Node | null = after; at && at !== root; at = nativeGet(at, 'parentNode')) {
      const sibling = nativeGet(at, 'nextSibling');
      if (sibling) return sibling;
      if (deeper > 0) deeper--;
      else around.pop();
    }
    return null;
  }

  function addText(text: string): void {
    const place = around.at(-1);
    place?.append(text);
    if (deeper > 0 && text.trim()) place?.append(page.createElement('br'));
  }
}
