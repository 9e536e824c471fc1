import type { DateWords } from '../languages/language.ts';
import type { DateExpression } from './expressions.ts';
import { anyOf } from './pattern.ts';

const DASHES = '[-\u223c\u2010-\u2015~\u301c\uff0d\uff5e]';

/**
 * What stands between the first and the last date of a range: a dash or the language's words for it (9日至11日, 9 to 11
 * March). Source of an expression without groups, for text in lower case.
 */
export function throughSource({ through, marks }: DateWords): string {
  if (through.length === 0) return ` ?${DASHES} ?`;
  // Words are written on to a day's mark: 9日|から|11日.
  return marks ? ` ?(?:${DASHES}|${anyOf(through)}) ?` : `(?: ?${DASHES} ?| (?:${anyOf(through)}) )`;
}

/** A date or, with `until`, a range of dates. */
export interface DateRange extends Omit<DateExpression, 'from'> {
  /** Its last day, month or year, as precise as the first. */
  until?: string;
}

/**
 * The dates of a text, in which the first of a range is the range. Its last stays behind it: either may be the day that
 * the story is about.
 */
export function joinRanges(dates: readonly DateExpression[]): DateRange[] {
  const joined: DateRange[] = [];
  for (const { start, end, iso, from } of dates) {
    const first = joined.at(-1);
    const isLast = first !== undefined && from === first.iso && from.length === iso.length && from < iso;
    if (isLast) joined[joined.length - 1] = { ...first, end, until: iso };
    joined.push({ start, end, iso });
  }
  return joined;
}
