import type { Anchor } from './anchor.ts';
import { compact } from './compact.ts';
import type { PageText, Run } from './page-text.ts';

/** Where words stand in a page: in one place, in several that can't be told apart, or nowhere any more. */
export type Location = { found: 'once' | 'ambiguous'; places: Run[][] } | { found: 'changed' };

/** More places than this are not looked for. */
const MOST_PLACES = 50;
/** Fewer characters, without white space, may stand anywhere: “Tuesday”, a name. */
const SHORT = 30;
/** So many characters beside such words tell that they are those of the story. */
const BESIDE = 10;

/**
 * Finds an anchor's words in a page: exactly, or not at all. A few words count only where the story's go before or after
 * them. Words that stand there more than once are told apart by what stands around them, in their paragraph first, then
 * beyond it.
 *
 * @param isSeen whether a place is shown; what is not, counts only where nothing else is found
 */
export function locate(page: PageText, anchor: Anchor, isSeen: (runs: readonly Run[]) => boolean): Location {
  const exact = compact(anchor.exact);
  if (exact === '') return { found: 'changed' };
  let places = placesOf(page.text, exact, exact.length < SHORT ? besides(anchor) : []);
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

type Context = Pick<Anchor, 'prefix' | 'suffix'>;

const inParagraph = ({ prefix, suffix }: Anchor): Context => ({
  prefix: prefix.split('\n\n').at(-1) ?? '',
  suffix: suffix.split('\n\n')[0] ?? '',
});

/** What stands around the words in their paragraph, then all that is known. */
const contexts = (anchor: Anchor): Context[] => [inParagraph(anchor), anchor];

/** Whether a place in the page's text, from `start` to `end`, has the story's words on one side. */
type Neighbour = (text: string, start: number, end: number) => boolean;

/** What may go before or after the words in their paragraph; nothing where they are all of it. */
function besides(anchor: Anchor): Neighbour[] {
  const { prefix, suffix } = inParagraph(anchor);
  const [before, after] = [compact(prefix).slice(-BESIDE), compact(suffix).slice(0, BESIDE)];
  return [
    ...(before === '' ? [] : [(text: string, start: number) => text.endsWith(before, start)]),
    ...(after === '' ? [] : [(text: string, _: number, end: number) => text.startsWith(after, end)]),
  ];
}

/** Where the words stand; with neighbours given, only where one of them does, too. */
function placesOf(text: string, words: string, neighbours: readonly Neighbour[]): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(words); at >= 0 && places.length < MOST_PLACES; at = text.indexOf(words, at + 1))
    if (neighbours.length === 0 || neighbours.some((isThere) => isThere(text, at, at + words.length)))
      places.push(at);
  return places;
}
