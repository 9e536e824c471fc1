/**
 * Measures of text that hold across scripts. Lengths count UTF-16 code units without white space.
 */

const CJK = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;

/** A paragraph of this length says something: about a full line of print. */
const LONG_CJK = 40;
const LONG_OTHER = 100;

/** Sentence enders of the world's scripts, closing quotes and brackets after them allowed. */
const SENTENCE_END = /[.!?。．！？؟۔।።…][”“"'’‘」』】）)»«›‹\]]{0,3}$/u;
const CUT_OFF = /(?:\.\.|…)[”“"'’‘」』»«]?$/u;

/** White space runs become one space, ends trimmed. What is a single space already is not matched: most text is. */
export const collapse = (text: string): string => text.replace(/\s{2,}|[^\S ]/g, ' ').trim();

/** Whether a code unit is white space as `\s` has it. */
const isSpace = (unit: number): boolean =>
  unit <= 0x20 ? unit === 0x20 || (unit >= 0x09 && unit <= 0x0d) : unit >= 0xa0 && OTHER_SPACES.has(unit);

const OTHER_SPACES = new Set([
  0xa0, 0x1680, 0x2000, 0x2001, 0x2002, 0x2003, 0x2004, 0x2005, 0x2006, 0x2007, 0x2008, 0x2009, 0x200a,
  0x2028, 0x2029, 0x202f, 0x205f, 0x3000, 0xfeff,
]);

/** Whether there is anything but white space; mostly the first character tells. */
export const isVisible = (text: string): boolean => {
  const first = text.charCodeAt(0);
  return (first > 0x20 && first < 0x7f) || /\S/.test(text);
};

/** How many code units are not white space. Counted: this is asked for all of a page's text. */
export function visibleLength(text: string): number {
  let length = 0;
  for (let i = 0; i < text.length; i++) if (!isSpace(text.charCodeAt(i))) length++;
  return length;
}

/** The same for a text whose white space is collapsed: single spaces are all of it. */
export function collapsedLength(text: string): number {
  let { length } = text;
  for (let at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) length--;
  return length;
}

/** Whether the text holds Chinese, Japanese or Korean writing, where a character says more than a letter. */
export const isCjk = (text: string): boolean => CJK.test(text);

/** Long enough to be a paragraph of a story rather than a label, a heading or a caption. */
export const isLong = (text: string, length = visibleLength(text)): boolean =>
  length >= LONG_OTHER || (length >= LONG_CJK && isCjk(text));

/** Ends as a sentence does. */
export const endsSentence = (text: string): boolean => SENTENCE_END.test(text);

/** Ends in dots, as a teaser cut to length does. */
export const isCutOff = (text: string): boolean => CUT_OFF.test(text);

/** For comparing: width, case, white space and punctuation folded away. */
export const fold = (text: string): string =>
  ASCII.test(text)
    ? text.toLowerCase().replace(/[\s!-/:-@[-`{-~]+/g, '')
    : text
        .normalize('NFKC')
        .toLowerCase()
        .replace(/[\s\p{P}\p{S}\p{Cf}]+/gu, '');

/** Folded in half the time. */
const ASCII = /^[\0-\x7f]*$/;
