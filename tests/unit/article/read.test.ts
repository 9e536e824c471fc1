import { expect, test } from 'vitest';
import { readArticle } from '../../../lib/article/read.ts';
import { readPage } from '../../../lib/article/read-page.ts';
import { parseDocument } from '../../../lib/cli/document.ts';
import { LAYOUTS } from './pages/layouts.ts';
import { CHINESE_STORY } from './pages/story.ts';

const STORY = [
  'The council of Northmoor voted on Monday to rebuild the old lock, after a debate that lasted until midnight and drew two hundred people.',
  'Mayor Edda Lindqvist said that the work would begin in May, and that boats would have to take the northern channel until the autumn.',
  'The harbour union had asked for a later start; its head, Tom Aske, said that nine weeks without a lock would cost a season.',
];
const paragraphs = STORY.map((text) => `<p>${text}</p>`).join('');
const page = (head: string, body = `<h1>Northmoor rebuilds its lock</h1>${paragraphs}`, lang = 'en') =>
  parseDocument(
    `<!doctype html><html lang="${lang}"><head><title>Northmoor rebuilds its lock - Courier</title>${head}</head><body>${body}</body></html>`,
  );
const valueOf = (document: Document, url = 'https://courier.example/lock') => {
  const read = readArticle(document, url);
  if (!read.ok) throw new Error(read.failure.code);
  return read.value;
};

test('the document is the same before and after', () => {
  for (const layout of Object.values(LAYOUTS)) {
    const document = parseDocument(layout(CHINESE_STORY));
    const before = document.documentElement.outerHTML;
    readArticle(document, 'https://example.com/');
    expect(document.documentElement.outerHTML).toBe(before);
  }
});

test('paragraphs cover the text', () => {
  const { text, paragraphs: parts } = valueOf(page(''));
  expect(parts.map(({ start, end }) => text.slice(start, end))).toEqual(STORY);
  expect(text).toBe(STORY.join('\n\n'));
});

const meta = (name: string, content: string) => `<meta property="${name}" content="${content}">`;

test('published and modified stay apart', () => {
  const modified = meta('article:modified_time', '2026-03-03T10:00:00+01:00');
  const alone = valueOf(page(modified));
  expect(alone.published).toEqual({ iso: '2026-03-03T10:00:00+01:00', change: true, source: 'meta' });
  expect(alone).not.toHaveProperty('modified');
  const both = valueOf(page(modified + meta('article:published_time', '2026-03-02T09:00:00+01:00')));
  expect(both.published).toEqual({ iso: '2026-03-02T09:00:00+01:00', source: 'meta' });
  expect(both.modified).toEqual({ iso: '2026-03-03T10:00:00+01:00', source: 'meta' });
});

test('a time without zone is a day, but a moment where the language has one zone', () => {
  const time = '<time datetime="2026-03-02 06:05:11"></time>';
  expect(valueOf(page('', `<h1>Northmoor rebuilds its lock</h1>${time}${paragraphs}`)).published?.iso).toBe(
    '2026-03-02',
  );
});

test('JSON-LD is read field by field, whatever else is in it', () => {
  const json = JSON.stringify({
    '@type': 'NewsArticle',
    datePublished: '2026-03-02T08:30:00Z',
    author: [{ name: 'Ada Brandt' }],
    publisher: { name: 'Courier' },
  }).replace('{', '{"__proto__":{"polluted":true},');
  const value = valueOf(
    page(
      `<script type="application/ld+json">${json}</script><script type="application/ld+json">{broken</script>`,
    ),
  );
  expect(value).toMatchObject({
    byline: 'Ada Brandt',
    siteName: 'Courier',
    published: { iso: '2026-03-02T08:30:00Z', source: 'json-ld' },
  });
  expect('polluted' in {}).toBe(false);
});

test('the address is canonical only within the host, without tracking', () => {
  const canonical = (href: string) => page(`<link rel="canonical" href="${href}">`);
  const url = 'https://courier.example/lock?utm_source=x&id=7&spm=a#top';
  expect(valueOf(canonical('/2026/lock'), url).url).toBe('https://courier.example/2026/lock');
  expect(valueOf(canonical('https://courier.example/lock?fbclid=1&utm_medium=y'), url).url).toBe(
    'https://courier.example/lock',
  );
  expect(valueOf(canonical('https://courier.example/'), url).url).toBe('https://courier.example/lock?id=7');
  expect(valueOf(canonical('https://elsewhere.example/a'), url).url).toBe(
    'https://courier.example/lock?id=7',
  );
});

test('the story goes on after a list inside it', () => {
  const body = `<h1>Northmoor rebuilds its lock</h1><p>${STORY[0]}</p><h4>Related</h4><ul><li><a href="/a">Ferry line adds a night crossing</a></li><li><a href="/b">Bakers warn of a dry summer</a></li></ul><p>${STORY[1]}</p><p>${STORY[2]}</p>`;
  expect(valueOf(page('', body)).text).toBe(STORY.join('\n\n'));
});

test('captions are no part of the story', () => {
  const body = `<h1>Northmoor rebuilds its lock</h1><p>${STORY[0]}</p><figure><img src="a.png"><figcaption>The old lock in winter, seen from the bridge.</figcaption></figure><p>${STORY[1]}</p><p>${STORY[2]}</p>`;
  expect(valueOf(page('', body)).text).toBe(STORY.join('\n\n'));
});

/** A document without a root: reading it fails. */
const typed = (contentType: string) =>
  Object.create({
    contentType,
    get documentElement() {
      throw new Error('gone');
    },
  }) as Document;

test('readPage tells documents that are not HTML, and never throws', () => {
  expect(readPage(typed('application/pdf'), '')).toEqual({
    ok: false,
    failure: { code: 'restricted', reason: 'pdf' },
  });
  expect(readPage(typed('image/png'), '')).toEqual({
    ok: false,
    failure: { code: 'restricted', reason: 'not-html' },
  });
  expect(readPage(typed('text/html'), '')).toMatchObject({ ok: false, failure: { code: 'failed' } });
});
