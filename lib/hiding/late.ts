import { hardenedParts } from '../article/page/harden.ts';
import { nativeGet } from '../article/page/native.ts';
import { blocksOf } from '../blocks/block.ts';
import { listsOfOtherStories } from './lists.ts';
import { isInNavigation, Protected } from './protected.ts';

/** More elements than that at once are a new page rather than a list. */
const MOST_ELEMENTS = 4000;
const MOST_GROUPS = 20;
const MOST_SIBLINGS = 80;

/**
 * The lists of other stories in what was added to a page after it was surveyed. Only the boxes that the new elements
 * came into are looked at, with what stands beside them: a heading may have been there before its list.
 *
 * @param added elements of the document
 * @param kept as `Survey.kept`
 */
export function findLateLists(added: Iterable<Element>, kept: ReadonlySet<Element>): Element[] {
  const groups = new Map<Element, Element[]>();
  for (const element of added) {
    if (groups.size >= MOST_GROUPS) break;
    const box = outermostNew(element, kept);
    if (box && ![...groups.values()].some((group) => group.includes(box))) groups.set(box, around(box, kept));
  }
  return [...groups.values()].flatMap(listsAmong);
}

const parentOf = (element: Element): Element | null => nativeGet(element, 'parentElement');

/** The outermost element around this one that holds nothing that must stay; null when there is none in the page. */
function outermostNew(element: Element, kept: ReadonlySet<Element>): Element | null {
  if (!nativeGet(element, 'isConnected') || kept.has(element) || isInNavigation(element)) return null;
  let box = element;
  for (let parent = parentOf(box); parent && !kept.has(parent); parent = parentOf(box)) box = parent;
  return parentOf(box) ? box : null;
}

/** An element with its neighbours on both sides, up to those that must stay. */
function around(element: Element, kept: ReadonlySet<Element>): Element[] {
  const group = [element];
  const reach = (
    key: 'previousElementSibling' | 'nextElementSibling',
    add: (next: Element) => void,
  ): void => {
    let next = nativeGet(element, key);
    for (let steps = 0; next && steps < MOST_SIBLINGS && !kept.has(next); steps++) {
      add(next);
      next = nativeGet(next, key);
    }
  };
  reach('previousElementSibling', (next) => group.unshift(next));
  reach('nextElementSibling', (next) => group.push(next));
  return group;
}

function listsAmong(group: readonly Element[]): Element[] {
  const parts = hardenedParts(group, MOST_ELEMENTS);
  if (!parts) return [];
  const lists = listsOfOtherStories(parts.box, blocksOf(parts.box), new Protected(parts.box, []));
  return lists.map(parts.originalOf).filter((element) => element !== undefined);
}
