import type { Block } from '../../blocks/block.ts';
import { fold } from '../../blocks/text.ts';

/** Blocks that begin with the same characters are the same block, of which a part was taken out. */
const START = 16;

/** Where blocks with one key stand, ascending, and how many of these places are used up. */
interface Places {
  indexes: number[];
  used: number;
}

/**
 * Finds the blocks of an extract again among the blocks of the page, by their text and in their order.
 *
 * @returns indexes into `page`, ascending
 */
export function alignBlocks(extract: readonly Block[], page: readonly Block[]): number[] {
  if (extract.length === 0) return [];
  const keys = page.map(({ text }) => fold(text));
  const whole = indexOf(keys);
  const starts = indexOf(keys.map(startOf));
  const found = new Set<number>();
  let last = -1;
  for (const { text } of extract) {
    const key = fold(text);
    if (!key) continue;
    const place = nextPlace(whole.get(key) ?? starts.get(startOf(key)), last);
    if (place === undefined) continue;
    found.add(place);
    last = place;
  }
  return [...found].toSorted((a, b) => a - b);
}

const startOf = (key: string): string => (key.length >= START ? key.slice(0, START) : '');

function indexOf(keys: readonly string[]): Map<string, Places> {
  const index = new Map<string, Places>();
  for (const [place, key] of keys.entries()) {
    if (!key) continue;
    const places = index.get(key);
    if (places) places.indexes.push(place);
    else index.set(key, { indexes: [place], used: 0 });
  }
  return index;
}

/** The first unused place after the last one found, or the last there is. */
function nextPlace(places: Places | undefined, last: number): number | undefined {
  if (!places) return undefined;
  while (places.used < places.indexes.length - 1 && (places.indexes[places.used] ?? 0) <= last) places.used++;
  return places.indexes[places.used++];
}
