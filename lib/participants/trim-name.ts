import { PLACE_FIRST, PLACE_LAST, THING_ENDINGS, THING_LAST, THING_WORDS } from '../languages/thing-words.ts';
import { type Range, trimRange } from '../text/range.ts';

/** The Harris Award, Título de Oro, Europäische Waffen|richtlinie|. */
export function isThing(name: string): boolean {
  const words = name.toLowerCase().split(' ');
  const [first = ''] = words;
  const last = words.at(-1) ?? '';
  if (words.length === 1) return false;
  return (
    THING_WORDS.has(first) ||
    THING_WORDS.has(last) ||
    THING_LAST.has(last) ||
    THING_ENDINGS.some((ending) => last.endsWith(ending))
  );
}

/** Letters that are no doubled name. */
const LEAST_DOUBLED = 6;
const MOST_DOUBLED = 80;

/** What a name begins with twice. */
export function doubled(name: string): string | undefined {
  for (let length = LEAST_DOUBLED; length * 2 <= Math.min(name.length, MOST_DOUBLED); length += 1)
    if (name.startsWith(name.slice(0, length), length)) return name.slice(0, length);
  return undefined;
}

/** A range that ends before a bracket which only opens in it, or begins after one which only closes. */
export function withoutOddBracket(text: string, { start, end }: Range): Range {
  const name = text.slice(start, end);
  const [open, close] = [name.lastIndexOf('('), name.indexOf(')')];
  if (open >= 0 && close < open) return trimRange(text, { start, end: start + open });
  if (close >= 0 && open < 0) return trimRange(text, { start: start + close + 1, end });
  return { start, end };
}

/** North Tarnshire, Tarn County. */
export function isPlaceByWords(name: string): boolean {
  const words = name.toLowerCase().split(' ');
  return words.length > 1 && (PLACE_FIRST.has(words[0] ?? '') || PLACE_LAST.has(words.at(-1) ?? ''));
}

/** An office in capitals inside a name in small letters, with where it is held: Tarn DA |Anne Brandt|. */
const OFFICE = /^(?:\p{Lu}[\p{L}\p{M}]* ){1,2}(?!I{2,3} |IV )\p{Lu}{2,4} (?=\p{Lu}\p{Ll}+ \p{Lu}\p{Ll})/u;

/** A person's name without such an office before it. */
export const withoutOffice = (name: string): string => name.replace(OFFICE, '');
