import type { Block } from '../../blocks/block.ts';
import { endsSentence } from '../../blocks/text.ts';
import type { Located } from '../locate.ts';
import type { Story } from '../story/story.ts';
import type { Trace } from '../trace.ts';
import { completeEntries } from './complete.ts';
import { printedMarks, withUpdates } from './gather.ts';
import { dropTimes, machineryOf, noteChanges } from './machinery.ts';
import { orderOf } from './order.ts';
import { endLastSection, isEntry, type Section, sectionsOf, withoutHeader } from './sections.ts';
import { updateMarks } from './updates.ts';
import type { When } from './when.ts';
import { saysLive } from './words.ts';

/** A live blog: a story told in entries, each with its time. */
export interface LiveBlog {
  /** In the page's order. */
  entries: LiveEntry[];
  newestFirst: boolean;
  /** The story without the entries' times, none of which is its own, and without a list of its entries. */
  story: Story;
  /** All blocks of the page without these. */
  blocks: Block[];
}

export interface LiveEntry {
  when: When;
  /** Blocks of the page, in order; never empty. */
  blocks: Block[];
}

/** https://schema.org/LiveBlogPosting */
const LIVE_BLOG = 'LiveBlogPosting';
/** A page that says that it is a live blog has so many entries, and one that doesn't. */
const FEWEST_SAID = 2;
const FEWEST_UNSAID = 4;
/** Where nothing but times speaks for it, they are those of so much of the story. */
const MOST_OF_STORY = 0.6;
/** Most entries are told in sentences; those of a programme or a timetable aren't. */
const MOST_ENTRIES = 0.6;
const SHORTEST_SENTENCE = 20;

/** Finds the entries of a live blog; null on any other page. */
export function findLiveBlog(page: Document, located: Located, url: string, trace?: Trace): LiveBlog | null {
  const { blocks, story, linked, types, title } = located;
  const chosen = new Set(story.blocks);
  const taken = [...blocks.keys()].filter((index) => isIn(chosen, blocks[index]));
  const said = types.includes(LIVE_BLOG) || saysLive(title) || saysLive(pathOf(url));
  const printed = printedMarks(page, located, taken, said);
  const places = said ? completeEntries(printed, blocks, taken) : taken;
  const marks = withUpdates(printed, updateMarks(linked, blocks, places));
  if (marks.length < FEWEST_SAID) return null;
  const sections = withoutHeader(sectionsOf(marks, blocks, places), blocks);
  const entries = sections.filter(isEntry);
  endLastSection(entries, blocks);
  const order = orderOf(entries.map(({ mark }) => mark.when));
  if (order === null || !isToldInEntries(entries, located, said)) return null;

  trace?.begin('live blog');
  trace?.note(`${entries.length} entries, ${order}`);
  const dropped = machineryOf(sections, blocks);
  const kept = places.flatMap((index) => blocks[index] ?? []);
  if (trace) noteChanges(trace, dropped, kept, chosen);
  dropTimes(page, blocks[sections[0]?.mark.index ?? -1]?.element);
  const lines = new Set([...dropped.keys()].map(({ text }) => text));
  return {
    entries: entries.map(({ mark, content }) => ({
      when: mark.when,
      blocks: content.flatMap((index) => blocks[index] ?? []),
    })),
    newestFirst: order === 'newest-first',
    story: {
      ...story,
      blocks: kept.filter((block) => !dropped.has(block)),
      header: story.header.filter((line) => !lines.has(line)),
      around: story.around.filter((line) => !lines.has(line)),
    },
    blocks: blocks.filter((block) => !dropped.has(block)),
  };
}

/** Whether there are entries enough, told in sentences where JSON-LD doesn't call them entries. */
function isToldInEntries(
  entries: readonly Section[],
  { blocks, story, types }: Located,
  said: boolean,
): boolean {
  if (entries.length < (said ? FEWEST_SAID : FEWEST_UNSAID)) return false;
  if (types.includes(LIVE_BLOG)) return true;
  const texts = entries.map(({ content }) => content.flatMap((index) => blocks[index] ?? []));
  const told = texts.filter((own) => own.some(isSentence));
  if (told.length < entries.length * MOST_ENTRIES) return false;
  return said || lengthOf(texts.flat()) >= lengthOf(story.blocks) * MOST_OF_STORY;
}

const isSentence = ({ text, length }: Block): boolean => length >= SHORTEST_SENTENCE && endsSentence(text);

const lengthOf = (blocks: readonly Block[]): number =>
  blocks.reduce((total, { length }) => total + length, 0);

const isIn = (blocks: ReadonlySet<Block>, block: Block | undefined): boolean =>
  block !== undefined && blocks.has(block);

const pathOf = (url: string): string => (URL.canParse(url) ? new URL(url).pathname : '');
