import { hashPair } from './hash.ts';
import type { Lists } from './lexicon.ts';
import { simplified } from '../text/simplified.ts';
import { Slot, type Tokens } from './tokens.ts';

/** Rows of the table of character pairs. */
export const PAIR_ROWS = 3 << 14;

/** Classes of characters, each with and without a space before it; row 0 is nobody's. */
export const CLASS_ROWS = 1 + 2 * 10;

/** Stands outside the text, before its first character and after its last. */
const EDGE = 1;

/** Row of a character that the model has not seen in training. */
const UNKNOWN = 0;

/**
 * Chinese, Japanese and Korean text as characters, spaces left out. Views: the character (by the model's own
 * vocabulary), the pair with the character before, the pair with the one after, the lists it stands in, its class.
 */
export function characterTokens(text: string, vocabulary: ReadonlyMap<number, number>, lists: Lists): Tokens {
  const starts: number[] = [];
  const ends: number[] = [];
  const codes: number[] = [];
  const [character, before, after, kind] = [new Slot(), new Slot(), new Slot(), new Slot()];
  let spaced = true;
  for (let i = 0; i < text.length;) {
    const code = text.codePointAt(i) ?? 0;
    const end = i + (code > 0xffff ? 2 : 1);
    if (isSpace(code)) spaced = true;
    else {
      starts.push(i);
      ends.push(end);
      codes.push(normalise(code));
      kind.add(1 + 2 * classOf(code) + (spaced ? 1 : 0));
      kind.close();
      spaced = false;
    }
    i = end;
  }
  for (let t = 0; t < codes.length; t++) {
    const code = codes[t] ?? EDGE;
    character.add(vocabulary.get(code) ?? UNKNOWN);
    character.close();
    addPair(before, codes[t - 1] ?? EDGE, code);
    addPair(after, code, codes[t + 1] ?? EDGE);
  }
  return { starts, ends, slots: [character, before, after, lists.slot(text, starts, ends), kind] };
}

/** Two rows of the table stand for a pair: another may share one of them, hardly both. */
function addPair(slot: Slot, left: number, right: number): void {
  slot.add(hashPair(left, right) % PAIR_ROWS);
  slot.add(hashPair(right + SECOND, left) % PAIR_ROWS);
  slot.close();
}

/** Beyond every code point, so that a pair's second row is not that of the same pair turned round. */
const SECOND = 1 << 21;

/** The first token of a text without spaces before it. */
export function firstCharacter(text: string): string {
  return String.fromCodePoint(text.codePointAt(0) ?? 0);
}

const known = new Map<number, number>();

/** One code for the forms of a character: compatibility forms, capitals, traditional Han; every digit is 0. */
export function normalise(code: number): number {
  let found = known.get(code);
  if (found === undefined) {
    const plain = String.fromCodePoint(code).normalize('NFKC').toLowerCase().codePointAt(0) ?? code;
    found = /^\p{Nd}$/u.test(String.fromCodePoint(plain)) ? 0x30 : (simplified(plain) ?? plain);
    if (known.size < 20_000) known.set(code, found);
  }
  return found;
}

function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x3000 || code === 0xa0 || (code >= 9 && code <= 13);
}

/** The class of a character: 0 other letters, 1 Han, 2 hiragana, 3 katakana, 4 Hangul, 5 capital, 6 small letter, 7 digit, 8 mark, 9 number word. */
function classOf(code: number): number {
  if (code >= 0x4e00 && code <= 0x9fff) return isNumberWord(code) ? 9 : 1;
  if (code >= 0x3041 && code <= 0x309f) return 2;
  if (code >= 0x30a1 && code <= 0x30ff) return code === 0x30fb ? 8 : 3;
  if (code >= 0xac00 && code <= 0xd7a3) return 4;
  if (code < 0x80) {
    if (code >= 0x61 && code <= 0x7a) return 6;
    if (code >= 0x41 && code <= 0x5a) return 5;
    return code >= 0x30 && code <= 0x39 ? 7 : 8;
  }
  if (code >= 0xff10 && code <= 0xff19) return 7;
  return /[\p{P}\p{S}]/u.test(String.fromCodePoint(code)) ? 8 : 0;
}

const NUMBER_WORDS = new Set(
  Array.from('一二三四五六七八九十百千万亿零〇两億萬', (word) => word.codePointAt(0)),
);

function isNumberWord(code: number): boolean {
  return NUMBER_WORDS.has(code);
}
