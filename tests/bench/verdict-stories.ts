import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** True stories that leave room for doubt, an id a line. */
const IDS_FILE = fileURLToPath(new URL('verdict-stories.txt', import.meta.url));

export interface StoredPage {
  id: string;
  url: string;
  /** Where its HTML is stored. */
  html: string;
}

/**
 * The stories that are fitted to, as a list tells where they are.
 *
 * @param list each of its lines has `id`, `url` and `html`, a path from the list
 * @throws where the list lacks one of them: without it other weights would come out
 */
export async function storedStories(list: string): Promise<StoredPage[]> {
  const listed = new Map<string, StoredPage>();
  for (const line of await linesOf(list)) {
    const page = JSON.parse(line) as StoredPage;
    listed.set(page.id, { ...page, html: path.resolve(path.dirname(list), page.html) });
  }
  const ids = await linesOf(IDS_FILE);
  const missing = ids.filter((id) => !listed.has(id));
  if (missing.length > 0) throw new Error(`not in ${list}: ${missing.join(', ')}`);
  return ids.flatMap((id) => listed.get(id) ?? []);
}

const linesOf = async (file: string): Promise<string[]> =>
  (await readFile(file, 'utf8')).split('\n').filter(Boolean);
