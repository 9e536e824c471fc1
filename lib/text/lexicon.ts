import type { Range } from './range.ts';

const WORD_CHARACTER = /[\p{L}\p{N}\p{M}]/u;

/** Finds words of a list in a text in one pass over it, the longest at each place. */
export class Lexicon {
  /** Words by their first code unit, longest first. */
  readonly #byFirst = new Map<string, string[]>();
  readonly #words: ReadonlySet<string>;
  readonly #wholeWords: boolean;

  /**
   * @param words the list; matching is letter for letter, so fold case on both sides where it matters
   * @param options `wholeWords`: only where no letter or digit stands before or after (spaced writing)
   */
  constructor(words: Iterable<string>, options: { wholeWords?: boolean } = {}) {
    this.#words = new Set(words);
    this.#wholeWords = options.wholeWords ?? false;
    for (const word of this.#words) {
      const first = word[0];
      if (first === undefined) continue;
      const list = this.#byFirst.get(first);
      if (list) list.push(word);
      else this.#byFirst.set(first, [word]);
    }
    for (const list of this.#byFirst.values()) list.sort((a, b) => b.length - a.length);
  }

  has(word: string): boolean {
    return this.#words.has(word);
  }

  /** The longest word that begins at `at`, or undefined. */
  startingAt(text: string, at: number): string | undefined {
    const words = this.#byFirst.get(text[at] ?? '');
    if (words === undefined || (this.#wholeWords && isWordCharacter(text[at - 1]))) return undefined;
    return words.find(
      (word) => text.startsWith(word, at) && !(this.#wholeWords && isWordCharacter(text[at + word.length])),
    );
  }

  /** The longest word that ends at `at`, or undefined. */
  endingAt(text: string, at: number, longest = 16): string | undefined {
    for (let start = Math.max(0, at - longest); start < at; start += 1) {
      const word = text.slice(start, at);
      if (this.#words.has(word) && !(this.#wholeWords && isWordCharacter(text[start - 1]))) return word;
    }
    return undefined;
  }

  /** Every longest match from left to right, none overlapping. */
  *matches(text: string, from = 0, to = text.length): Generator<Range & { word: string }> {
    for (let at = from; at < to;) {
      const word = this.startingAt(text, at);
      if (word !== undefined && at + word.length <= to) {
        yield { start: at, end: at + word.length, word };
        at += word.length;
      } else {
        at += 1;
      }
    }
  }
}

/** A letter of ASCII is told without the expression. */
export const isWordCharacter = (character: string | undefined): boolean =>
  character !== undefined &&
  ((character >= 'a' && character <= 'z') || (character !== ' ' && WORD_CHARACTER.test(character)));
