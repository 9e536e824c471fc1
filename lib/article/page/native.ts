/**
 * DOM access that a page can't redirect. A form control named `parentNode` or `cloneNode` takes the place of the
 * property on its form, or on the document ("DOM clobbering"); the prototype's own accessor still tells the truth.
 */

/**
 * Reads a property through the object's prototype, past the page's named elements. Browsers keep all of the DOM's
 * properties there; linkedom keeps some on the objects themselves.
 */
export function nativeGet<T extends object, K extends keyof T>(object: T, key: K): T[K] {
  const prototype = Object.getPrototypeOf(object) as object;
  return key in prototype ? (Reflect.get(prototype, key, object) as T[K]) : object[key];
}

/** `document.querySelectorAll`, and the same for elements. The list stays as it is, and its elements cost nothing yet. */
export const nativeQuery = (root: Document | ShadowRoot | Element, selector: string): NodeListOf<Element> =>
  nativeGet<ParentNode, 'querySelectorAll'>(root, 'querySelectorAll').call(root, selector);

/** The same as an array. */
export const nativeQueryAll = (root: Document | ShadowRoot | Element, selector: string): Element[] => [
  ...nativeQuery(root, selector),
];

/** `node.cloneNode()`. */
export const nativeClone = <N extends Node>(node: N, deep = true): N =>
  nativeGet<Node, 'cloneNode'>(node, 'cloneNode').call(node, deep) as N;
