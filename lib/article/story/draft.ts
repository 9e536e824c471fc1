import { type Block, isLongParagraph } from '../../blocks/block.ts';

/** The page's blocks, with those that are (still) taken for the story. Pruning steps take blocks out. */
export class Draft {
  readonly blocks: readonly Block[];
  private readonly taken: Set<number>;

  constructor(blocks: readonly Block[], taken: Iterable<number>) {
    this.blocks = blocks;
    this.taken = new Set(taken);
  }

  has(index: number): boolean {
    return this.taken.has(index);
  }

  drop(index: number): void {
    this.taken.delete(index);
  }

  /** Indexes of the taken blocks, ascending. */
  indexes(): number[] {
    return [...this.taken].toSorted((a, b) => a - b);
  }

  /** Indexes of the taken long paragraphs, ascending. */
  paragraphs(): number[] {
    return this.indexes().filter((i) => {
      const block = this.blocks[i];
      return block !== undefined && isLongParagraph(block);
    });
  }

  block(index: number): Block {
    const block = this.blocks[index];
    if (!block) throw new RangeError(`no block ${index}`);
    return block;
  }
}
