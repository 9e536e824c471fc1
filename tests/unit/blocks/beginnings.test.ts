import { expect, test } from 'vitest';
import { Beginnings } from '../../../lib/blocks/beginnings.ts';
import { OTHER_HEADINGS, RELATED_HEADINGS } from '../../../lib/blocks/related-headings.ts';

test('what a line begins with is found with the ornaments before it', () => {
  const beginnings = new Beginnings('\\s【>', ['Read (more|on)', '相关阅读']);
  expect(beginnings.match('Read more about ferries')).toBe('Read more');
  expect(beginnings.match('>> 【相关阅读】')).toBe('>> 【相关阅读');
  expect(beginnings.match('We read more about ferries')).toBeUndefined();
  expect(beginnings.test('Reading')).toBe(false);
  expect(beginnings.test('')).toBe(false);
});

test('letters count in both cases', () => {
  const beginnings = new Beginnings('\\s', ['Also read', 'Ähnliche']);
  expect(beginnings.test('ALSO READ: ferries')).toBe(true);
  expect(beginnings.test('also read')).toBe(true);
  expect(beginnings.test('ähnliche Artikel')).toBe(true);
});

test('escapes and letters that have no other case keep their meaning', () => {
  const beginnings = new Beginnings('\\s', ['Seen at: \\S+$', 'İlgili', '[İi]lginizi']);
  expect(beginnings.test('SEEN AT: courier.example')).toBe(true);
  expect(beginnings.test('Seen at: ')).toBe(false);
  expect(beginnings.match('İLGİLİ haberler')).toBeUndefined();
  expect(beginnings.match('İlgili Haberler')).toBe('İlgili');
  expect(beginnings.match('İlginizi çekebilir')).toBe('İlginizi');
});

test('a pattern may begin with a choice, with something optional, with a mark or with anything', () => {
  const patterns = [
    '(24|48)小时',
    '(APP)?精彩',
    '[ÀA] lire',
    '\\[?사진',
    '[^,]{0,6}排行',
    '※?紙',
    '【?関連',
    '(ad(vert|s)?|pub)$',
    '\\d{1,2} of',
  ];
  const beginnings = new Beginnings('\\s【', patterns);
  const lines = [
    '48小时热榜',
    'ADVERT',
    'Pub',
    '3 of 5',
    '精彩图集',
    'app精彩',
    'A lire',
    'à lire',
    '[사진',
    '사진',
    '紙の新聞',
    '【関連記事',
  ];
  for (const line of [...lines, '本周点击排行']) expect(beginnings.test(line), line).toBe(true);
  for (const line of ['小时', '彩', 'lire', '진', '很久很久很久以前排行'])
    expect(beginnings.test(line), line).toBe(false);
});

test('of two patterns that match the first counts', () => {
  expect(new Beginnings('\\s', ['Read', '.{0,3}d more', 'Read more']).match('Read more')).toBe('Read');
  expect(new Beginnings('\\s', ['.{0,3}d more', 'Read']).match('Read more')).toBe('Read more');
});

test('the lists of phrases are found as by one expression of them all', () => {
  const patterns = [RELATED_HEADINGS, OTHER_HEADINGS].flatMap((lists) => Object.values(lists).flat());
  const ornament = '\\s【\\[（(《「『·•▶►>»■◆●☆★|丨:：-';
  const beginnings = new Beginnings(ornament, patterns);
  const whole = new RegExp(`^[${ornament}]*(?:${patterns.join('|')})`, 'iu');
  const words = patterns.map((pattern) => pattern.replace(/[()[\]?$\\]|\{.*?\}/g, '').replace(/\|/g, ' '));
  const lines = words.flatMap((word) => [word, word.toUpperCase(), `» ${word}`, word.slice(1), `x${word}`]);
  for (const line of lines) expect(beginnings.match(line), line).toBe(whole.exec(line)?.[0]);
  expect(lines.filter((line) => beginnings.test(line)).length).toBeGreaterThan(words.length);
});
