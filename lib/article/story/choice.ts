import { type Block, isInFooter, isLongParagraph } from '../../blocks/block.ts';
import { isAmongTeasers } from '../../blocks/teaser.ts';
import { isCutOff } from '../../blocks/text.ts';
import type { Trace } from '../trace.ts';
import { lookOf, looksOf } from './extend.ts';
import { leadIndex, shortLeadIndex } from './lead.ts';
import { longestRun, storyFrom } from './search.ts';

/** The run below the headline has to have this share of what Readability found elsewhere. */
const ENOUGH_OF_READ = 0.4;
/** Readability's choice is the run when it has so much of it. */
const MOST_OF_RUN = 0.6;
/** A run that goes on where Readability stops is longer by that: by several paragraphs. */
const MUCH_MORE = 400;
/** Consent texts and footers, beside which a story of one sentence is found, are not longer than that. */
const LONGEST_ELSEWHERE = 1500;
/** Share buttons and a picture stand between a subtitle and the paragraphs, not more blocks than that. */
const FARTHEST_FROM_LEAD = 12;

/**
 * Readability weighs how much text there is: a long list of teasers, or a page's consent text, can outweigh a short
 * story. The run below the headline is chosen where it is not much shorter, teasers not counted.
 *
 * @param read indexes of what was chosen so far, by Readability mostly, ascending
 * @param headline index of the printed headline, or -1
 * @returns indexes into `blocks`, ascending
 */
export function chooseBlocks(
  read: number[],
  headline: number,
  blocks: readonly Block[],
  trace?: Trace,
): number[] {
  const lead = leadIndex(blocks, headline);
  if (lead >= 0 && !read.includes(lead)) {
    const own = storyFrom(blocks, lead);
    if (holdsMost(read, own, blocks)) {
      trace?.note('as chosen: it goes on from the run below the headline');
      return read;
    }
    if (weigh(own, blocks) >= weigh(read, blocks) * ENOUGH_OF_READ) {
      trace?.note('the run below the headline, which was missed', blocks[lead]?.text);
      return together(own, read, blocks);
    }
  }
  if (lead >= 0 && read.includes(lead)) {
    const run = storyFrom(blocks, lead);
    const more = weigh(run, blocks) - weigh(read, blocks);
    if (more > MUCH_MORE && holdsMost(run, read, blocks)) {
      trace?.note('the run below the headline, of which a part was chosen', blocks[lead]?.text);
      return [...new Set([...read, ...run])].toSorted((a, b) => a - b);
    }
  }
  const short = lead < 0 ? shortLeadIndex(blocks, headline) : -1;
  const begin = read.find((index) => index > headline && isToldIn(blocks[index])) ?? Infinity;
  if (
    short >= 0 &&
    !read.includes(short) &&
    begin - short > FARTHEST_FROM_LEAD &&
    weigh(read, blocks) < LONGEST_ELSEWHERE
  ) {
    trace?.note('a story of a sentence or two right below the headline', blocks[short]?.text);
    return storyFrom(blocks, short);
  }
  trace?.note(read.length > 0 ? 'as chosen' : 'nothing was chosen: the longest run of paragraphs');
  return read.length > 0 ? read : longestRun(blocks);
}

/** Readability chose (nearly) all of the run's paragraphs, but for what stands above the first of them. */
function holdsMost(read: readonly number[], run: readonly number[], blocks: readonly Block[]): boolean {
  const inRead = new Set(read);
  const shared = run.filter((index) => inRead.has(index));
  return weigh(shared, blocks) >= weigh(run, blocks) * MOST_OF_RUN;
}

const isToldIn = (block: Block | undefined): boolean =>
  block !== undefined && isLongParagraph(block) && !isCutOff(block.text) && !isInFooter(block);

/** Readability may have found more of the same story: paragraphs that are set as those of the run are. */
function together(own: number[], read: readonly number[], blocks: readonly Block[]): number[] {
  const looks = looksOf(own, blocks);
  const last = own.at(-1) ?? 0;
  const more = read.filter((index) => index > last);
  const alike = more.filter((index) => {
    const block = blocks[index];
    return block !== undefined && isToldIn(block) && looks.has(lookOf(block));
  });
  return alike.length > 0 ? [...own, ...more] : own;
}

/** The length of what reads as a story's paragraphs. */
function weigh(indexes: readonly number[], blocks: readonly Block[]): number {
  let length = 0;
  for (const index of indexes) {
    const block = blocks[index];
    if (block && isToldIn(block) && !isAmongTeasers(blocks, index)) length += block.length;
  }
  return length;
}
