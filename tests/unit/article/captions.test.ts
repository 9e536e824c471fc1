import { expect, test } from 'vitest';
import { toParagraphs } from '../../../lib/article/paragraphs.ts';
import { isWallPhrase } from '../../../lib/article/partial/wall-words.ts';
import { isCaption } from '../../../lib/article/story/caption.ts';
import { isProductionLine } from '../../../lib/article/story/production-lines.ts';
import { type Block, blocksOf } from '../../../lib/blocks/block.ts';
import { parseDocument } from '../../../lib/cli/document.ts';

const blocks = (html: string): Block[] => blocksOf(parseDocument(`<html><body>${html}</body></html>`).body);
const isCaptionLine = (text: string): boolean => blocks(`<p>${text}</p>`).some(isCaption);

test.each([
  '5月19日，在首都的竞选总部，当选者（中）发表演讲。 新华社记者 李梦 摄',
  '▲4일 열린 시장 간담회에서 참석자들이 기념사진을 찍고 있다. 사진=하늘시 제공',
  'imago images/Brandt',
  'VIDEO COURTESY OF NORTHMOOR',
])('a line that ends with who took the picture is a caption: %s', (text) => {
  expect(isCaptionLine(text)).toBe(true);
});

test.each([
  '记者在现场看到，救援人员连夜摄像取证，并把材料交给了调查组。',
  '시는 사진 공모전을 5월에 연다고 밝혔다.',
  'AFP reported that the lock was closed.',
])('a sentence about pictures or agencies is none: %s', (text) => {
  expect(isCaptionLine(text)).toBe(false);
});

test.each([
  'AI 요약은 최신 기술로 핵심 내용을 제공합니다.',
  'Este texto não reflete, necessariamente, a opinião do jornal.',
  'The views expressed here are those of the author.',
  'Заголовок в газете: Мост открыт',
  '※「Northpad」は、Northmoor社の商標です。',
])('a notice about the text is no part of it: %s', (text) => {
  expect(isProductionLine(text)).toBe(true);
});

test('paragraphs that are set as headings are paragraphs', () => {
  const long =
    'Edda Lindqvist told the council of Northmoor on Monday that the old lock has to be rebuilt before the summer, whatever it costs the town.';
  const { paragraphs } = toParagraphs(blocks(`<h2>The costs</h2><h4>${long}</h4>`));
  expect(paragraphs.map(({ kind }) => kind)).toEqual(['heading', 'paragraph']);
});

test('who stops to read something is asked for nothing', () => {
  expect(isWallPhrase('They stop when you have pulled over to read the manual.')).toBe(false);
  expect(isWallPhrase('Subscribe to read the full story.')).toBe(true);
});
