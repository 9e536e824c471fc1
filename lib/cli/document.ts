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
 * linkedom keeps tags where they were written: a second `body`, one inside another element, an `html` inside another,
 * elements between `head` and `body`. Browsers have one of each, and everything that is shown stands in `body`.
 */
function repairSkeleton(document: Document): void {
  const topmost = [...document.childNodes].filter((node) => node.nodeType !== DOCUMENT_TYPE_NODE);
  const [html = document.createElement('html')] = document.querySelectorAll('html');
  const [head = document.createElement('head'), ...otherHeads] = document.querySelectorAll('head');
  const [body, ...otherBodies] = bodiesOf(document);
  for (const inner of [body, ...otherBodies]) if (!isTopmost(inner)) inner.replaceWith(...inner.childNodes);
  const content = topmost.flatMap(unwrapped);
  for (const node of topmost) node.remove();
  for (const other of otherHeads) head.append(...other.childNodes);
  body.replaceChildren(...content);
  html.replaceChildren(head, body);
  document.append(html);
}

function bodiesOf(document: Document): [HTMLElement, ...HTMLElement[]] {
  const [first, ...others] = document.querySelectorAll<HTMLElement>('body');
  return [first ?? document.createElement('body'), ...others];
}

const isTopmost = ({ parentNode }: Element): boolean =>
  parentNode === null || ['#document', 'HTML', 'BODY'].includes(parentNode.nodeName);

/** What stands in `html` and `body`, however these are nested. */
function unwrapped(node: Node): Node[] {
  if (node.nodeName === 'HTML' || node.nodeName === 'BODY') return [...node.childNodes].flatMap(unwrapped);
  return node.nodeName === 'HEAD' ? [] : [node];
}
