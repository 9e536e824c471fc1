import { hashText } from './hash.ts';
import type { Lists } from './lexicon.ts';
import { Slot, type Tokens } from './tokens.ts';

/** Rows of the table of whole words, and of that of their parts. */
export const WORD_ROWS = 20_480;
export const PART_ROWS = 1 << 15;

/** Two rows of the table stand for a word: another may share one of them, hardly both. */
const WORD_SEEDS = [1, 11];

/** Rows of the table of shapes: a shape, whether a space stands before it, whether a sentence starts with it. */
export const SHAPE_ROWS = 1 + 4 * 22;

/** Letters at each end of a word from which its parts are taken, so that no word costs more than another. */
const PART_REACH = 14;

const TOKEN = /[\p{L}\p{M}]+|\p{N}+|[^\s\p{L}\p{M}\p{N}]/gu;
const SENTENCE_END = /^[.!?…؟。]$/u;

/**
 * Text of spaced scripts as words, numbers and single marks. Views: the word, its parts of one to four letters at the
 * ends and three and four anywhere, what it
 * means, the lists it stands in, its shape. Arabic particles written onto the next word stand apart from it.
 */
export function wordTokens(
  text: string,
  lists: Lists,
  meaningRows: (word: string) => readonly number[],
): Tokens {
  const starts: number[] = [];
  const ends: number[] = [];
  const [word, parts, meaning, shape] = [new Slot(), new Slot(), new Slot(), new Slot()];
  let sentence = true;
  let last = -1;
  const push = (token: string, start: number): void => {
    starts.push(start);
    ends.push(start + token.length);
    const folded = fold(token);
    for (const seed of WORD_SEEDS) word.add(hashText(folded, 0, folded.length, seed) % WORD_ROWS);
    word.close();
    addParts(parts, folded);
    parts.close();
    for (const row of meaningRows(folded)) meaning.add(row);
    meaning.close();
    const kind = shapeOf(token);
    shape.add(1 + 4 * kind + (start === last ? 2 : 0) + (sentence ? 1 : 0));
    shape.close();
    last = start + token.length;
    if (kind < FIRST_MARK) sentence = false;
    else if (SENTENCE_END.test(token)) sentence = true;
  };
  for (const { 0: token, index } of text.matchAll(TOKEN)) {
    const particle = particleOf(token);
    if (particle > 0) push(token.slice(0, particle), index);
    push(token.slice(particle), index + particle);
  }
  return { starts, ends, slots: [word, parts, meaning, lists.slot(text, starts, ends), shape] };
}

/** و ف ب ل ك before three letters or more: and, so, in, to, like. */
const ARABIC_PARTICLE = /^[وفبلك]\p{L}[\p{L}\p{M}]{2}/u;

/** Length of the particle that a token begins with. */
function particleOf(token: string): number {
  return ARABIC_PARTICLE.test(token) ? 1 : 0;
}

/** The first token of a text, or the text itself where it has none. */
export function firstWord(text: string): string {
  const [token = text] = text.match(TOKEN) ?? [];
  return token.slice(0, particleOf(token) || undefined);
}

function fold(token: string): string {
  const lower = token.toLowerCase();
  if (!/[\u0600-\u06ff]/.test(lower)) return /^\p{N}/u.test(lower) ? lower.replace(/\p{N}/gu, '0') : lower;
  return lower
    .replace(/[\u064b-\u0652\u0640\u0670]/g, '')
    .replace(/[أإآٱ]/g, 'ا')
    .replace(/ى/g, 'ي');
}

/** Parts of a word between marks of its ends; of a long one, only those near its ends. */
function addParts(parts: Slot, folded: string): void {
  const whole = `<${folded}>`;
  const length = whole.length;
  for (let n = 2; n <= 5; n++) {
    if (n > length) break;
    const seed = n + 1;
    for (let i = 0; i + n <= length; i++) {
      if (n === 2 && i > 0 && i + n < length) i = length - n;
      if (n === 5 && i > 0 && i + n < length) i = length - n;
      if (i > PART_REACH && i + n < length - PART_REACH) i = length - PART_REACH - n;
      parts.add(hashText(whole, i, i + n, seed) % PART_ROWS);
    }
  }
}

/** The first shape that is no word and no number. */
const FIRST_MARK = 8;

/** 0 small letters, 1 Capital, 2 CAPITALS, 3 one capital, 4 mIxed, 5 without case, 6 number, 7 one small letter; then marks. */
function shapeOf(token: string): number {
  if (/^\p{N}/u.test(token)) return 6;
  if (/^[\p{L}\p{M}]/u.test(token)) {
    const lower = token.toLowerCase();
    if (lower === token) {
      if (token.toUpperCase() === token) return 5;
      return token.length === 1 ? 7 : 0;
    }
    if (token.length === 1) return 3;
    if (token.toUpperCase() === token) return 2;
    return lower.slice(1) === token.slice(1) ? 1 : 4;
  }
  return FIRST_MARK + markOf(token);
}

const MARKS = [
  '.',
  ',،',
  ':;؛',
  '!?؟…',
  "'’‘`ʼ",
  '"“”„«»‹›',
  '(',
  ')',
  '[]{}',
  '-‐‑',
  '–—―',
  '/|',
  '%$€£¥°+=',
];

function markOf(token: string): number {
  return 1 + MARKS.findIndex((marks) => marks.includes(token));
}
