import type { Located } from '../locate.ts';
import { LONGEST_BARE, type Mark, MarkReader } from './marks.ts';

/** An entry's time is printed so near above its text, in blocks. */
const FARTHEST_TIME = 3;

/**
 * The times that are printed below the headline; where nothing says that it is live, only bare ones outside of tables, to
 * the end of the story.
 *
 * @param places indexes of the story's blocks, ascending
 * @param said the page says that it is a live blog
 */
export function printedMarks(
  page: Document,
  { blocks, story }: Pick<Located, 'blocks' | 'story'>,
  places: readonly number[],
  said: boolean,
): Mark[] {
  const reader = new MarkReader(page);
  const begin = story.headline ? blocks.indexOf(story.headline) + 1 : (places[0] ?? 0);
  const marks: Mark[] = [];
  const end = said ? blocks.length - 1 : (places.at(-1) ?? -1);
  for (let i = begin; i <= end; i++) {
    const block = blocks[i];
    if (!block || !(said || (block.length <= LONGEST_BARE && block.kind !== 'cell'))) continue;
    const mark = reader.read(block, i);
    if (mark && (said || mark.bare)) marks.push(mark);
  }
  return marks;
}

/** What JSON-LD tells is the moment of an entry; what is printed right above its text, its time of day. */
export function withUpdates(marks: readonly Mark[], updates: readonly Mark[]): Mark[] {
  const merged = new Map(marks.map((mark) => [mark.index, mark]));
  for (const { index, when, ...update } of updates) {
    const above = Array.from({ length: FARTHEST_TIME + 1 }, (_, distance) => merged.get(index - distance));
    const printed = above.find((mark) => mark !== undefined);
    if (printed) merged.set(printed.index, { ...printed, when: { ...printed.when, ...when } });
    else merged.set(index, { index, when, ...update });
  }
  return [...merged.values()].toSorted((a, b) => a.index - b.index);
}
