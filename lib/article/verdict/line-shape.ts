import type { Block } from '../../blocks/block.ts';
import type { Places } from './places.ts';
import type { Shape } from './shape.ts';
import { tellsSomething } from './weigh.ts';
import { LONGEST_LINE } from './words/expression.ts';
import { isPriceLine } from './words/goods.ts';
import { isPictureCount, isViewCount } from './words/media.ts';
import { isMomentLine } from './words/story.ts';
import { isAnswersHeading } from './words/threads.ts';

const ALL_LINK = 0.9;
/** Between the name of something for sale and its price: a picture's words, a rating. */
const ABOVE_PRICE = 3;
/** Links make other lines. */
const LINKED = 0.3;
const LONGEST_PLAIN = 80;

const DIGIT = /\d/;
const PHONE = /\+?\d[\d\s().-]{7,16}\d/;
const PROPERTY = /^[^:：]{2,28}[:：]\s?\S/;

/** Lines that only pages of some kind have: prices, counts of views, pictures that are counted. */
export function lineShape(
  blocks: readonly Block[],
): Pick<Shape, 'prices' | 'offers' | 'views' | 'answers' | 'counters'> {
  const shape = { prices: 0, offers: 0, views: 0, answers: 0, counters: 0 };
  for (const [index, { text }] of blocks.entries()) {
    if (text.length > LONGEST_LINE) continue;
    // Most lines hold no digit, and need not be asked.
    if (DIGIT.test(text)) {
      if (isPriceLine(text)) {
        shape.prices++;
        if (blocks.slice(Math.max(0, index - ABOVE_PRICE), index).some(isAllLink)) shape.offers++;
      } else if (isViewCount(text)) shape.views++;
      else if (isPictureCount(text)) shape.counters++;
    }
    if (isAnswersHeading(text)) shape.answers++;
  }
  return shape;
}

const isAllLink = (block: Block): boolean => block.linkDensity >= ALL_LINK;

/** Lines of the content that are neither links nor sentences: names, properties, moments, headings. */
export function plainLines(
  blocks: readonly Block[],
  own: ReadonlySet<Block>,
  places: Places,
): Pick<Shape, 'lines' | 'figures' | 'properties' | 'linesInside' | 'momentsInside' | 'headings' | 'phones'> {
  const lines = {
    lines: 0,
    figures: 0,
    properties: 0,
    linesInside: 0,
    momentsInside: 0,
    headings: 0,
    phones: 0,
  };
  const isTold = (block: Block): boolean => own.has(block) && tellsSomething(block);
  const first = blocks.findIndex(isTold);
  const last = blocks.findLastIndex(isTold);
  for (const [index, block] of blocks.entries()) {
    const { text, linkDensity, kind, element } = block;
    if (linkDensity > LINKED || text.length > LONGEST_PLAIN || tellsSomething(block)) continue;
    if (!places.isContent(element)) continue;
    if (kind === 'heading') {
      lines.headings++;
      continue;
    }
    const moment = isMomentLine(text);
    lines.lines++;
    if (DIGIT.test(text) && !moment) lines.figures++;
    if (PROPERTY.test(text)) lines.properties++;
    if (PHONE.test(text)) lines.phones++;
    if (index <= first || index >= last) continue;
    lines.linesInside++;
    if (moment) lines.momentsInside++;
  }
  return lines;
}
