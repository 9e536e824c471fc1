import { PHRASE_EXCEPTIONS, PHRASE_STOPS } from '../languages/zh-phrases.ts';
import { Lexicon } from '../text/lexicon.ts';
import type { Range } from '../text/range.ts';

const STOPS = new Lexicon(PHRASE_STOPS);
const EXCEPTIONS = new Lexicon(PHRASE_EXCEPTIONS.filter((word) => word.length >= 2));

const LETTER = /[\p{L}\p{N}·•・‧—\-()（）、《》「」“”]/u;

/**
 * Where the noun phrase that ends at `end` begins, walking left to punctuation or a word it does not reach over.
 *
 * @param options `list`: walk over 、 and brackets, as titles do (中央政治局委员、中央外办主任); `inName`: whether a
 * letter is part of a name, in which a stop is only a syllable (华为)
 */
export function phraseStart(
  text: string,
  end: number,
  from: number,
  options: { list?: boolean; inName?: (at: number) => boolean } = {},
): number {
  const limit = Math.max(from, end - 48);
  let at = end;
  while (at > limit) {
    const c = text[at - 1] ?? '';
    if (!LETTER.test(c) || (!options.list && /[、()（）《》“”「」]/u.test(c))) break;
    if (options.inName?.(at - 1)) {
      at -= 1;
      continue;
    }
    const exception = exceptionOver(text, at - 1, end);
    if (exception) {
      at = Math.max(limit, exception.start);
      continue;
    }
    if (STOPS.endingAt(text, at, 4) !== undefined) break;
    at -= 1;
  }
  return at;
}

/** The exception that covers the character at `at`. */
function exceptionOver(text: string, at: number, end: number): Range | undefined {
  for (let start = Math.max(0, at - 4); start <= at; start += 1) {
    const word = EXCEPTIONS.startingAt(text, start);
    if (word !== undefined && start + word.length > at && start + word.length <= end)
      return { start, end: start + word.length };
  }
  return undefined;
}
