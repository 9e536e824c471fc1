import { browser } from 'wxt/browser';

const XHTML = 'http://www.w3.org/1999/xhtml';

/** Firefox has it on elements, for extensions alone; Chrome has a function. */
interface OpenableElement extends HTMLElement {
  readonly openOrClosedShadowRoot?: ShadowRoot | null;
}

/** An element's shadow root, which the page may have closed to its own scripts. For content scripts. */
export function openOrClosedShadowRoot(element: Element): ShadowRoot | null {
  if (element.shadowRoot) return element.shadowRoot;
  if (!isCustom(element)) return null;
  const { openOrClosedShadowRoot: root } = element;
  return root === undefined ? browser.dom.openOrClosedShadowRoot(element) : root;
}

/** Closed roots of built-in elements hold no stories: asking for them all would take longer than reading. */
const isCustom = (element: Element): element is OpenableElement =>
  element.localName.includes('-') && element.namespaceURI === XHTML;
