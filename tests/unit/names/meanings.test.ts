import { describe, expect, it } from 'vitest';

import { hashText } from '../../../lib/names/hash.ts';
import { Meanings } from '../../../lib/names/meanings.ts';

const THIRD = 5;
const WIDTH = 3;

const cellOf = (word: string, which: 0 | 1 | 2): number =>
  which * THIRD + (hashText(word, 0, word.length, 21 + which) % THIRD);

/** Cells of one word with the codes 7 and 250, put into the cell that is asked for; the others hold noise. */
function cellsOf(word: string, which: 0 | 1 | 2): Uint8Array {
  const cells = Uint8Array.from({ length: 3 * THIRD * WIDTH }, (_, i) => (i * 37) % 256);
  const check = (hashText(word, 0, word.length, 21) ^ hashText(word, 0, word.length, 22)) >>> 24;
  [check, 7, 250].forEach((value, byte) => {
    const at = (i: 0 | 1 | 2): number => cellOf(word, i) * WIDTH + byte;
    const others = ([0, 1, 2] as const).filter((i) => i !== which);
    cells[at(which)] = others.reduce((sum, i) => sum ^ (cells[at(i)] ?? 0), value);
  });
  return cells;
}

describe('what words mean', () => {
  it.each([0, 1, 2] as const)('is a row a group, out of all three cells of the word (%i)', (which) => {
    const meanings = new Meanings(cellsOf('harbour', which), WIDTH);
    expect(meanings.rows('harbour')).toEqual([1 + 7, 1 + 256 + 250]);
  });

  it('is row 0 for words that are not in the cells, but for a few', () => {
    const meanings = new Meanings(cellsOf('harbour', 0), WIDTH);
    const known = Array.from({ length: 500 }, (_, i) => meanings.rows(`word${i}`)).filter(
      ([row]) => row !== 0,
    );
    expect(known.length).toBeLessThan(20);
  });
});
