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
