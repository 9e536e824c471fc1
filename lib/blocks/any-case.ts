import { writtenOut } from './sets.ts';

/**
 * In lower case, to the same length: İ stays as it is. Expressions for both cases at once take a browser ten times as
 * long to prepare.
 */
export const lower = (text: string): string =>
  text.includes('İ') ? text.replace(/[^İ]+/g, (part) => part.toLowerCase()) : text.toLowerCase();

/** The same for the source of an expression: its escapes stay. */
export const lowerPattern = (pattern: string): string =>
  pattern.replace(/\\(?:[pP]\{[\w=]+\}|.)|[^\\]+/gu, (part) => (part.startsWith('\\') ? part : lower(part)));

/** A regular expression that matches in either case, made when it is first asked. */
export class AnyCase {
  readonly #source: string;
  #expression: RegExp | undefined;

  /** @param source `\p{Lu}` in it says nothing of the case */
  constructor(source: string) {
    this.#source = source;
  }

  test(text: string): boolean {
    this.#expression ??= new RegExp(writtenOut(lowerPattern(this.#source)));
    return this.#expression.test(lower(text));
  }
}
