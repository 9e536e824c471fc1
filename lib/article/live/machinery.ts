import type { Block } from '../../blocks/block.ts';
import type { Trace } from '../trace.ts';
import type { Section } from './sections.ts';

/** Blocks that are no part of what the entries say: their times, the list of entries with its heading. */
export function machineryOf(sections: readonly Section[], blocks: readonly Block[]): Map<Block, string> {
  const dropped = new Map<Block, string>();
  const drop = (index: number, reason: string): void => {
    const block = blocks[index];
    if (block) dropped.set(block, reason);
  };
  for (const { mark, listed } of sections) {
    if (mark.bare) drop(mark.index, 'the time of an entry');
    if (!listed) continue;
    drop(mark.bare ? mark.index + 1 : mark.index, 'in a list of the entries');
    if (blocks[mark.index - 1]?.kind === 'heading') drop(mark.index - 1, 'heads a list of the entries');
  }
  return dropped;
}

/** Takes what tells times to machines out of a hardened page, from the first entry on. */
export function dropTimes(page: Document, first: Element | undefined): void {
  for (const time of page.querySelectorAll('time,[itemprop=datePublished],[itemprop=dateModified]')) {
    if (first && isInOrAfter(first, time)) time.remove();
  }
}

const FOLLOWING = 4;
const isInOrAfter = (first: Element, element: Element): boolean =>
  first.contains(element) || (first.compareDocumentPosition(element) & FOLLOWING) !== 0;

export function noteChanges(
  trace: Trace,
  dropped: ReadonlyMap<Block, string>,
  kept: readonly Block[],
  chosen: ReadonlySet<Block>,
): void {
  for (const block of kept) {
    const reason =
      dropped.get(block) ?? (chosen.has(block) ? undefined : 'added: of an entry beside the others');
    if (reason !== undefined) trace.note(reason, block.text);
  }
}
