import { fail, type Outcome, type ReadFailure } from '../outcome.ts';
import type { Article } from './article.ts';
import { nativeGet } from './page/native.ts';
import { readArticle } from './read.ts';

const HTML_TYPES = new Set(['text/html', 'application/xhtml+xml']);

/**
 * Reads the document that a browser shows. Unlike `readArticle` it never throws, and tells what is not HTML: a PDF in
 * the browser's viewer, a picture, a feed.
 */
export function readPage(document: Document, url: string): Outcome<Article, ReadFailure> {
  try {
    const type = nativeGet(document, 'contentType');
    if (type === 'application/pdf') return fail({ code: 'restricted', reason: 'pdf' });
    if (!HTML_TYPES.has(type)) return fail({ code: 'restricted', reason: 'not-html' });
    return readArticle(document, url);
  } catch (error) {
    return fail({ code: 'failed', detail: error instanceof Error ? error.message : 'unknown' });
  }
}
