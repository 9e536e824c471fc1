import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { ROOT } from '../run/command.ts';

export interface BenchPage {
  id: string;
  url: string;
  html: string;
}

/** Nothing of a page may run or be asked for. Its scripts stay in place, as a reader finds them. */
const INERT = `<meta http-equiv="content-security-policy" content="default-src 'none'; style-src 'unsafe-inline'">`;

/** Puts the policy before everything that could be loaded; what leads to another page goes. */
const inert = (html: string): string =>
  html
    .replace(/<meta[^>]*http-equiv=["']?refresh[^>]*>/gi, '')
    .replace(/^\uFEFF?\s*(?:<!doctype[^>]*>)?/i, (start) => start + INERT);

async function readHtml(file: string): Promise<string> {
  const bytes = await readFile(file);
  return inert((file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8'));
}

/**
 * The pages of a list.
 *
 * @param list JSON Lines of `{ id, url, html }`; `html` is a path relative to the list, of UTF-8, maybe gzipped
 * @param sets what may stand before the first slash of an id; all when empty
 */
export async function listedPages(list: string, sets: readonly string[]): Promise<BenchPage[]> {
  const lines = (await readFile(list, 'utf8')).split('\n').filter((line) => line.trim());
  const items = lines.map((line) => JSON.parse(line) as BenchPage);
  const wanted = items.filter(({ id }) => sets.length === 0 || sets.includes(id.split('/')[0] ?? ''));
  return Promise.all(
    wanted.map(async ({ id, url, html }) => ({
      id,
      url,
      html: await readHtml(path.resolve(path.dirname(list), html)),
    })),
  );
}

/** The project's own sample pages. */
export async function samplePages(): Promise<BenchPage[]> {
  const folder = path.join(ROOT, 'tests', 'pages');
  const names = (await readdir(folder)).filter((name) => name.endsWith('.html'));
  return Promise.all(
    names.map(async (name) => ({
      id: name,
      url: `https://example.org/${name}`,
      html: await readHtml(path.join(folder, name)),
    })),
  );
}

const PARAGRAPHS = 20;
const LINKS = 60;
/** So many times over, the story below is a page of 1 MB. */
const MEGABYTE = 107;

const sentence = (i: number): string =>
  `Paragraph ${i} tells, in words that nobody else uses, how the ferry number ${i} left the harbour on time, came back by noon, and why.`;

/** A story that grows in all its parts: twenty paragraphs and sixty links, so many times over. */
export function syntheticPage(times: number): BenchPage {
  const paragraphs = Array.from({ length: PARAGRAPHS * times }, (_, i) => `<p>${sentence(i)}</p>`).join('\n');
  const links = Array.from(
    { length: LINKS * times },
    (_, i) =>
      `<div class="teaser"><a href="/story/${i}"><b>Headline ${i} of another day</b></a> and a few words of it</div>`,
  ).join('\n');
  return {
    id: `synthetic ${times}×`,
    url: 'https://example.org/2026/02/02/ferries',
    html: inert(
      `<!doctype html><html lang="en"><head><title>Ferries all day long</title></head><body><main><article>
      <h1>Ferries all day long</h1>${paragraphs}</article></main><aside>${links}</aside></body></html>`,
    ),
  };
}

/** Pages at the limits of what is read, and beyond them. */
export function hugePages(): BenchPage[] {
  const page = (id: string, body: string): BenchPage => ({
    id,
    url: 'https://example.org/2026/02/02/ferries',
    html: inert(
      `<!doctype html><html lang="en"><head><title>Ferries</title></head><body>${body}</body></html>`,
    ),
  });
  const words = 'The ferries ran all day. '.repeat(400_000);
  return [
    { ...syntheticPage(MEGABYTE), id: '1 MB of text and links' },
    page(
      '1 MB, most of it a script',
      `${syntheticPage(5).html}<script>"${words.slice(0, 930_000)}"</script>`,
    ),
    page('10 MB of text', `<p>${words}</p>`),
    page('100,000 elements', '<p>Ferry</p>'.repeat(100_000)),
  ];
}
