import type { Range } from '../text/range.ts';

/** A title of a work. */
const WORK = /《[^《》]{1,80}》/gu;

/** The titles of works in a sentence, marks included: 《…》. */
export function worksIn(text: string, { start, end }: Range): Range[] {
  return [...text.slice(start, end).matchAll(WORK)].map(({ index, 0: work }) => ({
    start: start + index,
    end: start + index + work.length,
  }));
}
