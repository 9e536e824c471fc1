import type { Item } from './items.ts';

/** Words between “and” and whom it joins: X and | three other opposition | senators. */
const MOST_WORDS = 4;

/**
 * Whether “and” joins two who are one subject, rather than opening a clause: X and other senators | said.
 *
 * @param start where their clause begins, `and` the place of “and”, `end` the place of the verb
 */
export function joinsSubjects(items: readonly Item[], start: number, and: number, end: number): boolean {
  const before = items[and - 1];
  if (before?.type !== 'somebody' || before.kind === 'pronoun') return false;
  if (
    !items.slice(start, and - 1).every((item) => item.type === 'word' && (item.definite || item.indefinite))
  )
    return false;
  const second = items.findIndex((item, i) => i > and && item.type === 'somebody');
  return (
    second > and + 1 &&
    second < end &&
    second - and - 1 <= MOST_WORDS &&
    items.slice(and + 1, second).every(mayDescribe) &&
    items.slice(second + 1, end).every((item) => item.type === 'word' && (item.auxiliary || item.adverb))
  );
}

/** Whether an item may stand before a noun that it describes. */
const mayDescribe = (item: Item): boolean =>
  item.type === 'word' &&
  !(item.cue || item.auxiliary || item.preposition || item.subordinator || item.complementiser);
