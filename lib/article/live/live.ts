import type { Block } from '../../blocks/block.ts';
import { endsSentence } from '../../blocks/text.ts';
import type { Located } from '../locate.ts';
import { lookOf } from '../story/extend.ts';
import type { Story } from '../story/story.ts';
import type { Trace } from '../trace.ts';
import { LONGEST_BARE, type Mark, MarkReader } from './marks.ts';
import { orderOf } from './order.ts';
import { endLastSection, type Section, sectionsOf } from './sections.ts';
import { updateMarks } from './updates.ts';
import type { When } from './when.ts';
import { SAYS_LIVE } from './words.ts';

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

/** A page that says that it is a live blog has so many entries, and one that doesn't. */
const FEWEST_SAID = 2;
const FEWEST_UNSAID = 4;
/** Where nothing but times speaks for it, they are those of so much of the story. */
const MOST_OF_STORY = 0.6;
/** Most entries are told in sentences; those of a programme or a timetable aren't. */
const MOST_ENTRIES = 0.6;
const SHORTEST_SENTENCE = 20;
/** An entry's time is printed so near above its text, in blocks. */
const FARTHEST_TIME = 3;

/** Finds the entries of a live blog; null on any other page. */
export function findLiveBlog(page: Document, located: Located, url: string, trace?: Trace): LiveBlog | null {
  const { blocks, story, linked, types, title } = located;
  const kept = new Set(story.blocks);
  const places = [...blocks.keys()].filter((index) => isIn(kept, blocks[index]));
  const said = types.includes('LiveBlogPosting') || SAYS_LIVE.test(title) || SAYS_LIVE.test(pathOf(url));
  const marks = withUpdates(
    marksOf(new MarkReader(page), located, places, said),
    updateMarks(linked, blocks, places),
  );
  if (marks.length < FEWEST_SAID) return null;
  const sections = withoutHeader(sectionsOf(marks, blocks, places), blocks);
  const entries = sections.filter(isEntry);
  const order = orderOf(entries.map(({ mark }) => mark.when));
  if (order === null || !isToldInEntries(entries, located, said)) return null;

  trace?.begin('live blog');
  trace?.note(`${entries.length} entries, ${order}`);
  endLastSection(entries, blocks);
  const dropped = machineryOf(sections, blocks);
  if (trace) noteDropped(trace, dropped, kept);
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
      blocks: story.blocks.filter((block) => !dropped.has(block)),
      header: story.header.filter((line) => !lines.has(line)),
      around: story.around.filter((line) => !lines.has(line)),
    },
    blocks: blocks.filter((block) => !dropped.has(block)),
  };
}

/** Whether there are entries enough, told in sentences. */
function isToldInEntries(entries: readonly Section[], { blocks, story }: Located, said: boolean): boolean {
  if (entries.length < (said ? FEWEST_SAID : FEWEST_UNSAID)) return false;
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

/** The words of an address: `/2026/live-blog/storm` → `2026 live blog storm`. */
const pathOf = (url: string): string =>
  URL.canParse(url) ? new URL(url).pathname.replace(/[^\p{L}\d]+/gu, ' ') : '';

/**
 * The times between the headline and the end of the story; where nothing says that it is live, only bare ones outside of
 * tables.
 */
function marksOf(
  reader: MarkReader,
  { blocks, story }: Located,
  places: readonly number[],
  said: boolean,
): Mark[] {
  const begin = story.headline ? blocks.indexOf(story.headline) + 1 : (places[0] ?? 0);
  const marks: Mark[] = [];
  for (let i = begin; i <= (places.at(-1) ?? -1); i++) {
    const block = blocks[i];
    if (!block || !(said || (block.length <= LONGEST_BARE && block.kind !== 'cell'))) continue;
    const mark = reader.read(block, i);
    if (mark && (said || mark.bare)) marks.push(mark);
  }
  return marks;
}

/** What JSON-LD tells is the moment of an entry; what is printed right above its text, its time of day. */
function withUpdates(marks: readonly Mark[], updates: readonly Mark[]): Mark[] {
  const merged = new Map(marks.map((mark) => [mark.index, mark]));
  for (const { index, when, ...update } of updates) {
    const above = Array.from({ length: FARTHEST_TIME + 1 }, (_, distance) => merged.get(index - distance));
    const printed = above.find((mark) => mark !== undefined);
    if (printed) merged.set(printed.index, { ...printed, when: { ...printed.when, ...when } });
    else merged.set(index, { index, when, ...update });
  }
  return [...merged.values()].toSorted((a, b) => a.index - b.index);
}

const isEntry = ({ content, listed }: Section): boolean => content.length > 0 && !listed;

/** The story's own time, above its entries, is set in another way than theirs. */
function withoutHeader(sections: readonly Section[], blocks: readonly Block[]): readonly Section[] {
  const kinds = sections.map(({ mark }) => {
    const block = blocks[mark.index];
    return `${mark.bare && block ? lookOf(block) : ''}|${mark.when.moment === undefined}`;
  });
  const usual = mostCommon(sections.flatMap((section, i) => (isEntry(section) ? (kinds[i] ?? []) : [])));
  const begin = sections.findIndex(({ listed }, i) => listed || kinds[i] === usual);
  return sections.slice(Math.max(0, begin));
}

function mostCommon(values: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].toSorted(([, a], [, b]) => b - a)[0]?.[0];
}

/** Blocks that are no part of what the entries say: their times, the list of entries with its heading. */
function machineryOf(sections: readonly Section[], blocks: readonly Block[]): Map<Block, string> {
  const dropped = new Map<Block, string>();
  const drop = (index: number, reason: string): void => {
    const block = blocks[index];
    if (block) dropped.set(block, reason);
  };
  for (const { mark, listed } of sections) {
    if (mark.bare) drop(mark.index, 'the time of an entry');
    if (!listed) continue;
    drop(mark.bare ? mark.index + 1 : mark.index, 'in a list of the entries');
    if (blocks[mark.index - 1]?.kind === 'heading') drop(mark.index - 1, 'heads a list of the entries');
  }
  return dropped;
}

/** Takes what tells times to machines out of a hardened page, from the first entry on. */
function dropTimes(page: Document, first: Element | undefined): void {
  for (const time of page.querySelectorAll('time,[itemprop=datePublished],[itemprop=dateModified]')) {
    if (first && isInOrAfter(first, time)) time.remove();
  }
}

const FOLLOWING = 4;
const isInOrAfter = (first: Element, element: Element): boolean =>
  first.contains(element) || (first.compareDocumentPosition(element) & FOLLOWING) !== 0;

function noteDropped(trace: Trace, dropped: ReadonlyMap<Block, string>, kept: ReadonlySet<Block>): void {
  for (const [block, reason] of dropped) if (kept.has(block)) trace.note(reason, block.text);
}
