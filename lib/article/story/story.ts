import type { Block } from '../../blocks/block.ts';
import type { Layout } from '../page/layout.ts';
import type { Trace } from '../trace.ts';
import { chooseBlocks } from './choice.ts';
import { crossCheck } from './cross-check.ts';
import { Draft } from './draft.ts';
import { extendStory } from './extend.ts';
import { prune } from './prune.ts';
import { spreadText } from './spread.ts';
import { standfirstOf } from './standfirst.ts';

/** What the page's metadata say of its story; either may be empty. */
export interface Told {
  /** Its text (`articleBody`). */
  body: string;
  /** What it is about (`og:description`). */
  description: string;
}

/** A page's headline, and the index of the block that prints it, or -1. */
export interface Headline {
  text: string;
  index: number;
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

/**
 * Finds the story: what was chosen, unless it misses the paragraph that follows the headline; what is not the
 * story's own is taken out of it.
 *
 * @param read indexes of the blocks that were chosen, by Readability mostly, ascending; may be none
 * @param blocks the page's
 * @param told decides where the page itself does not
 * @param trace takes down what was chosen and dropped, and why
 */
export function findStory(
  read: number[],
  blocks: readonly Block[],
  headline: Headline,
  told: Told,
  trace?: Trace,
  layout?: Layout,
): Story {
  const title = headline.index;
  trace?.begin('choice');
  trace?.note(title < 0 ? 'the headline is not printed' : 'the headline is printed', blocks[title]?.text);
  const found = chooseBlocks(read, title, blocks, trace);
  const spread = spreadText(blocks, title, found);
  if (spread) trace?.note('text spread over many boxes');
  const begun = spread ?? found;
  const extended = extendStory(begun, blocks, title);
  if (trace) noteAdded(trace, new Set(begun), extended, blocks);
  const standfirst = standfirstOf(blocks, title, extended, told.description);
  for (const index of standfirst) trace?.note('the standfirst', blocks[index]?.text);
  const draft = new Draft(
    blocks,
    extended.filter((index) => !standfirst.includes(index)),
    trace,
  );
  prune(draft, headline.text, title, trace, layout);
  trace?.begin('cross-check with articleBody');
  crossCheck(draft, told.body);
  const kept = draft.indexes();
  const first = draft.paragraphs()[0] ?? kept[0] ?? 0;
  const last = kept.at(-1) ?? 0;
  const begin = title >= 0 && title < first ? title + 1 : Math.max(0, first - HEADER_LINES);
  return {
    blocks: [...standfirst, ...kept].map((index) => draft.block(index)),
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
