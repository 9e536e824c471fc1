import { expect, test } from 'vitest';
import { readArticle } from '../../../lib/article/read.ts';
import { parseDocument } from '../../../lib/cli/document.ts';
import * as pages from './pages/other.ts';

const read = (html: string) => readArticle(parseDocument(html), 'https://example.com/x');

test.each([
  ['an empty page', pages.EMPTY_PAGE, 'empty'],
  ['a front page of links', pages.FRONT_PAGE, 'links'],
  ['a page of search results', pages.SEARCH_PAGE, 'no-story'],
  ['an error page', pages.ERROR_PAGE, 'no-story'],
  ['a login page', pages.LOGIN_PAGE, 'no-story'],
])('%s is not an article', (_name, html, reason) => {
  expect(read(html)).toEqual({ ok: false, failure: { code: 'not-an-article', reason } });
});

test.each([
  ['English', pages.SHORT_STORY, 'Lock reopens'],
  ['Chinese', pages.SHORT_CHINESE_STORY, '北岭古桥恢复通行'],
])('a short story is an article: %s', (_language, html, title) => {
  expect(read(html)).toMatchObject({ ok: true, value: { title } });
});

test('a page beyond the limits is too large, and is not copied', () => {
  const document = parseDocument(`<p>${'A long page. '.repeat(100_000)}</p>`);
  document.cloneNode = () => {
    throw new Error('copied');
  };
  expect(readArticle(document, 'https://example.com/')).toMatchObject({
    ok: false,
    failure: { code: 'too-large' },
  });
});

test('a page nested deeper than parsers nest is too large', () => {
  const document = parseDocument('<p>x</p>');
  let box = document.body as HTMLElement;
  for (let i = 0; i < 1200; i++) box = box.appendChild(document.createElement('div'));
  expect(readArticle(document, 'https://example.com/')).toMatchObject({
    ok: false,
    failure: { code: 'too-large' },
  });
});
