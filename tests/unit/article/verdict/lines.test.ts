import { describe, expect, test } from 'vitest';
import { lineShape } from '../../../../lib/article/verdict/line-shape.ts';
import { namesMissing } from '../../../../lib/article/verdict/notices.ts';
import { Places } from '../../../../lib/article/verdict/places.ts';
import { namesResults } from '../../../../lib/article/verdict/words/lists.ts';
import { countsPictures, isEpisode } from '../../../../lib/article/verdict/words/media.ts';
import { greets, isMemberLine, isReplyLine } from '../../../../lib/article/verdict/words/threads.ts';
import { blocksOf } from '../../../../lib/blocks/block.ts';
import { parseDocument } from '../../../../lib/cli/document.ts';

const blocks = (html: string) => blocksOf(parseDocument(`<body>${html}</body>`).body);
const shape = (html: string) => lineShape(blocks(html), 0, new Places());

describe('lines of goods', () => {
  const buy = '<p><a href="/b">Add to basket</a></p>';

  test('a link that offers to buy, and a price below the headline or far from it', () => {
    expect(shape(`<h1>Jug</h1><p>£24.00</p>${buy}`)).toMatchObject({ acts: 1, prices: 1, priced: true });
    const between = '<p>Line</p>'.repeat(8);
    expect(shape(`<h1>Jug</h1>${between}<p>£24.00</p>`)).toMatchObject({ prices: 1, priced: false });
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
