import { nativeGet } from '../article/page/native.ts';
import { type Survey, surveyPage } from './find.ts';
import { findLateLists } from './late.ts';

/** Marks what the stylesheet `hide.css` hides; nothing else of the page is changed. */
export const HIDDEN_ATTRIBUTE = 'data-lede-hidden';

/** Late lists come in bursts: wait until a page has been quiet for so long. */
const QUIET_MS = 300;
/** While a page is parsed, what it shows first must not be a list. */
const QUIET_WHILE_PARSED_MS = 50;
/** A page that is never quiet is looked at all the same. */
const LONGEST_WAIT_MS = 1500;
/** Looks at the whole page take time: so many while it is shown. Looks at what is new are cheap. */
const MOST_SURVEYS = 6;
const MOST_LOOKS = 200;
/** More than that is looked at as a whole. */
const MOST_ADDED = 500;

/** Hides the lists of other stories of one page, and shows them again. */
export class Hider {
  private readonly document: Document;
  private readonly observer: MutationObserver;
  private readonly marked = new Set<Element>();
  private readonly added = new Set<Element>();
  private survey: Survey | null = null;
  private address = '';
  private timer: ReturnType<typeof setTimeout> | undefined;
  private waitingSince = 0;
  private surveys = 0;
  private looks = 0;

  constructor(document: Document, Observer: typeof MutationObserver) {
    this.document = document;
    this.observer = new Observer((changes) => {
      for (const { addedNodes } of changes) addedNodes.forEach((node) => this.note(node));
      if (this.added.size > 0) this.lookLater();
    });
  }

  /**
   * May be asked for at any time of a page's life: while it is being parsed, it is looked at as far as it is there,
   * when all of it is parsed, and when all of it is loaded.
   *
   * @returns how many elements are hidden now
   */
  set(on: boolean): number {
    this.stop();
    if (on) {
      this.surveys = 0;
      this.looks = 0;
      this.lookAtAll();
      this.observer.observe(this.document, { childList: true, subtree: true });
      this.document.addEventListener('readystatechange', this.lookAtAll);
    } else {
      this.showAllBut(new Set());
      this.survey = null;
    }
    return this.marked.size;
  }

  private note(node: Node): void {
    if (node.nodeType === 1) this.added.add(node as Element);
  }

  private readonly lookAtAll = (): void => {
    clearTimeout(this.timer);
    this.waitingSince = 0;
    this.added.clear();
    this.surveys++;
    const address = pageAddress(this.document);
    const survey = surveyPage(this.document);
    // Another page's lists, and what was taken for a list before the whole page was there, are shown again.
    if (survey || address !== this.address) this.showAllBut(new Set(survey?.lists));
    this.address = address;
    this.survey = survey;
    this.mark(survey?.lists ?? []);
  };

  private lookAtNew(): void {
    const added = [...this.added];
    this.added.clear();
    this.waitingSince = 0;
    this.looks++;
    if (this.isAnotherPage() || added.length > MOST_ADDED) {
      if (this.surveys < MOST_SURVEYS) this.lookAtAll();
      return;
    }
    if (this.survey) this.mark(findLateLists(added.filter(this.isShown), this.survey.kept));
  }

  private readonly isShown = (element: Element): boolean =>
    nativeGet<Element, 'closest'>(element, 'closest').call(element, `[${HIDDEN_ATTRIBUTE}]`) === null;

  /** It had no story yet, its story is gone, or the address changed without a load. */
  private isAnotherPage(): boolean {
    return (
      !this.survey ||
      !nativeGet(this.survey.story, 'isConnected') ||
      this.address !== pageAddress(this.document)
    );
  }

  private mark(elements: readonly Element[]): void {
    for (const element of elements) {
      if (this.marked.has(element)) continue;
      nativeGet<Element, 'setAttribute'>(element, 'setAttribute').call(element, HIDDEN_ATTRIBUTE, '');
      this.marked.add(element);
    }
  }

  private lookLater(): void {
    if (this.looks >= MOST_LOOKS) return;
    const now = Date.now();
    this.waitingSince ||= now;
    clearTimeout(this.timer);
    const quiet = this.document.readyState === 'loading' ? QUIET_WHILE_PARSED_MS : QUIET_MS;
    const wait = Math.min(quiet, Math.max(0, this.waitingSince + LONGEST_WAIT_MS - now));
    this.timer = setTimeout(() => this.lookAtNew(), wait);
  }

  private stop(): void {
    this.observer.disconnect();
    this.document.removeEventListener('readystatechange', this.lookAtAll);
    clearTimeout(this.timer);
    this.waitingSince = 0;
    this.added.clear();
  }

  private showAllBut(hidden: ReadonlySet<Element>): void {
    for (const element of this.marked) {
      if (hidden.has(element)) continue;
      nativeGet<Element, 'removeAttribute'>(element, 'removeAttribute').call(element, HIDDEN_ATTRIBUTE);
      this.marked.delete(element);
    }
  }
}

/** Where the page is, apart from the place in it. */
const pageAddress = (document: Document): string => nativeGet(document, 'URL').replace(/#.*$/s, '');
