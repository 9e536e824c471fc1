import { SIMPLIFIED, TRADITIONAL } from '../languages/zh-forms.ts';
import { Lexicon } from './lexicon.ts';

/** Marks of half width, and those of Taiwan and Hong Kong, by the mark of the mainland that reads alike. */
const MARKS: Readonly<Record<string, string>> = {
  ',': '，',
  ':': '：',
  ';': '；',
  '!': '！',
  '?': '？',
  '(': '（',
  ')': '）',
  '﹕': '：',
  '︰': '：',
  '「': '“',
  '」': '”',
  '『': '‘',
  '』': '’',
};
/** Those of them that are no part of a number or an address. */
const MARK = /[,:](?![\d/])|[;!?()﹕︰「」『』]/gu;
const LETTER = new RegExp(`[${TRADITIONAL}]`, 'gu');

const forms: ReadonlyMap<string, string> = new Map(
  Array.from(TRADITIONAL, (letter, i) => [letter, SIMPLIFIED[i] ?? letter]),
);

/**
 * Chinese text as the word lists have it: in simplified letters, with full-width marks. Its length is the same, and so
 * are all places in it.
 */
export const plainHan = (text: string): string =>
  text.replace(LETTER, (letter) => forms.get(letter) ?? letter).replace(MARK, (mark) => MARKS[mark] ?? mark);

/** A lexicon that finds its words in such text. */
export const hanLexicon = (words: readonly string[]): Lexicon => new Lexicon(words.map(plainHan));
