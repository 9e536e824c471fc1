import { hashText } from './hash.ts';

/** Codes of a group: a byte's. */
const GROUP = 256;
const SEEDS = [21, 22, 23] as const;

/** Row of a word that is not among them. */
const UNKNOWN = 0;

/**
 * Which words are used alike, as groups of codes: words that share a code of a group share a row of the model's table.
 * The words themselves are not kept. A word's three cells, xored, give a check byte and its codes (Graf & Lemire, Xor
 * filters, 2020); of words that are none of them, one in 256 is taken for one.
 */
export class Meanings {
  private readonly third: number;

  /** @param cells a check byte and a byte a group in each, `width` in all, as train/meanings.py packs them */
  constructor(
    private readonly cells: Uint8Array,
    private readonly width: number,
  ) {
    this.third = cells.length / width / SEEDS.length;
  }

  /** The rows of a word in small letters, one a group. */
  rows(word: string): number[] {
    const { third, width } = this;
    const [a, b, c] = SEEDS.map((seed) => hashText(word, 0, word.length, seed)) as [number, number, number];
    const cells = [a % third, third + (b % third), 2 * third + (c % third)] as const;
    if (this.xor(cells, 0) !== (a ^ b) >>> 24) return [UNKNOWN];
    return Array.from({ length: width - 1 }, (_, group) => 1 + GROUP * group + this.xor(cells, group + 1));
  }

  private xor([a, b, c]: readonly [number, number, number], byte: number): number {
    const { cells, width } = this;
    return (cells[a * width + byte] ?? 0) ^ (cells[b * width + byte] ?? 0) ^ (cells[c * width + byte] ?? 0);
  }
}
