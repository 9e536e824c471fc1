import { Lexicon } from './lexicon.ts';
import { simplified, TRADITIONAL } from './simplified.ts';

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
/** Letters that the table leaves as they are: some are letters of their own, too (接著, 瞭解, 姊妹), others variants (衞, 裏). */
const LETTERS: Readonly<Record<string, string>> = {
  著: '着',
  瞭: '了',
  姊: '姐',
  衞: '卫',
  裏: '里',
  綫: '线',
  羣: '群',
  粧: '妆',
  脫: '脱',
  悅: '悦',
  溫: '温',
};
const LETTER = new RegExp(`[${TRADITIONAL}${Object.keys(LETTERS).join('')}]`, 'g');

function plainLetter(letter: string): string {
  const plain = simplified(letter.charCodeAt(0));
  return plain === undefined ? (LETTERS[letter] ?? letter) : String.fromCharCode(plain);
}

/**
 * Chinese text as the word lists have it: in simplified letters, with full-width marks. Its length is the same, and so
 * are all places in it.
 */
export const plainHan = (text: string): string =>
  text.replace(LETTER, plainLetter).replace(MARK, (mark) => MARKS[mark] ?? mark);

/** A lexicon that finds its words in such text. */
export const hanLexicon = (words: readonly string[]): Lexicon => new Lexicon(words.map(plainHan));
