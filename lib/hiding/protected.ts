import { isNamedComments } from '../blocks/class-names.ts';
import type { Block } from '../blocks/block.ts';

/** Where readers find their way; tags and roles by HTML and WAI-ARIA. */
const NAVIGATION = 'nav,header,[role=navigation],[role=banner],[role=search]';
const NAVIGATION_OR_FOOTER = `${NAVIGATION},footer,[role=contentinfo]`;

/** Tells which elements must stay visible. */
export class Protected {
  private readonly keep = new Set<Element>();

  /**
   * @param body the page's body
   * @param own the blocks of the story and its headline
   */
  constructor(body: Element, own: readonly Block[]) {
    for (const { element } of own) this.keepWithAncestors(element);
    for (const named of body.querySelectorAll('[class],[id]')) {
      if (isNamedComments(named)) this.keepWithAncestors(named);
    }
    for (const landmark of body.querySelectorAll(NAVIGATION_OR_FOOTER)) {
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
    return this.keep.has(element) || element.closest(NAVIGATION) !== null;
  }

  private keepWithAncestors(element: Element): void {
    for (let at: Element | null = element; at && !this.keep.has(at); at = at.parentElement) this.keep.add(at);
  }
}
