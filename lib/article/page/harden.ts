import type { Trace } from '../trace.ts';
import { type Copied, cappedCopy, MAX_DEPTH } from './deep.ts';
import { nativeClone, nativeGet, nativeQuery, nativeQueryAll } from './native.ts';
import { composeShadows, type ShadowRootOf } from './shadow.ts';
import { depthOf } from './size.ts';

/**
 * Elements whose `name`, `id` or `form` put them in the place of a property of their form or of the document.
 * HTML, "Named access on the document" and the form element's named properties.
 */
const CLOBBERING = 'input,button,select,textarea,output,fieldset,img,object,embed,iframe,form';
const NAMING_ATTRIBUTES = ['name', 'id', 'form'];

/** Never shown as text. Of pictures that are drawn in the page nothing but their place is asked for. */
const UNSEEN = 'script,style,noscript,template,link[rel~="stylesheet"],svg > *';

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
export const hardenedCopy = (document: Document, trace?: Trace): Document =>
  hardenedPair(document, undefined, trace).page;

/**
 * A hardened copy that knows the original of each of its elements, for as long as the document stays as it is.
 *
 * @param shadowRootOf what shadow roots hold is put into the copy where it is shown
 */
export function hardenedPair(document: Document, shadowRootOf?: ShadowRootOf, trace?: Trace): PagePair {
  trace?.begin('harden');
  const { page, ...copied } = copyOf(document, trace);
  const composed = shadowRootOf ? composeShadows(copied, shadowRootOf) : [];
  disarm(page, trace);
  return { page, originalOf: lookUp([copied, ...composed]) };
}

function copyOf(document: Document, trace?: Trace): Copied & { page: Document } {
  const originals = nativeQuery(document, '*');
  const root = nativeGet(document, 'documentElement');
  if (!root || depthOf(originals, MAX_DEPTH) <= MAX_DEPTH) {
    const page = nativeClone(document);
    return { page, originals, copies: nativeQuery(page, '*') };
  }
  trace?.note(`deeper than ${MAX_DEPTH} levels: flattened from there on`);
  const page = nativeClone(document, false);
  const { top, ...copied } = cappedCopy(root, page);
  page.append(top);
  return { page, ...copied };
}

/** Finds originals. Nothing is looked up before the first is asked for. */
function lookUp(copied: readonly Copied[]): PagePair['originalOf'] {
  let pairs: Map<Element, Element | undefined> | undefined;
  return (copy) => {
    pairs ??= new Map(
      copied.flatMap(({ originals, copies }) =>
        Array.from(copies, (one, i): [Element, Element | undefined] => [one, originals[i]]),
      ),
    );
    return pairs.get(copy);
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
  const parts = elements.map((element) => cappedCopy(element, page));
  const box = page.body;
  box.append(...parts.map(({ top }) => top));
  disarm(box);
  return { box, originalOf: lookUp(parts) };
}

/** Takes scripts and styles out of a hardened page, once what they tell was read. */
export function dropUnseen(page: Document): void {
  for (const element of page.querySelectorAll(UNSEEN)) element.remove();
}

function disarm(copy: Document | Element, trace?: Trace): void {
  const elements = nativeQueryAll(copy, CLOBBERING);
  trace?.note(`${elements.length} elements lose their names`);
  const [first] = elements;
  if (!first) return;
  const removeAttribute = nativeGet<Element, 'removeAttribute'>(first, 'removeAttribute');
  for (const element of elements) for (const name of NAMING_ATTRIBUTES) removeAttribute.call(element, name);
}
