import { expect, test } from 'vitest';
import { readArticle } from '../../../lib/article/read.ts';
import { parseDocument } from '../../../lib/cli/document.ts';
import * as pages from './pages/other.ts';
import { OTHER_PAGES, SHORT_SETTINGS, SHORT_STORIES } from './pages/short.ts';

const read = (html: string) => readArticle(parseDocument(html), 'https://example.com/x');

test.each([
  ['an empty page', pages.EMPTY_PAGE, 'empty'],
  ['a page of links', pages.FRONT_PAGE, 'section'],
  ['a page of results at an address without words', pages.SEARCH_PAGE, 'section'],
  ['an error page', pages.ERROR_PAGE, 'error'],
  ['a login page', pages.LOGIN_PAGE, 'login'],
])('%s is not an article', (_name, html, reason) => {
  expect(read(html)).toMatchObject({ ok: false, failure: { code: 'not-an-article', reason } });
});

test.each([
  ['English', pages.SHORT_STORY, 'Lock reopens'],
  ['Chinese', pages.SHORT_CHINESE_STORY, '北岭古桥恢复通行'],
])('a short story is an article: %s', (_language, html, title) => {
  expect(read(html)).toMatchObject({ ok: true, value: { title } });
});

const headlineAt = (i: number): string =>
  `<div><a href="/story/${i}">Headline number ${i}, leading to a story that stands elsewhere</a></div>`;

test('headlines that lead elsewhere are a list, not an error that nothing tells of', () => {
  const links = Array.from({ length: 150 }, (_, i) => headlineAt(i)).join('');
  const html = `<title>The Ellery Gazette</title>${links}`;
  expect(read(html)).toMatchObject({ ok: false, failure: { reason: 'section' } });
});

const SETTINGS = Object.entries(SHORT_SETTINGS);
test.each(SETTINGS)('short stories are articles, and read whole: %s', (_name, setting) => {
  for (const story of SHORT_STORIES)
    expect(read(setting(story))).toMatchObject({ ok: true, value: { title: story.title, text: story.text } });
});

test.each(Object.entries(OTHER_PAGES))('%s is not an article', (_name, html) => {
  expect(read(html)).toMatchObject({ ok: false, failure: { code: 'not-an-article' } });
});

test('what could be read of a page that is no article comes with the failure, marked', () => {
  const text = 'The council of Northmoor has put every report on its old lock online, back to the first one.';
  const links = '<ul><li><a href="/1">The report of the harbour council, in full</a></li></ul>'.repeat(20);
  const outcome = read(`<h1>All reports</h1><p>${text}</p>${links}`);
  expect(outcome).toMatchObject({
    ok: false,
    failure: { reason: 'section', article: { text: expect.stringContaining(text), notAnArticle: 'section' } },
  });
  expect(read(pages.EMPTY_PAGE)).toEqual({ ok: false, failure: { code: 'not-an-article', reason: 'empty' } });
});

const longDay = (day: number): string =>
  `<p>On day ${day} ${'the council went on talking about the lock, and about the dam. '.repeat(10)}</p>`;

test('a story too long for the stages that follow is too large', () => {
  const days = Array.from({ length: 400 }, (_, day) => longDay(day)).join('');
  expect(read(`<h1>Every word of it</h1>${days}`)).toMatchObject({
    ok: false,
    failure: { code: 'too-large' },
  });
});

test('a page with more text than can be read is too large; scripts are no text', () => {
  const long = 'A long page. '.repeat(100_000);
  expect(read(`<p>${long}</p>`)).toMatchObject({ ok: false, failure: { code: 'too-large' } });
  const story =
    '<h1>The lock</h1><p>The council of Northmoor has put every report on its old lock online, back to the first one, and keeps the paper.</p>';
  expect(read(`${story}<script>"${long}"</script>`).ok).toBe(true);
});

test('a page of more elements than can be read is too large, and is not copied', () => {
  const document = parseDocument('<p>A long page.</p>'.repeat(26_000));
  document.cloneNode = () => {
    throw new Error('copied');
  };
  expect(readArticle(document, 'https://example.com/')).toMatchObject({
    ok: false,
    failure: { code: 'too-large' },
  });
});
