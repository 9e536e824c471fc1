import { rangeOf, type Run } from './page-text.ts';

/** The name of the highlight, as the style sheet has it. */
const HIGHLIGHT = 'lede';

/**
 * What is marked in a page: one mark at a time, however many places and frames it stands in. It stays while the page is
 * read, with the popup closed too, until the next mark or Escape. The page's elements are not changed: marks are the CSS
 * Custom Highlight API's.
 */
export class Marks {
  #marked: Document[] = [];
  #selected: Selection | null = null;

  constructor(private readonly document: Document) {}

  /** Marks these in the place of what was marked before. */
  set(runs: readonly Run[]): void {
    this.clear();
    // Frames have highlights of their own; the key may be pressed in the page around them.
    this.#marked = [...new Set([this.document, ...runs.map(({ node }) => node.ownerDocument)])];
    for (const owner of this.#marked) {
      const ranges = runs.filter(({ node }) => node.ownerDocument === owner).map(rangeOf);
      const view = viewOf(owner);
      if (view && ranges.length > 0) view.CSS.highlights.set(HIGHLIGHT, new view.Highlight(...ranges));
      owner.addEventListener('keydown', this.#onKey, true);
    }
  }

  /** Marks words in a shadow root, which no style sheet of ours reaches: they are selected. */
  select(first: Run, last: Run): void {
    this.#selected = first.node.ownerDocument.getSelection();
    this.#selected?.setBaseAndExtent(first.node, first.start, last.node, last.end);
  }

  clear(): void {
    for (const owner of this.#marked) {
      viewOf(owner)?.CSS.highlights.delete(HIGHLIGHT);
      owner.removeEventListener('keydown', this.#onKey, true);
    }
    this.#marked = [];
    this.#selected?.removeAllRanges();
    this.#selected = null;
  }

  readonly #onKey = ({ key }: KeyboardEvent): void => {
    if (key === 'Escape') this.clear();
  };
}

/** The document's window with its constructors; none once its frame is gone. */
const viewOf = (document: Document): (Window & typeof globalThis) | null =>
  document.defaultView as (Window & typeof globalThis) | null;
