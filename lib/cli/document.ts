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

/** linkedom builds no `<html>` around a fragment, so one is put there first. */
export function parseDocument(html: string): Document {
  const whole = /<html[\s>]/i.test(html)
    ? html
    : `<!doctype html><html><head></head><body>${html}</body></html>`;
  return parseHTML(whole).document as unknown as Document;
}
