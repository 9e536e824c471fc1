import { type Block, isLongParagraph } from '../blocks/block.ts';
import { type Located, locateStory } from './locate.ts';
import { hardenedCopy, hardenedPair } from './page/harden.ts';
import { type Layout, unseenBox } from './page/layout.ts';
import type { Rendering } from './page/rendering.ts';
import { inlineScripts } from './dates/script.ts';
import type { Trace } from './trace.ts';

/** The hardened copy of a page, and what was found in it. */
export interface LocatedPage extends Located {
  page: Document;
  /** They are taken out of the page. */
  scripts: ArrayLike<Element>;
}

/**
 * Finds the story of a document, or the one that a browser shows of it: single-page applications keep the views that one
 * has left in the document; where the story found is in such a view, the page is read again without what is not shown.
 *
 * @returns null for a page with more text than can be read
 */
export function locatePage(document: Document, trace?: Trace, rendering?: Rendering): LocatedPage | null {
  if (!rendering) return locateIn(hardenedCopy(document, trace), trace);
  const pair = hardenedPair(document, rendering.shadowRootOf, trace);
  const layout = rendering.layoutOf(pair.originalOf);
  const first = locateIn(pair.page, trace, layout);
  if (!first || !isInHiddenView(first, layout)) return first;

  trace?.begin('again, without the views that are not shown');
  const { page, originalOf } = hardenedPair(document, rendering.shadowRootOf);
  const secondLayout = rendering.layoutOf(originalOf);
  if (page.body) dropHidden(page.body, secondLayout);
  const second = locateIn(page, trace, secondLayout);
  return second?.story.headline && second.story.blocks.length > 0 ? second : first;
}

function locateIn(page: Document, trace?: Trace, layout?: Layout): LocatedPage | null {
  const scripts = inlineScripts(page);
  const located = locateStory(page, true, trace, layout);
  return located && { page, scripts, ...located };
}

/** The story begins in a box, with a headline and paragraphs, that is not shown, while the page shows other paragraphs. */
function isInHiddenView({ story, blocks }: Located, layout: Layout): boolean {
  const isShown = ({ element }: Block): boolean => layout.isRendered(element);
  const begin = story.headline ?? story.blocks[0];
  if (!begin || isShown(begin)) return false;
  const view = unseenBox(begin.element, layout);
  return (
    view.querySelector('h1') !== null &&
    story.blocks.some((block) => isLongParagraph(block) && view.contains(block.element)) &&
    blocks.some((block) => isLongParagraph(block) && isShown(block))
  );
}

/** Scripts are never shown, and may hold metadata. */
const UNSEEN = new Set(['SCRIPT', 'STYLE', 'TEMPLATE', 'NOSCRIPT', 'LINK', 'META']);

function dropHidden(body: Element, layout: Layout): void {
  const rest = [...body.children];
  for (let element = rest.pop(); element; element = rest.pop()) {
    if (UNSEEN.has(element.nodeName)) continue;
    if (layout.isRendered(element)) rest.push(...element.children);
    else element.remove();
  }
}
