import type { Range } from '../../text/range.ts';
import type { Item, Somebody } from './items.ts';
import type { Judged } from './judge.ts';

/** A sentence with what the judge makes of it. */
export interface JudgedSentence {
  sentence: Range;
  items: readonly Item[];
  judged: readonly Judged[];
  turn: boolean;
  /** Who said the sentences before it, where it says only that; null where it doesn't tell. */
  refersTo: Somebody | null | undefined;
}

/** For each sentence, the first attribution of those behind it. */
export function laterAttributions(read: readonly JudgedSentence[]): (Judged | undefined)[] {
  const laters: (Judged | undefined)[] = [];
  let later: Judged | undefined;
  for (let i = read.length - 1; i >= 0; i -= 1) {
    laters[i] = later;
    later = read[i]?.judged[0] ?? later;
  }
  return laters;
}
