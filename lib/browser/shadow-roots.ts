import { browser } from 'wxt/browser';

const XHTML = 'http://www.w3.org/1999/xhtml';

/** An element's shadow root, which the page may have closed to its own scripts. For content scripts. */
export function openOrClosedShadowRoot(element: Element): ShadowRoot | null {
  return (
    element.shadowRoot ??
    (isCustom(element) ? browser.dom.openOrClosedShadowRoot(element as HTMLElement) : null)
  );
}

/** Closed roots of built-in elements hold no stories: asking for them all would take longer than reading. */
const isCustom = ({ localName, namespaceURI }: Element): boolean =>
  localName.includes('-') && namespaceURI === XHTML;
