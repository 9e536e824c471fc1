import { expect, test } from 'vitest';
import { readArticle } from '../../../lib/article/read.ts';
import { parseDocument } from '../../../lib/cli/document.ts';

const STORY =
  '<p>The council of Northmoor voted to rebuild the old lock, after a debate that lasted until midnight and drew two hundred people.</p>'.repeat(
    3,
  );

const article = (header: string, head = '', after = '') => {
  const html = `<html lang="en"><head><title>Northmoor rebuilds its lock</title>${head}</head><body><h1>Northmoor rebuilds its lock</h1>${header}${STORY}${after}</body></html>`;
  const read = readArticle(parseDocument(html), 'https://courier.example/lock');
  return read.ok ? read.value : undefined;
};
const byline = (...page: Parameters<typeof article>) => article(...page)?.byline;
const linked = (fields: object) =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: 'Northmoor rebuilds its lock', ...fields })}</script>`;
const meta = (name: string, content: string) => `<meta name="${name}" content="${content}">`;

test('all authors that JSON-LD names are told, with their characters decoded', () => {
  const author = [
    { '@type': 'Person', name: 'Iris Penhale' },
    { name: 'H&#233;l&egrave;ne Roux' },
    'Iris Penhale',
  ];
  expect(byline('', linked({ author }))).toBe('Iris Penhale, Hél&egrave;ne Roux');
});

test.each([
  ['By Iris Penhale', 'Iris Penhale'],
  ['Harbour desk By Iris Penhale | 2 May 2026', 'Iris Penhale'],
  ['Von Iris Penhale, 02.05.2026, 10:15 Uhr', 'Iris Penhale'],
  ['Par Iris Penhale - Publié le 2 mai 2026', 'Iris Penhale'],
  ['本报记者 沈砚 来源：海州日报', '沈砚'],
  ['作者：沈砚', '沈砚'],
])('%s is by %s', (line, expected) => expect(byline(`<p class="byline">${line}</p>`)).toBe(expected));

test('a line that begins with "By" and a name needs no class', () => {
  expect(byline('<p>By Iris Penhale</p><p>2 May 2026</p>')).toBe('Iris Penhale');
  expect(byline('<p>By the river, at last</p>')).toBeUndefined();
});

test('a reporter in brackets is found in a Chinese story', () => {
  const body = `<h1>北港重建旧船闸</h1><p>北港1月2日电（记者 沈砚）市民昨日投票重建旧船闸，二百人到场旁听，会议一直开到午夜，市长说明年完工。</p><p>${'市长说，船闸修好以后，货船就能直接开到城里，不必再绕行外海，运费也会便宜许多。'.repeat(3)}</p>`;
  const read = readArticle(
    parseDocument(`<html lang="zh"><body>${body}</body></html>`),
    'https://a.example/1',
  );
  expect(read.ok && read.value.byline).toBe('沈砚');
});

test('addresses, accounts and names that tell nothing are none', () => {
  const head = meta('author', 'https://social.example/courier') + meta('byl', 'admin');
  expect(byline('<a rel="author" href="/iris">Iris Penhale</a>', head)).toBe('Iris Penhale');
  expect(byline('', meta('author', 'Editorial team'))).toBeUndefined();
});

test('the site’s own name stands in only where there is no other', () => {
  const head = '<meta property="og:site_name" content="The Courier">' + meta('author', 'The Courier');
  expect(byline('<p class="byline">By Iris Penhale</p>', head)).toBe('Iris Penhale');
  expect(byline('', head)).toBe('The Courier');
});

test('photographers, commenters and authors of other stories are none', () => {
  const figure = '<figure><img src="l.jpg"><span class="author">Tomas Quill</span></figure>';
  expect(byline(figure)).toBeUndefined();
  expect(byline('', '', '<div class="comments"><b class="author">Tomas Quill</b></div>')).toBeUndefined();
  expect(byline('', '', '<div class="related"><i class="author">Tomas Quill</i></div>')).toBeUndefined();
});

const section = (...page: Parameters<typeof article>) => article(...page)?.section;

test('the section is the one that the metadata names, the first of several', () => {
  expect(section('', '<meta property="article:section" content="Politics">')).toBe('Politics');
  expect(section('', linked({ articleSection: ['Harbour', 'News'] }))).toBe('Harbour');
  expect(section('', meta('section', 'Harbour, News'))).toBe('Harbour');
});

test('the section is the last step of the trail to the page, without the page', () => {
  const trail =
    '<nav aria-label="Breadcrumb"><a href="/">Home</a><a href="/r">Region</a><a href="/r/n">Northmoor</a><a href="/lock">Northmoor rebuilds its lock</a></nav>';
  expect(section(trail)).toBe('Northmoor');
  expect(section(trail, '<meta property="article:section" content="News">')).toBe('Northmoor');
});

test('the front page and the site are no section', () => {
  const head = '<meta property="og:site_name" content="The Courier">';
  expect(section('<div class="breadcrumbs"><a href="/">The Courier</a></div>', head)).toBeUndefined();
  expect(section('<div class="breadcrumbs"><a href="/">首页</a></div>')).toBeUndefined();
});
