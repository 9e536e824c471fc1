import { nativeGet } from '../article/page/native.ts';
import { isNamedComments } from '../blocks/class-names.ts';
import type { Block } from '../blocks/block.ts';

/** Where readers find their way; tags and roles by HTML and WAI-ARIA. */
const NAVIGATION = 'nav,header,[role=navigation],[role=banner],[role=search]';
const NAVIGATION_OR_FOOTER = `${NAVIGATION},footer,[role=contentinfo]`;

/** Stands in the page's navigation; safe on elements of the document, too. */
export const isInNavigation = (element: Element): boolean =>
  nativeGet<Element, 'closest'>(element, 'closest').call(element, NAVIGATION) !== null;

/** Tells which elements must stay visible. */
export class Protected {
  private readonly keep = new Set<Element>();

  /**
   * @param box the page's body, or a part of the page
   * @param own the blocks of the story and its headline
   */
  constructor(box: Element, own: readonly Block[]) {
    this.keepWithAncestors(box);
    for (const { element } of own) this.keepWithAncestors(element);
    for (const named of box.querySelectorAll('[class],[id]')) {
      if (isNamedComments(named)) this.keepWithAncestors(named);
    }
    for (const landmark of box.querySelectorAll(NAVIGATION_OR_FOOTER)) {
      if (
        landmark.matches('nav,[role=navigation],[role=search]') ||
        landmark.closest('article,main,aside') === null
      ) {
        this.keepWithAncestors(landmark);
      }
    }
  }

  /** It holds something that must stay, or stands in the navigation. */
  has(element: Element): boolean {
    return this.keep.has(element) || isInNavigation(element);
  }

  /** All elements that hold something that must stay. */
  elements(): Iterable<Element> {
    return this.keep;
  }

  private keepWithAncestors(element: Element): void {
    for (let at: Element | null = element; at && !this.keep.has(at); at = at.parentElement) this.keep.add(at);
  }
}
