import { AnyCase } from '../../../blocks/any-case.ts';

/**
 * Words of a kind, by language: data for the rules that read pages. Each entry is the source of a regular expression;
 * none has a quantifier inside another.
 */
export type Words = Record<string, readonly string[]>;

export const expression = (words: Words, before = '', after = ''): AnyCase =>
  new AnyCase(`${before}(?:${Object.values(words).flat().join('|')})${after}`);

/** A heading, or a line with few words around a price. */
export const LONGEST_LINE = 40;
