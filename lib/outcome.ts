/**
 * Expected failures as values: each has words and a way out of its own in the interface.
 */
import type { Article } from './article/article.ts';
import type { NotAnArticleReason } from './article/verdict/reason.ts';

/** Pages that no extension may read, or that have no document to read. */
export type RestrictedReason = 'browser-page' | 'extension-store' | 'pdf' | 'not-html' | 'no-access';

export type ReadFailure =
  /** `article` is what could be read all the same, where there is any text. */
  | { code: 'not-an-article'; reason: NotAnArticleReason; article?: Article }
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
