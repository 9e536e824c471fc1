import { readFile } from 'node:fs/promises';
import { gunzipSync } from 'node:zlib';
import { parseHTML } from 'linkedom';

/**
 * An HTML file as a `Document`, for use under Node.
 *
 * @param path a `.html` or `.html.gz` file in UTF-8
 * @throws the file system's error when the file can't be read
 */
export async function readDocument(path: string): Promise<Document> {
  const bytes = await readFile(path);
  return parseDocument((path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8'));
}

const DOCUMENT_TYPE_NODE = 10;

/** HTML as a `Document` with the `html`, `head` and `body` that a browser would build around it. */
export function parseDocument(html: string): Document {
  const whole = /<html[\s>]/i.test(html)
    ? html
    : `<!doctype html><html><head></head><body>${html}</body></html>`;
  const document = parseHTML(whole).document as unknown as Document;
  repairSkeleton(document);
  return document;
}

/**
 * linkedom keeps tags where they were written: a second `body`, elements between `head` and `body`, a document
 * without `html`. Browsers have one of each, and everything that is shown stands in `body`.
 */
function repairSkeleton(document: Document): void {
  const html =
    [...document.children].find((child) => child.nodeName === 'HTML') ?? document.createElement('html');
  const head = document.querySelector('head') ?? document.createElement('head');
  const body = document.querySelector('body') ?? document.createElement('body');
  const topmost = [...document.childNodes].filter((node) => node.nodeType !== DOCUMENT_TYPE_NODE);
  const content = topmost
    .flatMap((node) => (node === html ? [...node.childNodes] : [node]))
    .filter((node) => node !== head)
    .flatMap((node) => (node.nodeName === 'BODY' ? [...node.childNodes] : [node]));
  for (const node of topmost) if (node !== html) node.remove();
  body.replaceChildren(...content);
  html.replaceChildren(head, body);
  if (!html.parentNode) document.append(html);
}
