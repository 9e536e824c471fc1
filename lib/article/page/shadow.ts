import { type Copied, MAX_DEPTH } from './deep.ts';
import { nativeQueryAll } from './native.ts';
import { depthOf } from './size.ts';

/** Gives an element's shadow root, closed ones too where the caller may see them. */
export type ShadowRootOf = (element: Element) => ShadowRoot | null;

/** What a shadow root can be attached to besides custom elements (DOM, `attachShadow`). */
const HOSTS = new Set(
  'article aside blockquote body div footer h1 h2 h3 h4 h5 h6 header main nav p section span'.split(' '),
);

const SHADOW_ROOT = 11;
/** When so many elements have been added, the other roots stay closed. */
const MOST_ELEMENTS = 25_000;

/**
 * Puts the contents of shadow roots where they are shown: into the copies of their hosts, with the hosts' own children in
 * the slots that they are assigned to. What is assigned to no slot is not shown, and goes.
 *
 * @param copied all elements of a document
 * @returns the elements that were added
 */
export function composeShadows(copied: Copied, shadowRootOf: ShadowRootOf): Copied[] {
  const added: Copied[] = [];
  const slots: Element[] = [];
  const levels = [copied];
  let elements = 0;
  for (let level = levels.pop(); level; level = levels.pop()) {
    const { originals, copies } = level;
    for (let i = 0; i < originals.length && elements < MOST_ELEMENTS; i++) {
      const original = originals[i];
      const copy = copies[i];
      const root = original && copy && isHost(original) ? shadowRootOf(original) : null;
      if (!original || !copy || root?.nodeType !== SHADOW_ROOT) continue;
      const inside = compose(root, original, copy, slots);
      if (!inside) continue;
      elements += inside.copies.length;
      added.push(inside);
      levels.push(inside);
    }
  }
  // Not before all are filled: a slot may itself be assigned to a slot further in.
  for (const slot of slots) slot.replaceWith(...slot.childNodes);
  return added;
}

function isHost(element: Element): boolean {
  // Asked of every element. A form's name may be one of its controls, and a form is no host.
  const name: unknown = element.localName;
  return typeof name === 'string' && (HOSTS.has(name) || name.includes('-'));
}

/** Copies what a shadow root holds into the copy of its host. Null where that would be too deep. */
function compose(root: ShadowRoot, host: Element, copy: Element, slots: Element[]): Copied | null {
  const originals = nativeQueryAll(root, '*');
  if (depthOf([copy], MAX_DEPTH) + depthOf(originals, MAX_DEPTH) > 2 * MAX_DEPTH) return null;
  const light = new Map(
    [...host.childNodes].map((node, i): [Node, ChildNode | undefined] => [node, copy.childNodes[i]]),
  );
  copy.replaceChildren(...Array.from(root.childNodes, (node) => copy.ownerDocument.importNode(node, true)));
  const copies = nativeQueryAll(copy, '*');
  for (const [i, slot] of originals.entries()) {
    const place = copies[i];
    if (slot.localName !== 'slot' || !place) continue;
    const assigned = (slot as HTMLSlotElement).assignedNodes().flatMap((node) => light.get(node) ?? []);
    if (assigned.length > 0) place.replaceChildren(...assigned);
    slots.push(place);
  }
  return { originals, copies };
}
