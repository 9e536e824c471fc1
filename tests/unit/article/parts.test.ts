import { describe, expect, test } from 'vitest';
import { PartAddresses } from '../../../lib/article/parts/address.ts';
import { numberIn, readCount } from '../../../lib/article/parts/count.ts';
import { readArticle } from '../../../lib/article/read.ts';
import { parseDocument } from '../../../lib/cli/document.ts';
import { NO_PARTS, PART_PAGES, type PartPage } from './pages/parts.ts';

function read({ html, url }: PartPage) {
  const outcome = readArticle(parseDocument(html), url);
  if (!outcome.ok) throw new Error(outcome.failure.code);
  return outcome.value;
}

describe('a part of a story', () => {
  test.each([
    ['CHINESE_ROW', { part: 1, of: 3 }],
    ['CHINESE_LAST', { part: 3, of: 3 }],
    [
      'GERMAN_CONTENTS',
      { part: 2, of: 3, whole: 'https://bote.example/kultur/2026-04/glocke-altwied/komplettansicht' },
    ],
    ['ENGLISH_COUNT', { part: 1, of: 4, whole: 'https://courier.example/print?id=4411' }],
    ['ENGLISH_HEAD', { part: 1 }],
    ['ENGLISH_BARE', { part: 1, of: 4 }],
    ['JAPANESE_ROW', { part: 2, of: 3 }],
  ])('%s is recognised', (name, parts) => {
    const page = PART_PAGES[name];
    expect(page && read(page).parts).toEqual(parts);
  });

  test.each(Object.entries(PART_PAGES))('%s: the links to the others are no part of its text', (_, page) => {
    expect(read(page).text).toBe(page.paragraphs.join('\n\n'));
  });
});

describe('a whole story', () => {
  test.each(Object.entries(NO_PARTS))('is no part, whatever else is linked: %s', (_, page) => {
    expect(read(page).parts).toBeUndefined();
  });
});

describe('addresses of parts', () => {
  test.each([
    ['https://a.example/x/story.html', 'story_2.html', 2],
    ['https://a.example/x/story.html', '/x/story-3.html', 3],
    ['https://a.example/x/story', '/x/story/2', 2],
    ['https://a.example/x/story/', '/x/story/page/2/', 2],
    ['https://a.example/x/story?id=1', '?id=1&page=2', 2],
    ['https://a.example/x/story?page=2', '/x/story', 1],
    ['https://a.example/x/story_2.html', 'story_3.html', 3],
    ['https://a.example/x/story', '/x/story', null],
    ['https://a.example/x/story', '/x/other/2', null],
    ['https://a.example/x/story', 'https://b.example/x/story/2', null],
    ['https://a.example/x/story', '/x/story/2#comments', null],
    ['https://a.example/x/story', 'javascript:next(2)', null],
    ['https://a.example/x/story', '/x/story-2026', null],
    ['https://a.example/', '/?page=2', null],
    ['not an address', '/2', null],
  ])('on %s, %s leads to part %s', (page, href, part) => {
    expect(new PartAddresses(page).partOf(href)).toBe(part);
  });
});

test.each([
  ['Page 2 of 5', 2, 5],
  ['Seite 1 von 3', 1, 3],
  ['Page 1 sur 4', 1, 4],
  ['Página 2 de 3', 2, 3],
  ['Страница 2 из 7', 2, 7],
  ['第2页/共5页', 2, 5],
  ['共5页 第2页', 2, 5],
  ['2/5ページ', 2, 5],
  ['5ページ中2ページ目', 2, 5],
  ['صفحة 2 من 5', 2, 5],
])('%s counts the parts', (line, part, of) => {
  expect(readCount(line)).toEqual({ part, of, bare: false });
});

test.each(['Page 5 of 2', 'Page 1 of 1', 'On page 2 of 5 he says so', '1 of 3 boats'])(
  '%s does not',
  (line) => {
    expect(readCount(line)).toBeNull();
  },
);

test.each([
  ['2', 2],
  ['[2]', 2],
  ['第2页', 2],
  ['Seite 3: Was nun?', 3],
  ['2 boats', null],
  ['0', null],
  ['2026', null],
])('the label %s names part %s', (label, part) => {
  expect(numberIn(label)).toBe(part);
});
