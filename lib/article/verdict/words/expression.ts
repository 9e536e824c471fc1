/**
 * Words of a kind, by language: data for the rules that read pages. Each entry is the source of a regular expression;
 * none has a quantifier inside another.
 */
export type Words = Record<string, readonly string[]>;

export const expression = (words: Words, before = '', after = ''): RegExp =>
  new RegExp(`${before}(?:${Object.values(words).flat().join('|')})${after}`, 'iu');

/** A heading, or a line with few words around a price. */
export const LONGEST_LINE = 40;
