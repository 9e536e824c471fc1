import { type Block, isInFooter, isLongParagraph } from '../../blocks/block.ts';
import { isAmongTeasers } from '../../blocks/teaser.ts';
import { isCutOff } from '../../blocks/text.ts';
import type { Layout } from '../page/layout.ts';
import type { Trace } from '../trace.ts';
import { alignBlocks } from './align.ts';
import { crossCheck } from './cross-check.ts';
import { Draft } from './draft.ts';
import { extendStory, lookOf, looksOf } from './extend.ts';
import { headlineIndex, leadIndex, shortLeadIndex } from './lead.ts';
import { prune } from './prune.ts';
import { longestRun, storyFrom } from './search.ts';
import { spreadText } from './spread.ts';
import { standfirstIndex } from './standfirst.ts';

/** What the page's metadata say of its story; either may be empty. */
export interface Told {
  /** Its text (`articleBody`). */
  body: string;
  /** What it is about (`og:description`). */
  description: string;
}

/** The story of a page: which of its blocks are its own, and where they begin. */
export interface Story {
  /** The blocks of the story. */
  blocks: Block[];
  /** The printed headline's block, if it is printed. */
  headline: Block | undefined;
  /** Lines between the headline and the first paragraph. */
  header: string[];
  /** Lines right above the headline, then lines right after the last paragraph. */
  around: string[];
}

const HEADER_LINES = 40;
const LINES_ABOVE = 3;
const LINES_BELOW = 10;
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
 * Finds the story: Readability's choice, unless it misses the paragraph that follows the headline; what is not the
 * story's own is taken out of it.
 *
 * @param extract the blocks that Readability chose; may be none
 * @param blocks the page's
 * @param trace takes down what was chosen and dropped, and why
 */
export function findStory(
  extract: readonly Block[],
  blocks: readonly Block[],
  headline: string,
  told: Told,
  trace?: Trace,
  layout?: Layout,
): Story {
  const title = headlineIndex(blocks, headline);
  const read = alignBlocks(extract, blocks);
  trace?.begin('choice');
  trace?.note(title < 0 ? 'the headline is not printed' : 'the headline is printed', blocks[title]?.text);
  const found = chosen(read, title, blocks, trace);
  const spread = spreadText(blocks, title, found);
  if (spread) trace?.note('text spread over many boxes');
  const begun = spread ?? found;
  const extended = extendStory(begun, blocks, title);
  if (trace) noteAdded(trace, new Set(begun), extended, blocks);
  const standfirst = standfirstIndex(blocks, title, extended, told.description);
  if (standfirst >= 0) trace?.note('the standfirst', blocks[standfirst]?.text);
  const draft = new Draft(
    blocks,
    extended.filter((index) => index !== standfirst),
    trace,
  );
  prune(draft, headline, title, trace, layout);
  trace?.begin('cross-check with articleBody');
  crossCheck(draft, told.body);
  const kept = draft.indexes();
  const first = draft.paragraphs()[0] ?? kept[0] ?? 0;
  const last = kept.at(-1) ?? 0;
  const begin = title >= 0 && title < first ? title + 1 : Math.max(0, first - HEADER_LINES);
  return {
    blocks: [...(standfirst < 0 ? [] : [standfirst]), ...kept].map((index) => draft.block(index)),
    headline: blocks[title],
    header: blocks.slice(Math.max(begin, first - HEADER_LINES), first).map(textOf),
    around: [
      ...blocks.slice(Math.max(0, title - LINES_ABOVE), Math.max(0, title)),
      ...blocks.slice(first + 1, first + 1 + LINES_ABOVE),
      ...blocks.slice(last, last + LINES_BELOW),
    ].map(textOf),
  };
}

const textOf = (block: Block): string => block.text;

function noteAdded(
  trace: Trace,
  begun: ReadonlySet<number>,
  extended: readonly number[],
  blocks: readonly Block[],
): void {
  for (const index of extended) {
    if (!begun.has(index)) trace.note('added: set as the chosen paragraphs are', blocks[index]?.text);
  }
}

/**
 * Readability weighs how much text there is: a long list of teasers, or a page's consent text, can outweigh a short
 * story. The run below the headline is chosen where it is not much shorter, teasers not counted.
 */
function chosen(read: number[], headline: number, blocks: readonly Block[], trace?: Trace): number[] {
  const lead = leadIndex(blocks, headline);
  if (lead >= 0 && !read.includes(lead)) {
    const own = storyFrom(blocks, lead);
    if (holdsMost(read, own, blocks)) {
      trace?.note("Readability's choice, which goes on from the run below the headline");
      return read;
    }
    if (weigh(own, blocks) >= weigh(read, blocks) * ENOUGH_OF_READ) {
      trace?.note('the run below the headline, which Readability misses', blocks[lead]?.text);
      return together(own, read, blocks);
    }
  }
  if (lead >= 0 && read.includes(lead)) {
    const run = storyFrom(blocks, lead);
    const more = weigh(run, blocks) - weigh(read, blocks);
    if (more > MUCH_MORE && holdsMost(run, read, blocks)) {
      trace?.note('the run below the headline, of which Readability has a part', blocks[lead]?.text);
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
  trace?.note(
    read.length > 0 ? "Readability's choice" : 'nothing from Readability: the longest run of paragraphs',
  );
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
