import { describe, expect, it } from 'vitest';

import { en } from '../../../lib/languages/en.ts';
import { zh } from '../../../lib/languages/zh.ts';
import { characterTokens as charactersOf, firstCharacter, normalise } from '../../../lib/names/characters.ts';
import type { Tokens } from '../../../lib/names/tokens.ts';
import { Lists } from '../../../lib/names/lexicon.ts';
import { firstWord, SHAPE_ROWS, wordTokens as wordsOf } from '../../../lib/names/words.ts';

const chinese = new Lists(zh, firstCharacter);
const english = new Lists(en, firstWord);
const wordTokens = (text: string): Tokens => wordsOf(text, english, (word) => [word.length]);

const surfaces = (text: string, { starts, ends }: Tokens): string[] =>
  starts.map((start, t) => text.slice(start, ends[t]));
const rowsOf = ({ slots }: Tokens, slot: number): number[] => [...(slots[slot]?.rows ?? [])];

/** The rows of each token in a slot. */
function perToken(tokens: Tokens, slot: number): number[][] {
  const { rows = [], ends = [] } = tokens.slots[slot] ?? {};
  return ends.map((end, t) => rows.slice(ends[t - 1] ?? 0, end));
}

describe('characters', () => {
  const characterTokens = (text: string): Tokens =>
    charactersOf(text, new Map([['张'.charCodeAt(0), 7]]), chinese);

  it('are tokens of their own, spaces left out, pairs of surrogates kept together', () => {
    const text = '𠮷野家 今日';
    expect(surfaces(text, characterTokens(text))).toEqual(['𠮷', '野', '家', '今', '日']);
  });

  it('have one row for traditional and simplified forms, and for forms of other widths', () => {
    expect(rowsOf(characterTokens('張'), 0)).toEqual([7]);
    expect(normalise('Ａ'.charCodeAt(0))).toBe('a'.charCodeAt(0));
    expect(normalise('７'.charCodeAt(0))).toBe('0'.charCodeAt(0));
  });

  it('tell their pairs by order', () => {
    const [, after, before] = perToken(characterTokens('王毅王'), 1);
    expect(before).not.toEqual(after);
    expect(perToken(characterTokens('王毅'), 2)[0]).toEqual(after);
  });

  it('know whether a space stood before them', () => {
    expect(rowsOf(characterTokens('김 장'), 4)[1]).not.toBe(rowsOf(characterTokens('김장'), 4)[1]);
  });
});

describe('words', () => {
  it('are runs of letters, runs of digits and single marks', () => {
    const text = "O'Brien's 1,200 jobs—gone.";
    expect(surfaces(text, wordTokens(text))).toEqual([
      'O',
      "'",
      'Brien',
      "'",
      's',
      '1',
      ',',
      '200',
      'jobs',
      '—',
      'gone',
      '.',
    ]);
  });

  it('leave an Arabic particle before the word it is written onto', () => {
    const text = 'وقال بالقاهرة من';
    expect(surfaces(text, wordTokens(text))).toEqual(['و', 'قال', 'ب', 'القاهرة', 'من']);
  });

  it('have the same rows in capitals, but another shape', () => {
    const [small, large] = [wordTokens('berlin'), wordTokens('BERLIN')];
    expect(rowsOf(large, 0)).toEqual(rowsOf(small, 0));
    expect(rowsOf(large, 1)).toEqual(rowsOf(small, 1));
    expect(rowsOf(large, 2)).toEqual(rowsOf(small, 2));
    expect(rowsOf(large, 4)).not.toEqual(rowsOf(small, 4));
  });

  it('have no more parts than the ends of a long word give', () => {
    expect(rowsOf(wordTokens('a'.repeat(100_000)), 1).length).toBeLessThan(100);
  });

  it('have a shape in the table, whatever the mark', () => {
    const marks = '.,:;!?()[]{}-–—/|%$€"“”«»‹›\'’…¿¡*#@&^~`+=<>_\u061f\u060c\u200f\ufeff\ud800';
    for (const row of rowsOf(wordTokens(marks), 4)) expect(row).toBeLessThan(SHAPE_ROWS);
  });
});

describe('lists of words', () => {
  it('give a row to each token of a phrase, another to those in none', () => {
    const [the, prime, minister, sang] = perToken(wordTokens('The Prime Minister sang'), 3);
    expect(the).toEqual([0]);
    expect(sang).toEqual([0]);
    expect(prime?.[0]).toBeGreaterThan(0);
    expect(minister).toContain((prime?.[0] ?? 0) + 1);
  });

  it('are found in traditional characters as in simplified ones', () => {
    const tokens = (text: string): number[][] => perToken(charactersOf(text, new Map(), chinese), 3);
    expect(tokens('張發言人')).toEqual(tokens('张发言人'));
    expect(tokens('張發言人')[1]).not.toEqual([0]);
  });
});
