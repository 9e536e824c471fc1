import { describe, expect, it } from 'vitest';

import { characterTokens, normalise } from '../../../lib/names/characters.ts';
import type { Tokens } from '../../../lib/names/tokens.ts';
import { SHAPE_ROWS, wordTokens } from '../../../lib/names/words.ts';

const surfaces = (text: string, { starts, ends }: Tokens): string[] =>
  starts.map((start, t) => text.slice(start, ends[t]));
const rowsOf = ({ slots }: Tokens, slot: number): number[] => [...(slots[slot]?.rows ?? [])];

describe('characters', () => {
  const vocabulary = new Map([['张'.charCodeAt(0), 7]]);

  it('are tokens of their own, spaces left out, pairs of surrogates kept together', () => {
    const text = '𠮷野家 今日';
    expect(surfaces(text, characterTokens(text, vocabulary))).toEqual(['𠮷', '野', '家', '今', '日']);
  });

  it('have one row for traditional and simplified forms, and for forms of other widths', () => {
    expect(rowsOf(characterTokens('張', vocabulary), 0)).toEqual([7]);
    expect(normalise('Ａ'.charCodeAt(0))).toBe('a'.charCodeAt(0));
    expect(normalise('７'.charCodeAt(0))).toBe('0'.charCodeAt(0));
  });

  it('tell their pairs by order', () => {
    const rows = rowsOf(characterTokens('王毅王', vocabulary), 1);
    expect(rows[1]).not.toBe(rows[2]);
    expect(rowsOf(characterTokens('王毅', vocabulary), 2)[0]).toBe(rows[1]);
  });

  it('know whether a space stood before them', () => {
    expect(rowsOf(characterTokens('김 장', vocabulary), 3)[1]).not.toBe(
      rowsOf(characterTokens('김장', vocabulary), 3)[1],
    );
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
    expect(rowsOf(large, 2)).not.toEqual(rowsOf(small, 2));
  });

  it('have no more parts than the ends of a long word give', () => {
    expect(rowsOf(wordTokens('a'.repeat(100_000)), 1).length).toBeLessThan(100);
  });

  it('have a shape in the table, whatever the mark', () => {
    const marks = '.,:;!?()[]{}-–—/|%$€"“”«»‹›\'’…¿¡*#@&^~`+=<>_\u061f\u060c\u200f\ufeff\ud800';
    for (const row of rowsOf(wordTokens(marks), 2)) expect(row).toBeLessThan(SHAPE_ROWS);
  });
});
