import type { Block } from '../../blocks/block.ts';
import { endsSentence } from '../../blocks/text.ts';
import { Posts } from './posts.ts';
import type { Shape } from './shape.ts';
import { tellsSomething, weightOf } from './weigh.ts';
import { LONGEST_LINE } from './words/expression.ts';
import { isPriceLine, isShippingLine } from './words/goods.ts';
import { isPagingLine } from './words/lists.ts';
import {
  isChannelLine,
  isChapter,
  isDuration,
  isPictureCount,
  isViewCount,
  turnsPictures,
} from './words/media.ts';
import { isLoading } from './words/notices.ts';
import { isMomentLine } from './words/story.ts';
import { isAnswersHeading, isCommentsHeading, isPostLine } from './words/threads.ts';

const ALL_LINK = 0.9;

/** Between the name of something for sale and its price: a picture's words, a rating. */
const ABOVE_PRICE = 3;

type LineShape = Pick<
  Shape,
  | 'prices'
  | 'offers'
  | 'shipping'
  | 'durations'
  | 'views'
  | 'channel'
  | 'postLines'
  | 'answers'
  | 'chapters'
  | 'loading'
  | 'paging'
  | 'counters'
  | 'turning'
>;

export function lineShape(blocks: readonly Block[]): LineShape {
  const shape: LineShape = {
    answers: 0,
    chapters: 0,
    loading: 0,
    prices: 0,
    offers: 0,
    shipping: 0,
    durations: 0,
    views: 0,
    channel: 0,
    postLines: 0,
    paging: 0,
    counters: 0,
    turning: 0,
  };
  for (const [index, { text }] of blocks.entries()) {
    if (text.length > LONGEST_LINE) continue;
    if (DIGIT.test(text) && countNumbers(text, shape)) {
      if (isPriceLine(text) && blocks.slice(Math.max(0, index - ABOVE_PRICE), index).some(isAllLink))
        shape.offers++;
    } else if (isChannelLine(text)) shape.channel++;
    else if (turnsPictures(text)) shape.turning++;
    else if (isShippingLine(text)) shape.shipping++;
    else if (isLoading(text)) shape.loading++;
    else if (isAnswersHeading(text)) shape.answers++;
    else if (isPostLine(text)) shape.postLines++;
    else if (isPagingLine(text)) shape.paging++;
  }
  return shape;
}

/** Most lines hold no digit, and need not be asked. */
const DIGIT = /\d/;

/** @returns whether the line is one of those that numbers make */
function countNumbers(text: string, shape: LineShape): boolean {
  if (isPriceLine(text)) shape.prices++;
  else if (isDuration(text)) shape.durations++;
  else if (isViewCount(text)) shape.views++;
  else if (isPictureCount(text)) shape.counters++;
  else if (isChapter(text)) shape.chapters++;
  else return false;
  return true;
}

const isAllLink = (block: Block): boolean => block.linkDensity >= ALL_LINK;

export function postLinesInside(blocks: readonly Block[], own: ReadonlySet<Block>): number {
  const isOwn = (block: Block): boolean => own.has(block) && tellsSomething(block);
  const first = blocks.findIndex(isOwn);
  const last = blocks.findLastIndex(isOwn);
  const inside = first < 0 ? [] : blocks.slice(first, last);
  const end = inside.findIndex(({ text }) => isCommentsHeading(text));
  return inside
    .slice(0, end < 0 ? inside.length : end)
    .filter(({ text }) => text.length <= LONGEST_LINE && isPostLine(text)).length;
}

export function postShape(
  blocks: readonly Block[],
  own: ReadonlySet<Block>,
): Pick<Shape, 'posts' | 'posted'> {
  const posts = new Posts();
  let told = 0;
  for (const [index, block] of blocks.entries()) {
    const above = blocks[index - 1];
    if (isMomentLine(block.text) && !endsSentence(block.text))
      posts.head(
        block,
        above && above.text.length <= LONGEST_LINE && !tellsSomething(above) ? above.text : '',
      );
    else if (tellsSomething(block)) {
      told += weightOf(block);
      posts.text(weightOf(block), own.has(block));
    }
  }
  const { count, weight } = posts.ofStory();
  return { posts: count, posted: weight / (told || 1) };
}
