import type { ShadowRootOf } from '../article/page/shadow.ts';
import type { Anchor } from './anchor.ts';
import { locate } from './locate.ts';
import { PageText, type Run } from './page-text.ts';
import { textNodesOf } from './text-nodes.ts';

/** The name of the highlight, as the style sheet has it. */
const HIGHLIGHT = 'lede';

/** What came of it: how many places are marked; none when the page no longer says these words. */
export interface Shown {
  places: number;
}

/**
 * Marks an anchor's words in the page and scrolls to the first place. The page's elements are not changed: the marks are
 * the CSS Custom Highlight API's.
 */
export function showInPage(document: Document, anchor: Anchor, shadowRootOf: ShadowRootOf): Shown {
  const location = locate(new PageText(textNodesOf(document, shadowRootOf)), anchor, isSeen);
  if (location.found === 'changed') {
    mark(document, []);
    return { places: 0 };
  }
  const { places } = location;
  mark(document, places.flat());
  const [first] = places;
  if (first) scrollTo(first);
  return { places: places.length };
}

/** Whether all of it takes room on the page. */
const isSeen = (runs: readonly Run[]): boolean =>
  runs.every((run) => rangeOf(run).getClientRects().length > 0);

function rangeOf({ node, start, end }: Run): Range {
  const range = node.ownerDocument.createRange();
  range.setStart(node, start);
  range.setEnd(node, end);
  return range;
}

/** Each document marks its own: frames have their own highlights. */
function mark(document: Document, runs: readonly Run[]): void {
  const documents = new Set([document, ...runs.map(({ node }) => node.ownerDocument)]);
  for (const owner of documents) {
    const view = owner.defaultView as (Window & typeof globalThis) | null;
    if (!view) continue;
    const ranges = runs.filter(({ node }) => node.ownerDocument === owner).map(rangeOf);
    if (ranges.length > 0) view.CSS.highlights.set(HIGHLIGHT, new view.Highlight(...ranges));
    else view.CSS.highlights.delete(HIGHLIGHT);
  }
}

/** Brings the words into the middle of the window. */
function scrollTo(runs: readonly Run[]): void {
  const [first] = runs;
  const element = first?.node.parentElement;
  if (!first || !element) return;
  // Scrolls every box around it; the words may still be far down in a long element.
  element.scrollIntoView({ block: 'center', behavior: 'instant' });
  const range = rangeOf(first);
  const view = first.node.ownerDocument.defaultView;
  const { top, bottom } = range.getBoundingClientRect();
  if (view && (top < 0 || bottom > view.innerHeight))
    view.scrollBy({ top: top - view.innerHeight / 2, behavior: 'instant' });
  place(runs, first);
}

/** Lets the keyboard go on from the words. Style sheets of the page don't reach into shadow roots: there they are selected. */
function place(runs: readonly Run[], first: Run): void {
  const selection = first.node.ownerDocument.getSelection();
  const last = runs.at(-1) ?? first;
  if (first.node.getRootNode() === first.node.ownerDocument) selection?.collapse(first.node, first.start);
  else selection?.setBaseAndExtent(first.node, first.start, last.node, last.end);
}
