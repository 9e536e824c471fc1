import type { Day } from './calendar.ts';

/** What a date expression is read against. */
export interface Context {
  /** The day of publication, or null when it isn't known. */
  anchor: Day | null;
  /** The day that the text told last, when it told one; `near` in the same sentence. */
  told: (Day & { near: boolean }) | null;
  /** Whether the expression begins with a capital letter. */
  capital: boolean;
  /** Whether the words around the expression point to what is to come. */
  ahead: () => boolean;
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

/**
 * White space, punctuation and symbols, which part words, as the inside of a character class. Written out, because classes
 * like `\\p{L}` cost more to compile than the whole rest of an expression.
 */
const BREAKS =
  '\\0-/:-@\\[-`{-\\xa9\\xab-\\xb4\\xb6-\\xb9\\xbb-\\xbf\\xd7\\xf7\\u060c\\u061b\\u061f\\u066a-\\u066d\\u06d4\\u2000-\\u2bff\\u3000-\\u303f\\uff00-\\uff0f\\uff1a-\\uff20';

/** Nothing of a word stands before, or after. */
export const WORD_START = `(?<![^${BREAKS}])`;
export const WORD_END = `(?![^${BREAKS}])`;
/** The same, but that Korean writes particles on to the word: 지난해에는. */
export const WORD_END_OR_PARTICLE = `(?![^${BREAKS}\\uac00-\\ud7a3])`;
