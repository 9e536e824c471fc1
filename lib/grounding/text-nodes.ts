import { nativeGet } from '../article/page/native.ts';
import type { ShadowRootOf } from '../article/page/shadow.ts';

const ELEMENT = 1;
const TEXT = 3;
/** What they hold is not shown as text of the page. */
const NOT_TEXT = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE TEXTAREA SELECT OPTION DATALIST HEAD TITLE OBJECT VIDEO AUDIO CANVAS'.split(
    ' ',
  ),
);

/**
 * A page's text nodes in the order in which they are shown: shadow roots where their hosts stand, with what is assigned to
 * their slots, and frames of the same origin. Without recursion: pages nest as deep as they like.
 */
export function textNodesOf(document: Document, shadowRootOf: ShadowRootOf): Text[] {
  const found: Text[] = [];
  const root = nativeGet(document, 'documentElement') as Element | null;
  const rest: Node[] = root ? [root] : [];
  for (let node = rest.pop(); node; node = rest.pop()) {
    const type = nativeGet(node, 'nodeType');
    if (type === TEXT) found.push(node as Text);
    else if (type === ELEMENT) {
      const children = shownIn(node as Element, shadowRootOf);
      for (let i = children.length - 1; i >= 0; i--) {
        const child = children[i];
        if (child) rest.push(child);
      }
    }
  }
  return found;
}

function shownIn(element: Element, shadowRootOf: ShadowRootOf): ArrayLike<Node> {
  const name = String(nativeGet(element, 'nodeName')).toUpperCase();
  if (NOT_TEXT.has(name)) return [];
  if (name === 'IFRAME' || name === 'FRAME') {
    const inside = nativeGet(element as HTMLIFrameElement, 'contentDocument')?.documentElement;
    return inside ? [inside] : [];
  }
  if (name === 'SLOT') {
    const assigned = (element as HTMLSlotElement).assignedNodes();
    if (assigned.length > 0) return assigned;
  }
  return nativeGet<Node, 'childNodes'>(shadowRootOf(element) ?? element, 'childNodes');
}
