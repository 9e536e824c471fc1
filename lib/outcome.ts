/**
 * Expected failures as values: each has words and a way out of its own in the interface.
 */

/** Why a page is not read as an article. */
export type NotAnArticleReason =
  /** The page has no text to speak of. */
  | 'empty'
  /** Nearly all of its text is links: a front page, a list, a search page. */
  | 'links'
  /** There is text, but no story in it. */
  | 'no-story';

/** Pages that no extension may read, or that have no document to read. */
export type RestrictedReason = 'browser-page' | 'extension-store' | 'pdf' | 'not-html' | 'no-access';

export type ReadFailure =
  | { code: 'not-an-article'; reason: NotAnArticleReason }
  | { code: 'restricted'; reason: RestrictedReason }
  /** The page is beyond the size that can be read without blocking it. */
  | { code: 'too-large'; nodes: number; characters: number }
  /** The page went elsewhere while it was being read. */
  | { code: 'navigated' }
  | { code: 'timeout' }
  /** Anything not foreseen; `detail` is the error's message and holds nothing of the page. */
  | { code: 'failed'; detail: string };

export type Outcome<T, F> = { ok: true; value: T } | { ok: false; failure: F };

export const ok = <T>(value: T): { ok: true; value: T } => ({ ok: true, value });
export const fail = <F>(failure: F): { ok: false; failure: F } => ({ ok: false, failure });
