/**
 * White space, punctuation and symbols, which part words, as the inside of a character class. Written out, because classes
 * like `\p{L}` cost more to compile than the whole rest of an expression.
 */
const BREAKS =
  '\\0-/:-@\\[-`{-\\xa9\\xab-\\xb4\\xb6-\\xb9\\xbb-\\xbf\\xd7\\xf7\\u060c\\u061b\\u061f\\u066a-\\u066d\\u06d4\\u2000-\\u2bff\\u3000-\\u303f\\uff00-\\uff0f\\uff1a-\\uff20';

/** Nothing of a word stands before, or after. */
export const WORD_START = `(?<![^${BREAKS}])`;
export const WORD_END = `(?![^${BREAKS}])`;
/** As `WORD_END`, but that Korean writes particles on to the word: 지난해에는. */
export const WORD_END_OR_PARTICLE = `(?![^${BREAKS}\\uac00-\\ud7a3])`;
