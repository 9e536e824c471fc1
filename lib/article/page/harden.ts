import type { Trace } from '../trace.ts';
import { nativeClone, nativeGet, nativeQuery, nativeQueryAll } from './native.ts';
import { depthOf } from './size.ts';
import { composeShadows, type ShadowRootOf } from './shadow.ts';

/**
 * Elements whose `name`, `id` or `form` put them in the place of a property of their form or of the document.
 * HTML, "Named access on the document" and the form element's named properties.
 */
const NAMING_ATTRIBUTES = ['name', 'id', 'form'];
const CLOBBERING = [
  'input',
  'button',
  'select',
  'textarea',
  'output',
  'fieldset',
  'img',
  'object',
  'embed',
  'iframe',
  'form',
]
  .flatMap((name) => NAMING_ATTRIBUTES.map((attribute) => `${name}[${attribute}]`))
  .join();

/** Never shown as text. Of pictures that are drawn in the page nothing but their place is asked for. */
const UNSEEN = 'script,style,noscript,template,link[rel~="stylesheet"],svg > *';

/** Real pages stay well below; Readability's work grows with the square of the depth. */
export const MAX_DEPTH = 200;

/** A hardened page and where its elements come from. */
export interface PagePair {
  page: Document;
  /** The document's own element of which this is the copy. */
  originalOf(copy: Element): Element | undefined;
}

/**
 * A copy of the document that is safe to walk: no named elements in the place of properties, bounded
 * depth. The document itself stays as it is.
 */
export function hardenedCopy(document: Document, trace?: Trace): Document {
  return harden(nativeClone(document), trace);
}

/**
 * A hardened copy that knows the original of each of its elements, for as long as the document stays as it is.
 *
 * @param shadowRootOf what shadow roots hold is put into the copy where it is shown
 */
export function hardenedPair(document: Document, shadowRootOf?: ShadowRootOf, trace?: Trace): PagePair {
  const page = nativeClone(document);
  const originals = nativeQuery(document, '*');
  const copies = nativeQuery(page, '*');
  const composed = shadowRootOf && composeShadows([...originals], [...copies], shadowRootOf);
  let pairs: Map<Element, Element | undefined> | undefined;
  return {
    page: harden(page, trace),
    originalOf(copy) {
      pairs ??= new Map(Array.from(copies, (one, i) => [one, originals[i]]));
      return pairs.get(copy) ?? composed?.get(copy);
    },
  };
}

/** Parts of a page, copied side by side into one box. */
export interface PageParts {
  box: Element;
  /** The document's own element of which this is the copy. */
  originalOf(copy: Element): Element | undefined;
}

/**
 * Hardened copies of some elements of a document, in a document of their own: nothing in it loads or runs.
 *
 * @returns null when there are more elements in them than `most`
 */
export function hardenedParts(elements: readonly Element[], most: number): PageParts | null {
  const originals = elements.flatMap((element) => [element, ...nativeQueryAll(element, '*')]);
  const [first] = originals;
  if (!first || originals.length > most) return null;
  const page = nativeGet(nativeGet(first, 'ownerDocument'), 'implementation').createHTMLDocument('');
  const box = page.body;
  for (const element of elements) box.append(page.importNode(element, true));
  const pairs = new Map(nativeQueryAll(box, '*').map((copy, i) => [copy, originals[i]]));
  disarm(box);
  capDepth(box);
  return { box, originalOf: (copy) => pairs.get(copy) };
}

function harden(copy: Document, trace?: Trace): Document {
  trace?.begin('harden');
  disarm(copy, trace);
  if (copy.body) capDepth(copy.body, trace);
  return copy;
}

/** Takes scripts and styles out of a hardened page, once what they tell was read. */
export function dropUnseen(page: Document): void {
  for (const element of page.querySelectorAll(UNSEEN)) element.remove();
}

function disarm(copy: Document | Element, trace?: Trace): void {
  const elements = nativeQueryAll(copy, CLOBBERING);
  trace?.note(`${elements.length} elements lose their names`);
  for (const element of elements) {
    const removeAttribute = nativeGet<Element, 'removeAttribute'>(element, 'removeAttribute');
    for (const name of NAMING_ATTRIBUTES) removeAttribute.call(element, name);
  }
}

/** Flattens what lies deeper than the limit: its text stays, each element's on a line of its own. */
function capDepth(body: Element, trace?: Trace): void {
  if (depthOf(nativeQuery(body, '*'), MAX_DEPTH) <= MAX_DEPTH) return;
  let level: Element[] = [body];
  for (let depth = 0; depth < MAX_DEPTH && level.length > 0; depth++) {
    level = level.flatMap((element) => [...element.children]);
  }
  if (level.length > 0) trace?.note(`${level.length} elements lie deeper than ${MAX_DEPTH}: flattened`);
  for (const element of level) flatten(element);
}

function flatten(element: Element): void {
  const lines: string[] = [];
  const walker = element.ownerDocument.createTreeWalker(element, 4);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.nodeValue ?? '';
    if (text.trim()) lines.push(text);
  }
  element.textContent = '';
  for (const line of lines) {
    element.append(line, element.ownerDocument.createElement('br'));
  }
}
