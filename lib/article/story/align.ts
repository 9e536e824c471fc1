import type { Block } from '../../blocks/block.ts';
import { fold } from '../../blocks/text.ts';

/** Blocks that begin with the same characters are the same block, of which a part was taken out. */
const START = 16;

/**
 * Finds the blocks of an extract again among the blocks of the page, by their text and in their order.
 *
 * @returns indexes into `page`, ascending
 */
export function alignBlocks(extract: readonly Block[], page: readonly Block[]): number[] {
  const whole = indexBy(page, (key) => key);
  const starts = indexBy(page, (key) => (key.length >= START ? key.slice(0, START) : null));
  const found = new Set<number>();
  let last = -1;
  for (const { text } of extract) {
    const key = fold(text);
    if (!key) continue;
    const places = whole.get(key) ?? (key.length >= START ? starts.get(key.slice(0, START)) : undefined);
    if (!places) continue;
    const place =
      places.find((index) => index > last && !found.has(index)) ?? places.find((i) => !found.has(i));
    if (place === undefined) continue;
    found.add(place);
    last = place;
  }
  return [...found].toSorted((a, b) => a - b);
}

function indexBy(blocks: readonly Block[], keyOf: (folded: string) => string | null): Map<string, number[]> {
  const index = new Map<string, number[]>();
  for (const [place, { text }] of blocks.entries()) {
    const key = keyOf(fold(text));
    if (!key) continue;
    const places = index.get(key);
    if (places) places.push(place);
    else index.set(key, [place]);
  }
  return index;
}
