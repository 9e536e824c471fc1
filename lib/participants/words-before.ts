import type { Range } from '../text/range.ts';

/** What parts a word from the one before it, and what does so without a mark. */
const SPACES = new Set(' \u00a0\t');
const BREAKS = new Set(' \u00a0\t\n,;:!?()[]{}/|…—–•،؛؟*=+');
const CLOSING_MARK = /.[»”"“]$/u;
const OPENING_MARKS = /^[«“"„]+/u;

/** A word with what stands around it left off, but for a full stop. */
export interface Word extends Range {
  lower: string;
  capital: boolean;
}

/** The end of what stands before `to` without its spaces. */
export function endBefore(text: string, from: number, to: number): number {
  let end = to;
  while (end > from && SPACES.has(text[end - 1] ?? '')) end -= 1;
  return end;
}

/** The word that ends at `to`, spaces aside; undefined where a mark stands there or nothing. */
export function wordBefore(text: string, from: number, to: number): Word | undefined {
  const end = endBefore(text, from, to);
  let start = end;
  while (start > from && !BREAKS.has(text[start - 1] ?? '')) start -= 1;
  if (start === end) return undefined;
  const word = text.slice(start, end);
  const marks = OPENING_MARKS.exec(word)?.[0].length ?? 0;
  if (marks > 0 && marks < word.length && !CLOSING_MARK.test(word)) start += marks;
  return {
    start,
    end,
    lower: text.slice(start, end).toLowerCase(),
    capital: /^\p{Lu}/u.test(text.slice(start, end)),
  };
}

/** Whether nothing but spaces stands between. */
export const isBlank = (text: string, from: number, to: number): boolean =>
  endBefore(text, from, to) === from;
