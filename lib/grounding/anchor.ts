/**
 * Words of a story with what stands around them: enough to find them again in the page, and to tell them from the same
 * words elsewhere. After the W3C Web Annotation model's TextQuoteSelector.
 */
export interface Anchor {
  /** The words, letter for letter as in the story's text. */
  exact: string;
  /** Up to CONTEXT code units of the story's text before and after them. Paragraphs are parted by `\n\n`. */
  prefix: string;
  suffix: string;
}

/** Most code units of context on either side. */
const CONTEXT = 120;

/** @param start,end offsets into the story's text, in UTF-16 code units */
export function anchorOf(text: string, { start, end }: { start: number; end: number }): Anchor {
  return {
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - CONTEXT), start),
    suffix: text.slice(end, end + CONTEXT),
  };
}
