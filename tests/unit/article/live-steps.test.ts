import { expect, test } from 'vitest';
import { completeEntries } from '../../../lib/article/live/complete.ts';
import { printedMarks } from '../../../lib/article/live/gather.ts';
import { orderOf } from '../../../lib/article/live/order.ts';
import { readArticle } from '../../../lib/article/read.ts';
import { blocksOf } from '../../../lib/blocks/block.ts';
import { parseDocument } from '../../../lib/cli/document.ts';
import { chineseLive } from './pages/live.ts';

const entry = (clock: string, text: string): string =>
  `<div class="e"><div class="t">${clock}</div><div><p>${text}</p></div></div>`;

/** The story is what stands in the paragraphs with these words. */
function pageOf(html: string, words: readonly string[]) {
  const page = parseDocument(html);
  const blocks = blocksOf(page.body);
  const places = [...blocks.keys()].filter((i) => words.some((word) => blocks[i]?.text.includes(word)));
  const story = {
    blocks: places.flatMap((i) => blocks[i] ?? []),
    headline: undefined,
    header: [],
    around: [],
  };
  return { page, blocks, story, places };
}

test('entries beside those of the story are added, after it too; boxes elsewhere are not', () => {
  const { page, places, ...located } = pageOf(
    `<main><h1>Storm</h1><div>${entry('10:00', 'The fleet has been ordered home.')}${entry('10:20', 'The wind grows.')}${entry('10:40', 'The ferry stays in the harbour today.')}${entry('11:00', 'All is well.')}</div></main>
     <aside>${entry('09:00', 'A shop closes.')}</aside>`,
    ['fleet', 'ferry'],
  );
  const marks = printedMarks(page, located, places, true);
  expect(completeEntries(marks, located.blocks, places).map((i) => located.blocks[i]?.text)).toEqual([
    'The fleet has been ordered home.',
    'The wind grows.',
    'The ferry stays in the harbour today.',
    'All is well.',
  ]);
});

const at = (hour: number, minute: number, stamped: string) => ({
  minutes: hour * 60 + minute,
  moment: { year: 2026, month: 2, day: 2, time: stamped, zone: 'Z' },
});

test('printed times tell the order where stamps are of several zones', () => {
  const entries = [at(14, 30, '13:30'), at(14, 20, '14:20'), at(14, 10, '13:10'), at(14, 5, '14:05')];
  expect(orderOf(entries)).toBe('newest-first');
  expect(orderOf(entries.toReversed())).toBe('oldest-first');
  expect(orderOf([at(9, 0, '09:00'), at(14, 0, '14:00'), at(8, 0, '08:00'), at(12, 0, '12:00')])).toBeNull();
});

test('the day above the story is its own, also where a linked topic follows it', () => {
  const topic = '<div><a href="/t">青石坳马拉松专题</a></div>';
  const html = chineseLive().replace('<div class="content">', `${topic}<div class="content">`);
  const read = readArticle(
    parseDocument(html.replace('<div>责任编辑', `${topic}<div>责任编辑`)),
    'https://news.example/a',
  );
  expect(read.ok && read.value.published?.iso.slice(0, 10)).toBe('2026-03-15');
});
