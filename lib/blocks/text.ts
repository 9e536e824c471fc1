/**
 * Measures of text that hold across scripts. Lengths count UTF-16 code units without white space.
 */

const CJK = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;

/** A paragraph of this length says something: about a full line of print. */
const LONG_CJK = 40;
const LONG_OTHER = 100;

/** Sentence enders of the world's scripts, closing quotes and brackets after them allowed. */
const SENTENCE_END = /[.!?。！？؟।…][”"'’」』】）)»\]]{0,3}$/u;
const CUT_OFF = /(?:\.{2,}|…)[”"'’」』]?$/u;

/** White space runs become one space, ends trimmed. */
export const collapse = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** How many code units are not white space. */
export const visibleLength = (text: string): number => text.replace(/\s+/g, '').length;

/** Whether the text holds Chinese, Japanese or Korean writing, where a character says more than a letter. */
export const isCjk = (text: string): boolean => CJK.test(text);

/** Long enough to be a paragraph of a story rather than a label, a heading or a caption. */
export const isLong = (text: string): boolean => visibleLength(text) >= (isCjk(text) ? LONG_CJK : LONG_OTHER);

/** Ends as a sentence does. */
export const endsSentence = (text: string): boolean => SENTENCE_END.test(text);

/** Ends in dots, as a teaser cut to length does. */
export const isCutOff = (text: string): boolean => CUT_OFF.test(text);

/** For comparing: width, case, white space and punctuation folded away. */
export const fold = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\p{P}\p{S}\p{Cf}]+/gu, '');
