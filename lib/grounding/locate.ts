import type { Anchor } from './anchor.ts';
import { compact } from './compact.ts';
import type { PageText, Run } from './page-text.ts';

/** Where words stand in a page: in one place, in several that can't be told apart, or nowhere any more. */
export type Location = { found: 'once' | 'ambiguous'; places: Run[][] } | { found: 'changed' };

/** More places than this are not looked for. */
const MOST_PLACES = 50;

/**
 * Finds an anchor's words in a page: exactly, or not at all. Words that stand there more than once are told apart by what
 * stands around them, in their paragraph first, then beyond it.
 *
 * @param isSeen whether a place is shown; what is not, counts only where nothing else is found
 */
export function locate(page: PageText, anchor: Anchor, isSeen: (runs: readonly Run[]) => boolean): Location {
  const exact = compact(anchor.exact);
  if (exact === '') return { found: 'changed' };
  let places = placesOf(page.text, exact);
  const runsOf = (at: number): Run[] => page.runsOf(at, at + exact.length);
  if (places.length > 1) places = orAll(places, (at) => isSeen(runsOf(at)));
  for (const { prefix, suffix } of contexts(anchor)) {
    if (places.length < 2) break;
    const [before, after] = [compact(prefix), compact(suffix)];
    places = orAll(
      places,
      (at) => page.text.endsWith(before, at) && page.text.startsWith(after, at + exact.length),
    );
  }
  if (places.length === 0) return { found: 'changed' };
  return { found: places.length === 1 ? 'once' : 'ambiguous', places: places.map(runsOf) };
}

/** Those that pass, or all when none does. */
function orAll(places: number[], passes: (at: number) => boolean): number[] {
  const passed = places.filter(passes);
  return passed.length > 0 ? passed : places;
}

/** What stands around the words in their paragraph, then all that is known. */
const contexts = ({ prefix, suffix }: Anchor): Pick<Anchor, 'prefix' | 'suffix'>[] => [
  { prefix: prefix.split('\n\n').at(-1) ?? '', suffix: suffix.split('\n\n')[0] ?? '' },
  { prefix, suffix },
];

function placesOf(text: string, words: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(words); at >= 0 && places.length < MOST_PLACES; at = text.indexOf(words, at + 1))
    places.push(at);
  return places;
}
