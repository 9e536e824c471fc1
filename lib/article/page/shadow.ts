import { nativeQueryAll } from './native.ts';

/** Gives an element's shadow root, closed ones too where the caller may see them. */
export type ShadowRootOf = (element: Element) => ShadowRoot | null;

/** What a shadow root can be attached to besides custom elements (DOM, `attachShadow`). */
const HOSTS = new Set(
  'article aside blockquote body div footer h1 h2 h3 h4 h5 h6 header main nav p section span'.split(' '),
);

const SHADOW_ROOT = 11;

/** Elements and their copies, side by side. */
interface Level {
  originals: readonly Element[];
  copies: readonly Element[];
}

/**
 * Puts the contents of shadow roots where they are shown: into the copies of their hosts, with the hosts' own children in
 * the slots that they are assigned to. What is assigned to no slot is not shown, and goes.
 *
 * @param originals all elements of a document
 * @param copies those of its copy, in the same order
 * @returns the originals of the copies that were added
 */
export function composeShadows(
  originals: readonly Element[],
  copies: readonly Element[],
  shadowRootOf: ShadowRootOf,
): Map<Element, Element> {
  const added = new Map<Element, Element>();
  const slots: Element[] = [];
  const levels: Level[] = [{ originals, copies }];
  for (let level = levels.pop(); level; level = levels.pop()) {
    for (const [i, original] of level.originals.entries()) {
      const root = isHost(original) ? shadowRootOf(original) : null;
      const copy = level.copies[i];
      if (root?.nodeType !== SHADOW_ROOT || !copy) continue;
      const inside = compose(root, original, copy, slots);
      inside.copies.forEach((one, j) => {
        const its = inside.originals[j];
        if (its) added.set(one, its);
      });
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

/** Copies what a shadow root holds into the copy of its host. */
function compose(root: ShadowRoot, host: Element, copy: Element, slots: Element[]): Level {
  const light = new Map(
    [...host.childNodes].map((node, i): [Node, ChildNode | undefined] => [node, copy.childNodes[i]]),
  );
  copy.replaceChildren(...Array.from(root.childNodes, (node) => copy.ownerDocument.importNode(node, true)));
  const originals = nativeQueryAll(root, '*');
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
