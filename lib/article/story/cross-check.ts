import { collapse, fold } from '../../blocks/text.ts';
import type { Draft } from './draft.ts';

/** Code units, folded, that have to agree for two texts to hold the same passage. */
const PASSAGE = 12;
/** A body that is shorter than this is a summary. */
const SHORTEST_BODY = 200;
const LONGEST_BODY = 200_000;
/** The body is the story's when the story has most of it and it most of the story; else it is cut, or another's. */
const BODY_IN_STORY = 0.85;
const STORY_IN_BODY = 0.6;
/** A block with less in common stands on the page, but not in the story. */
const FOREIGN = 0.2;
/** So many passages tell a block, and a body. */
const MOST_PASSAGES = 60;
const MOST_PASSAGES_OF_BODY = 400;
/** Blocks shorter than that can't be told by their passages. */
const SHORTEST_BLOCK = PASSAGE + 3;

/**
 * Takes out what the page's own `articleBody` (JSON-LD) does not hold, where the two are clearly one text. The body is
 * never shown itself: sites cut it, or leave its markup in.
 */
export function crossCheck(draft: Draft, articleBody: string): void {
  const printed = collapse(articleBody.slice(0, LONGEST_BODY).replace(/<[^<>]{1,200}>/g, ' '));
  if (printed.length < SHORTEST_BODY) return;
  const indexes = draft.indexes();
  const textOf = (index: number): string => draft.block(index).text;
  // Mostly the two are alike to the letter, and little is left to compare.
  const suspects = indexes.filter((index) => !printed.includes(textOf(index)));
  if (suspects.length === 0) return;
  const body = fold(printed);
  if (body.length < SHORTEST_BODY) return;
  const foreign = suspects.filter((index) => isForeign(fold(textOf(index)), body));
  if (foreign.length === 0) return;
  const story = fold(indexes.map(textOf).join(' '));
  if (share(body, story, MOST_PASSAGES_OF_BODY) < BODY_IN_STORY) return;
  const lost = fold(foreign.map(textOf).join(' ')).length;
  if (story.length - lost < story.length * STORY_IN_BODY) return;
  for (const index of foreign) draft.drop(index, 'not in articleBody');
}

/** Few of its passages are in the body. */
const isForeign = (text: string, body: string): boolean =>
  text.length >= SHORTEST_BLOCK && !body.includes(text) && share(text, body, MOST_PASSAGES) < FOREIGN;

/** How many of a text's passages another one holds, 0 to 1; of a long text some are looked for. */
function share(text: string, other: string, most: number): number {
  const step = Math.max(1, Math.ceil((text.length - PASSAGE + 1) / most));
  let some = 0;
  let shared = 0;
  for (let i = 0; i + PASSAGE <= text.length; i += step) {
    some++;
    if (other.includes(text.slice(i, i + PASSAGE))) shared++;
  }
  return some === 0 ? 0 : shared / some;
}
