/**
 * Words for the search. Scripts written without spaces between words are searched by overlapping pairs
 * of characters, which need no dictionary; the search then asks for the whole run.
 */

const UNSPACED =
  '[\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}\\p{sc=Hangul}\\p{sc=Thai}\\p{sc=Lao}\\p{sc=Khmer}\\p{sc=Myanmar}々ー]';
const WORD_CHARACTER = `[[\\p{L}\\p{N}\\p{M}]--${UNSPACED}]`;
const IS_WORD_CHARACTER = new RegExp(WORD_CHARACTER, 'v');

/** Whether a character (or nothing) belongs to a word of a script that has spaces. */
export const isWordCharacter = (character: string | undefined): boolean =>
  character !== undefined && IS_WORD_CHARACTER.test(character);

/** Runs of scripts without spaces between words, or the words of all others. */
const RUN = new RegExp(`(?<unspaced>${UNSPACED}+)|${WORD_CHARACTER}+`, 'gv');

/** A piece of a query, folded. */
export interface Term {
  text: string;
  /** Of a script without spaces: matches anywhere. Otherwise it matches where a word starts. */
  unspaced: boolean;
}

/** Compatibility forms and letter case taken away: `ＬＥＤＥ` → `lede` (Unicode Standard Annex 15, NFKC). */
export const fold = (text: string): string => text.normalize('NFKC').toLowerCase();

/** The runs of a text or query, folded, in order. */
export function terms(text: string): Term[] {
  return Array.from(fold(text).matchAll(RUN), ({ 0: run, groups }) => ({
    text: run,
    unspaced: groups?.['unspaced'] !== undefined,
  }));
}

function pairs(run: string): string[] {
  const characters = [...run];
  return characters.slice(1).map((character, i) => `${characters[i]}${character}`);
}

/** Index entries of a text: words, and for unspaced runs each pair and each single character. */
export function indexTokens(text: string): string[] {
  return terms(text).flatMap(({ text: run, unspaced }) =>
    unspaced ? Array.from(run).concat(pairs(run)) : [run],
  );
}

/** Index entries that a query asks for: a run of one character asks for itself, a longer one for its pairs. */
export function queryTokens(query: string): string[] {
  return terms(query).flatMap((term) => {
    if (!term.unspaced) return [term.text];
    const asked = pairs(term.text);
    return asked.length > 0 ? asked : [term.text];
  });
}

/** The beginning of a word finds the word, from two letters on. */
export const isPrefix = (token: string): boolean => token.length > 1;
