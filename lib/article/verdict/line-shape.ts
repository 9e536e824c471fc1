import type { Block } from '../../blocks/block.ts';
import { endsSentence } from '../../blocks/text.ts';
import type { Places } from './places.ts';
import { tellsSomething } from './weigh.ts';
import { LONGEST_LINE } from './words/expression.ts';
import { isPriceLine, saysAct } from './words/goods.ts';
import { countsPictures, isViewCount } from './words/media.ts';
import { isMomentLine } from './words/story.ts';
import { isAnswersHeading, isReplyLine } from './words/threads.ts';

const ALL_LINK = 0.9;
/** Between the name of something for sale and its price: a picture's words, a rating. */
const ABOVE_PRICE = 3;
/** Links make other lines. */
const LINKED = 0.3;
const LONGEST_PLAIN = 80;

/** A link that offers something to do is short. */
const LONGEST_ACT = 30;
/** A price belongs to what the headline names, in blocks. */
const BELOW_HEADLINE = 5;

/** Lines that only pages of some kind have. */
export interface LineShape {
  prices: number;
  /** Prices right below a link, as in a list of goods. */
  offers: number;
  /** One stands right below the headline. */
  priced: boolean;
  /** Links that offer something to do with goods. */
  acts: number;
  views: number;
  /** Lines above answers. */
  answers: number;
  /** Lines with which posts are answered or voted for, outside comments. */
  replies: number;
  /** Lines that say how many pictures there are. */
  pictureCounts: number;
}

/** Lines of the content that are neither links nor sentences. */
export interface PlainLines {
  /** All but headings. */
  lines: number;
  /** With figures, with a label before a colon. */
  figures: number;
  properties: number;
  /** Labels in tables of two columns. */
  pairs: number;
  /** In cells of tables. */
  cells: number;
  /** Between the story's texts. */
  linesInside: number;
  headings: number;
}

const DIGIT = /\d/;
const PROPERTY = /^[^:：]{2,28}[:：]\s?\S/;

/** Lines that only pages of some kind have: prices, counts of views, pictures that are counted. */
export function lineShape(blocks: readonly Block[], headline: number, places: Places): LineShape {
  const shape: LineShape = {
    prices: 0,
    offers: 0,
    priced: false,
    acts: 0,
    views: 0,
    answers: 0,
    replies: 0,
    pictureCounts: 0,
  };
  for (const [index, block] of blocks.entries()) {
    const { text, linkDensity, element } = block;
    if (text.length > LONGEST_PLAIN || (text.length > LONGEST_LINE && endsSentence(text))) continue;
    // Most lines hold no digit, and need not be asked.
    if (DIGIT.test(text)) {
      if (isPriceLine(text)) {
        shape.prices++;
        if (headline >= 0 && index > headline && index - headline <= BELOW_HEADLINE && !isAllLink(block))
          shape.priced = true;
        if (blocks.slice(Math.max(0, index - ABOVE_PRICE), index).some(isAllLink)) shape.offers++;
      } else if (isViewCount(text)) shape.views++;
      else if (linkDensity < ALL_LINK && countsPictures(text)) shape.pictureCounts++;
    }
    if (text.length > LONGEST_LINE || !places.isContent(element)) continue;
    if (isAnswersHeading(text)) shape.answers++;
    else if (isReplyLine(text)) shape.replies++;
    if (linkDensity >= ALL_LINK && text.length <= LONGEST_ACT && saysAct(text)) shape.acts++;
  }
  return shape;
}

const isAllLink = (block: Block): boolean => block.linkDensity >= ALL_LINK;

/** Names, properties, moments, headings. */
export function plainLines(blocks: readonly Block[], own: ReadonlySet<Block>, places: Places): PlainLines {
  const lines = { lines: 0, figures: 0, properties: 0, pairs: 0, cells: 0, linesInside: 0, headings: 0 };
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
    lines.lines++;
    if (DIGIT.test(text) && !isMomentLine(text)) lines.figures++;
    if (PROPERTY.test(text)) lines.properties++;
    if (isLabel(element)) lines.pairs++;
    if (kind === 'cell') lines.cells++;
    if (index > first && index < last) lines.linesInside++;
  }
  return lines;
}

/** What is told of something in two columns: its left one. */
const isLabel = (cell: Element): boolean =>
  cell.nodeName === 'DT' ||
  ((cell.nodeName === 'TH' || cell.nodeName === 'TD') &&
    cell.previousElementSibling === null &&
    cell.parentElement?.children.length === 2);
