import { findClutter } from './find.ts';

/** Marks what the stylesheet `hide.css` hides; nothing else of the page is changed. */
export const HIDDEN_ATTRIBUTE = 'data-lede-hidden';

/** Late lists come in bursts: wait until a page has been quiet for so long. */
const QUIET_MS = 400;
/** A page that never rests is looked at so often and no more. */
const MOST_LOOKS = 12;

/** Hides the lists of other stories of one page, and shows them again. */
export class Hider {
  private readonly document: Document;
  private readonly observer: MutationObserver;
  private marked = new Set<Element>();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private looks = 0;

  constructor(document: Document, Observer: typeof MutationObserver) {
    this.document = document;
    this.observer = new Observer((changes) => {
      if (changes.some((change) => change.addedNodes.length > 0)) this.lookLater();
    });
  }

  /** @returns how many elements are hidden now */
  set(on: boolean): number {
    this.stop();
    if (on) {
      this.looks = 0;
      this.look();
      this.observer.observe(this.document, { childList: true, subtree: true });
    } else {
      this.showAll();
    }
    return this.marked.size;
  }

  private look(): void {
    this.looks++;
    for (const element of findClutter(this.document)) {
      if (element.hasAttribute(HIDDEN_ATTRIBUTE)) continue;
      element.setAttribute(HIDDEN_ATTRIBUTE, '');
      this.marked.add(element);
    }
  }

  private lookLater(): void {
    clearTimeout(this.timer);
    if (this.looks < MOST_LOOKS) this.timer = setTimeout(() => this.look(), QUIET_MS);
  }

  private stop(): void {
    this.observer.disconnect();
    clearTimeout(this.timer);
  }

  private showAll(): void {
    for (const element of this.marked) element.removeAttribute(HIDDEN_ATTRIBUTE);
    this.marked = new Set();
  }
}
