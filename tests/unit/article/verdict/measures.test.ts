import { describe, expect, test } from 'vitest';
import { blocksOf } from '../../../../lib/blocks/block.ts';
import { excusesToReader } from '../../../../lib/article/verdict/notices.ts';
import { Places } from '../../../../lib/article/verdict/places.ts';
import { plainLines } from '../../../../lib/article/verdict/line-shape.ts';
import { groupOf } from '../../../../lib/article/verdict/groups.ts';
import { namedKinds } from '../../../../lib/article/verdict/names.ts';
import { signsOf } from '../../../../lib/article/verdict/signs.ts';
import { graphKind, typedKinds } from '../../../../lib/article/verdict/types.ts';
import { voicesOf } from '../../../../lib/article/verdict/words/voice.ts';
import { parseDocument } from '../../../../lib/cli/document.ts';

describe('the voice of a text', () => {
  test.each([
    ['Bring your own lantern.', ['you']],
    ['Ich verkaufe mein Rad.', ['me']],
    ['The ferry stays in port until Friday, its operator said.', ['said', 'day']],
    ['本报获悉，大桥9日恢复通行。', ['said', 'day']],
    ['有没有在南屿过冬的？我想问问。', ['me', 'asks']],
    ['버스를 하루 여섯 차례 운행한다고 밝혔다.', ['said']],
    ['The wheel turned.', []],
  ])('%s', (text, voices) => expect(voicesOf(text)).toEqual(voices));

  test('quotations are not its own', () =>
    expect(voicesOf('She wrote: “I want my boat back, and you know it.”')).toEqual([]));
});

const page = (html: string): Document => parseDocument(`<html><body>${html}</body></html>`);

describe('what a page says that it is', () => {
  test('types of a kind are known by what they are named after', () => {
    expect([...typedKinds(['UsedCar', 'TechArticle', 'Hotel']).keys()]).toEqual(['product', 'article']);
  });

  test.each([
    ['books.book', 'product'],
    ['video.other', 'video'],
    ['xyz:app', 'product'],
    ['article', 'article'],
    ['website', undefined],
  ])('%s', (type, kind) => expect(graphKind(type)).toBe(kind));
});

test('class names of the boxes around a text speak of its kind', () => {
  const { body } = page('<div id="viewTopic"><div class="post_body forum"><p>Words</p></div></div>');
  expect(namedKinds(body.querySelector('p') ?? undefined)).toContain('forum');
  expect(namedKinds(page('<main><p>Words</p></main>').querySelector('p') ?? undefined).size).toBe(0);
});

test('posts are a row of boxes of one look; paragraphs are none', () => {
  const marks = { weight: () => 50, linked: () => false, timed: () => true };
  const post = '<div class="post"><b class="author">Ada</b><p>It was the drain.</p></div>';
  expect(groupOf(blocksOf(page(post.repeat(4)).body), marks)).toMatchObject({
    count: 4,
    share: 1,
    timed: 1,
  });
  expect(groupOf(blocksOf(page('<p>It was the drain.</p>'.repeat(4)).body), marks).count).toBe(0);
});

test('signs in the markup are counted', () => {
  const signs = signsOf(
    page(
      '<button>Book now</button><a class="btn" href="/x">预订</a><a href="/y">Book review</a><input type="password"><input type="search" value="Lock"><iframe src="/embed/1"></iframe><img width="16"><img width="800"><input type="radio"><input type="radio"><input type="checkbox">',
    ),
  );
  expect(signs).toMatchObject({
    actions: 2,
    buttons: 1,
    passwords: 1,
    asked: ['lock'],
    players: 1,
    pictures: 1,
    choices: 2,
  });
});

test('what stands in the cells of a table is counted', () => {
  const blocks = blocksOf(page('<table><tr><td>1</td><td>Dunmere</td></tr></table><p>Table</p>').body);
  expect(plainLines(blocks, new Set(), new Places())).toMatchObject({ lines: 3, cells: 2 });
});

describe('what excuses itself to its reader', () => {
  test.each([
    ['요청하신 기사는 보관 기간이 지나 더 이상 제공되지 않습니다.', true],
    ['O site está a ser atualizado. Volte mais tarde.', true],
    ['Customers read: “Sorry, something went wrong. Please try again.”', false],
    ['The bank closed the branch in March.', false],
  ])('%s', (text, excuses) => expect(excusesToReader(text)).toBe(excuses));
});
