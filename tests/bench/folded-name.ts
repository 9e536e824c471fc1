const ARTICLE = /^(?:the|der|die|das|le|la|les|l|el|los|las|o|os|as)\s+/u;
const CJK = '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}]';
const SPACE_OF_CJK = new RegExp(`(?<=${CJK}) | (?=${CJK})`, 'gu');

/** A name as names are compared: without case, width, punctuation and article. */
export const foldedName = (name: string): string =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[’']s$/u, '')
    .replace(/[\s\p{P}\p{S}]+/gu, ' ')
    .trim()
    .replace(ARTICLE, '')
    .replace(SPACE_OF_CJK, '');
