import { type Block, isLongParagraph } from '../../blocks/block.ts';
import type { Trace } from '../trace.ts';

/** The page's blocks, with those that are (still) taken for the story. Pruning steps take blocks out. */
export class Draft {
  readonly blocks: readonly Block[];
  private readonly taken: Set<number>;
  private readonly trace: Trace | undefined;
  /** Answers that hold until the next block is dropped. */
  private sorted: number[] | null = null;
  private long: number[] | null = null;

  constructor(blocks: readonly Block[], taken: Iterable<number>, trace?: Trace) {
    this.blocks = blocks;
    this.taken = new Set(taken);
    this.trace = trace;
  }

  has(index: number): boolean {
    return this.taken.has(index);
  }

  /** @param reason what gives it away, in words */
  drop(index: number, reason: string): void {
    if (!this.taken.delete(index)) return;
    this.trace?.note(reason, this.block(index).text);
    this.sorted = null;
    this.long = null;
  }

  /** Indexes of the taken blocks, ascending. */
  indexes(): readonly number[] {
    this.sorted ??= [...this.taken].toSorted((a, b) => a - b);
    return this.sorted;
  }

  /** Indexes of the taken long paragraphs, ascending. */
  paragraphs(): readonly number[] {
    this.long ??= this.indexes().filter((index) => isLongParagraph(this.block(index)));
    return this.long;
  }

  block(index: number): Block {
    const block = this.blocks[index];
    if (!block) throw new RangeError(`no block ${index}`);
    return block;
  }
}
