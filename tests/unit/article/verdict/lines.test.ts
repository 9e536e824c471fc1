import { describe, expect, test } from 'vitest';
import { isBesidePicture } from '../../../../lib/article/verdict/captions.ts';
import { lineShape } from '../../../../lib/article/verdict/line-shape.ts';
import { namesMissing } from '../../../../lib/article/verdict/notices.ts';
import { Places } from '../../../../lib/article/verdict/places.ts';
import { isRating, namesCart } from '../../../../lib/article/verdict/words/goods.ts';
import { namesResults } from '../../../../lib/article/verdict/words/lists.ts';
import { countsPictures, isEpisode } from '../../../../lib/article/verdict/words/media.ts';
import { greets, isMemberLine, isReplyLine } from '../../../../lib/article/verdict/words/threads.ts';
import { blocksOf } from '../../../../lib/blocks/block.ts';
import { parseDocument } from '../../../../lib/cli/document.ts';

const blocks = (html: string) => blocksOf(parseDocument(`<body>${html}</body>`).body);
const shape = (html: string) => lineShape(blocks(html), 0, new Places());

describe('lines of goods', () => {
  const buy = '<p><a href="/b">Add to basket</a></p>';

  test('a link that offers to buy, at a price and away from one', () => {
    expect(shape(`<h1>Jug</h1><p>£24.00</p>${buy}`)).toMatchObject({
      acts: 1,
      actsAtPrices: 1,
      priced: true,
    });
    expect(shape(`<h1>Jug</h1>${buy}<p>£24.00</p>`).actsAtPrices).toBe(1);
    const between = '<p>Line</p>'.repeat(8);
    expect(shape(`<h1>Jug</h1><p>£24.00</p>${between}${buy}`)).toMatchObject({ acts: 1, actsAtPrices: 0 });
  });

  test('a headline that begins as an offer does offers nothing', () => {
    expect(
      shape('<h1>Town</h1><p><a href="/n">Order of the day: bread for the whole valley</a></p>').acts,
    ).toBe(0);
  });

  test('what navigation offers is not counted', () => {
    expect(shape(`<h1>Jug</h1><nav>${buy}</nav>`).acts).toBe(0);
  });

  test('a price in prose is none of a line', () => {
    expect(
      shape('<h1>Jug</h1><p>The jug cost £24 at the fair, said the potter of the long street.</p>').prices,
    ).toBe(0);
  });
});

test.each([
  [namesCart, 'Mon panier (0)', 'Le cartable'],
  [isRating, '4,8 von 5', '14.8 degrees'],
  [countsPictures, '26 фотографий', '26 человек'],
  [isEpisode, 'Завтрак. Выпуск 412', 'The episode'],
  [isMemberLine, 'Beiträge: 41', 'Beiträge der Leser'],
  [isReplyLine, '3楼', 'Third floor'],
  [greets, 'Boa noite, malta.', 'The good evening'],
  [namesResults, 'Suchergebnisse für Kartoffel', 'Die Ergebnisse der Wahl'],
  [namesMissing, 'Cet article n’existe plus', 'Le pont existe depuis 1904'],
])('%o', (says, yes, no) => {
  expect(says(yes)).toBe(true);
  expect(says(no)).toBe(false);
});

test('a text right after a picture stands beside it, one after a long box with a picture does not', () => {
  const [near] = blocks('<p><img src="a.jpg"></p><p>The bridge at dawn.</p>');
  expect(near && isBesidePicture(near)).toBe(true);
  const long = `<div><img src="a.jpg">${'Words of the box. '.repeat(10)}</div>`;
  expect(blocks(`${long}<p>The bridge at dawn.</p>`).slice(-1).map(isBesidePicture)).toEqual([false]);
});
