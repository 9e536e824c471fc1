/** Writing without spaces between words, where each character counts. */
const UNSPACED = /[\u3040-\u30ff\u3400-\u9fff]/g;
/** Letters and digits of all other writing in plane 0. The sets of Unicode (`\p{L}`) take a browser long to prepare. */
const WORD =
  /[\dA-Za-z\u00aa-\u1fff\u2c00-\u2dff\ua000-\ud7ff\uf900-\ufdff\ufe70-\ufefc][\dA-Za-z\u00aa-\u1fff\u2c00-\u2dff\ua000-\ud7ff\uf900-\ufdff\ufe70-\ufefc'’-]*/g;

/** How many words a text has; in Chinese and Japanese, characters. */
export function countWords(text: string): number {
  const characters = text.match(UNSPACED)?.length ?? 0;
  return characters + (text.replace(UNSPACED, ' ').match(WORD)?.length ?? 0);
}
