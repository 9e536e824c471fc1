import type { DateWords } from '../languages/language.ts';
import { WORD_START } from '../text/edges.ts';
import type { DateParts, Day, Tense } from './calendar.ts';

/** What a date expression is read against. */
export interface Context {
  /** The day of publication, or null when it isn't known. */
  anchor: Day | null;
  /** The day that the text told last, when it told one; `near` in the same sentence. */
  told: (Day & { near: boolean }) | null;
  /** The date before it, when it is the last of a range that begins with that one. */
  from: DateParts | null;
  /** Whether the expression begins with a capital letter. */
  capital: boolean;
  /** Where the words around the expression point. */
  tense: () => Tense;
}

/** A kind of date expression, in text in lower case, and what it means: an ISO date, month or year, or null for no date. */
export interface Pattern {
  expression: RegExp;
  read: (match: RegExpExecArray, context: Context) => string | null;
}

const escape = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');

/** An alternation of words, longer ones first. */
export const anyOf = (forms: readonly string[]): string =>
  forms
    .toSorted((a, b) => b.length - a.length)
    .map(escape)
    .join('|');

/** Nothing of a word stands before but the “and” that some languages write on to the next word. */
export const dateStart = ({ joined }: DateWords): string =>
  joined === undefined ? WORD_START : `(?:${WORD_START}|(?<=${WORD_START}${joined}))`;

/** A weekday, yesterday or today right before the date that it falls on: Monday, 3 May; hier, le 11 juin. */
export const dayWordBefore = (words: DateWords): string =>
  `(?:${dateStart(words)}(?:${anyOf([...words.weekdays.flat(), ...Object.keys(words.relativeDays)])}),? [(]?(?:(?:den|dem|le|el|the|dia|día) )?)?`;
