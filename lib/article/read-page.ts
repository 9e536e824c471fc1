import { fail, type Outcome, type ReadFailure } from '../outcome.ts';
import type { Article } from './article.ts';
import { fullestFrame } from './page/frames.ts';
import { pageLayout } from './page/layout.ts';
import { nativeGet } from './page/native.ts';
import type { Rendering } from './page/rendering.ts';
import type { ShadowRootOf } from './page/shadow.ts';
import { readArticle } from './read.ts';

const HTML_TYPES = new Set(['text/html', 'application/xhtml+xml']);

const openShadowRoot: ShadowRootOf = ({ shadowRoot }) => shadowRoot;

/**
 * Reads the document that a browser shows, as it is shown at this moment. Unlike `readArticle` it never throws, tells what
 * is not HTML (a PDF in the browser's viewer, a picture, a feed), and looks into frames where the page has no story.
 *
 * @param document is never changed
 * @param url the page's address; a story in a frame has the frame's
 * @param shadowRootOf open ones by default
 */
export function readPage(
  document: Document,
  url: string,
  shadowRootOf: ShadowRootOf = openShadowRoot,
): Outcome<Article, ReadFailure> {
  try {
    const type = nativeGet(document, 'contentType');
    if (type === 'application/pdf') return fail({ code: 'restricted', reason: 'pdf' });
    if (!HTML_TYPES.has(type)) return fail({ code: 'restricted', reason: 'not-html' });
    const rendering: Rendering = { shadowRootOf, layoutOf: pageLayout };
    const read = readArticle(document, url, undefined, rendering);
    if (read.ok || read.failure.code !== 'not-an-article') return read;
    const framed = readFrame(document, url, rendering);
    return framed?.ok ? framed : read;
  } catch (error) {
    return fail({ code: 'failed', detail: error instanceof Error ? error.message : 'unknown' });
  }
}

function readFrame(
  document: Document,
  url: string,
  rendering: Rendering,
): Outcome<Article, ReadFailure> | undefined {
  const frame = fullestFrame(document);
  if (!frame) return undefined;
  const own = nativeGet(frame, 'URL');
  return readArticle(frame, /^https?:/.test(own) ? own : url, undefined, rendering);
}
