import type { ShadowRootOf } from '../article/page/shadow.ts';
import type { Anchor } from './anchor.ts';
import { locate } from './locate.ts';
import type { Marks } from './marks.ts';
import { PageText, type Run } from './page-text.ts';
import { bringIntoView, isSeen, unfold } from './sight.ts';
import { textNodesOf } from './text-nodes.ts';

/** What came of it. */
export interface Shown {
  /** How many places are marked: several when they can't be told apart; none when the page no longer says these words. */
  places: number;
  /** Whether the first of them can be seen; the page may keep it out of sight. */
  seen: boolean;
}

/**
 * Marks an anchor's words in the page and scrolls to the first place. Only what is folded away around it is changed: it
 * is unfolded.
 */
export function showInPage(
  document: Document,
  anchor: Anchor,
  shadowRootOf: ShadowRootOf,
  marks: Marks,
): Shown {
  const location = locate(new PageText(textNodesOf(document, shadowRootOf)), anchor, isSeen);
  const places = location.found === 'changed' ? [] : location.places;
  marks.set(places.flat());
  const [first] = places;
  return { places: places.length, seen: first !== undefined && lead(first, marks) };
}

/** Leads to a place, for the keyboard too. Gives whether it can be seen then. */
function lead(runs: readonly Run[], marks: Marks): boolean {
  const [first] = runs;
  const element = first?.node.parentElement;
  if (!first || !element) return false;
  unfold(element);
  bringIntoView(first, element);
  const { ownerDocument } = element;
  if (first.node.getRootNode() === ownerDocument)
    ownerDocument.getSelection()?.collapse(first.node, first.start);
  else marks.select(first, runs.at(-1) ?? first);
  return isSeen(runs);
}
