import type { Block } from '../../blocks/block.ts';

/** Blocks that begin with the same characters are the same block, of which a part was taken out. */
const START = 16;
/** So many code units hold that many characters. */
const START_WITH_SPACES = 3 * START;

/** Letters and digits of most writing; of all there is (`\p{P}`) takes a browser long to prepare. */
const LETTER = /[0-9A-Za-z\u00c0-\u1fff\u3041-\ud7ff]/;
const NO_MARK = /[^\s\p{P}\p{S}\p{Cf}]/u;

/** Something but marks: rules, bullets and crosses are alike all over a page. */
export const saysSomething = (text: string): boolean => LETTER.test(text) || NO_MARK.test(text);

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
  const whole = indexOf(page.map(({ text }) => text));
  let starts: Map<string, Places> | undefined;
  const placesOf = (text: string): Places | undefined => {
    const same = whole.get(text);
    if (same) return same;
    starts ??= indexOf(page.map((block) => startOf(block.text)));
    return starts.get(startOf(text));
  };
  const found = new Set<number>();
  let last = -1;
  for (const { text } of extract) {
    if (!saysSomething(text)) continue;
    const place = nextPlace(placesOf(text), last);
    if (place === undefined) continue;
    found.add(place);
    last = place;
  }
  return [...found].toSorted((a, b) => a - b);
}

/** Without white space and marks, which change where elements are taken out; empty for a text that is too short. */
function startOf(text: string): string {
  const letters = text.slice(0, START_WITH_SPACES).replace(/[\s\p{P}]+/gu, '');
  return letters.length >= START ? letters.slice(0, START) : '';
}

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
