import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { storedStories } from '../../../bench/verdict-stories.ts';

let folder: string;
beforeEach(async () => void (folder = await mkdtemp(path.join(tmpdir(), 'stories-'))));
afterEach(() => rm(folder, { recursive: true }));

const ids = async (): Promise<string[]> =>
  (await readFile(new URL('../../../bench/verdict-stories.txt', import.meta.url), 'utf8')).trim().split('\n');

async function listOf(pages: readonly string[]): Promise<string> {
  const list = path.join(folder, 'list.jsonl');
  const lines = pages.map((id) => JSON.stringify({ id, url: 'https://example.com/', html: 'pages/a.html' }));
  await writeFile(list, lines.join('\n'));
  return list;
}

test('the stories that are fitted to are found by a list, in their own order, others left out', async () => {
  const own = await ids();
  const stories = await storedStories(await listOf(['another', ...own.toReversed()]));
  expect(stories.map(({ id }) => id)).toEqual(own);
  expect(stories[0]?.html).toBe(path.join(folder, 'pages/a.html'));
});

test('a list that lacks one of them is refused by its name', async () => {
  const [first = '', ...others] = await ids();
  await expect(storedStories(await listOf(others))).rejects.toThrow(first);
});
