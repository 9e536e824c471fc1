/** Writing without spaces between words, where each character counts. */
const UNSPACED = /[\u3040-\u30ff\u3400-\u9fff]/g;
const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}'’-]*/gu;

/** How many words a text has; in Chinese and Japanese, characters. */
export function countWords(text: string): number {
  const characters = text.match(UNSPACED)?.length ?? 0;
  return characters + (text.replace(UNSPACED, ' ').match(WORD)?.length ?? 0);
}
