import type { Located } from '../locate.ts';
import { LONGEST_BARE, type Mark, MarkReader } from './marks.ts';
import { updateMarks } from './updates.ts';

/** An entry's time is printed so near above its text, in blocks. */
const FARTHEST_TIME = 3;

/**
 * The marks of a page, in its order: what is printed, and what JSON-LD tells.
 *
 * @param places indexes of the story's blocks, ascending
 * @param said the page says that it is a live blog
 */
export const gatherMarks = (
  page: Document,
  located: Located,
  places: readonly number[],
  said: boolean,
): Mark[] =>
  withUpdates(
    marksOf(new MarkReader(page), located, places, said),
    updateMarks(located.linked, located.blocks, places),
  );

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
