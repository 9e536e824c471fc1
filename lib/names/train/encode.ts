import type { LanguageData } from '../../languages/language.ts';
import { characterTokens, firstCharacter, CLASS_ROWS, normalise, PAIR_ROWS } from '../characters.ts';
import { LIST_ROWS, Lists } from '../lexicon.ts';
import { first, KINDS, later, OUTSIDE } from '../mention.ts';
import type { Tokens } from '../tokens.ts';
import { PART_ROWS, SHAPE_ROWS, WORD_ROWS, firstWord, wordTokens } from '../words.ts';
import type { Item } from './item.ts';

/** A model's view of texts: its tokens, and the tables that its slots look up; of a hashed one, two rows a token. */
export interface Encoder {
  vocabulary: Map<number, number>;
  tables: { rows: number; width: number; slots: number[]; hashed?: true; meanings?: true }[];
  lists(words: LanguageData): Lists;
  tokens(text: string, lists: Lists): Tokens;
}

export function characterEncoder(texts: Iterable<string>): Encoder {
  const counts = new Map<number, number>();
  for (const text of texts)
    for (const character of text) {
      const code = normalise(character.codePointAt(0) ?? 0);
      counts.set(code, (counts.get(code) ?? 0) + 1);
    }
  const codes = [...counts]
    .filter(([code, count]) => count >= 2 && code > 0x20)
    .toSorted(([a, m], [b, n]) => n - m || a - b)
    .map(([code]) => code);
  const vocabulary = new Map(codes.map((code, i) => [code, i + 1]));
  return {
    vocabulary,
    tables: [
      { rows: codes.length + 1, width: 48, slots: [0] },
      { rows: PAIR_ROWS, width: 16, slots: [1, 2], hashed: true },
      { rows: LIST_ROWS, width: 10, slots: [3] },
      { rows: CLASS_ROWS, width: 6, slots: [4] },
    ],
    lists: (words) => new Lists(words, firstCharacter),
    tokens: (text, lists) => characterTokens(text, vocabulary, lists),
  };
}

export function wordEncoder(vocabulary: readonly string[]): Encoder {
  const places = new Map(vocabulary.map((word, i) => [word, [i + 1]]));
  const none = [0];
  return {
    vocabulary: new Map(),
    tables: [
      { rows: WORD_ROWS, width: 24, slots: [0], hashed: true },
      { rows: PART_ROWS, width: 28, slots: [1] },
      { rows: 1 + 256 * 3, width: 24, slots: [2], meanings: true },
      { rows: LIST_ROWS, width: 10, slots: [3] },
      { rows: SHAPE_ROWS, width: 12, slots: [4] },
    ],
    lists: (words) => new Lists(words, firstWord),
    tokens: (text, lists) => wordTokens(text, lists, (word) => places.get(word) ?? none),
  };
}

/** The label of each token: a token that a name touches belongs to it. */
export function labelsOf(tokens: Tokens, item: Item): number[] {
  const labels = tokens.starts.map(() => OUTSIDE);
  let t = 0;
  for (const { start, end, kind } of item.names) {
    while ((tokens.ends[t] ?? Infinity) <= start) t++;
    const k = KINDS.indexOf(kind);
    for (let begun = false; (tokens.starts[t] ?? Infinity) < end; t++) {
      labels[t] = begun ? later(k) : first(k);
      begun = true;
    }
  }
  return labels;
}

/**
 * A labelled text as 32-bit numbers for train.py: the set, the count of tokens, for each slot the ends of its rows and
 * the rows, then the labels.
 */
export function encode(encoder: Encoder, set: number, lists: Lists, item: Item): number[] {
  const tokens = encoder.tokens(item.text, lists);
  const slots = tokens.slots.flatMap(({ rows, ends }) => [rows.length, ...ends, ...rows]);
  return [set, tokens.starts.length, ...slots, ...labelsOf(tokens, item)];
}
