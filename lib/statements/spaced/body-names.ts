import type { Range } from '../../text/range.ts';
import type { Item, Quoted } from './items.ts';

const GENITIVE = /^ال\p{L}{2,}/u;
const NAME = /^\p{Lu}\p{Script=Latin}+/u;

/** A body by its name, and how many items its noun has behind it. */
type Named = Range & { words: number };
export type NameBehind = (text: string, items: readonly Item[], body: number) => Named | undefined;

/** A name in Latin letters right behind what the body is, with the number of its words: издание | Novi Dnevnik. */
function latinName(text: string, items: readonly Item[], body: number): Named | undefined {
  let last = body;
  for (let next = items[last + 1]; next?.type === 'word'; next = items[last + 1]) {
    const beside = text.slice(items[last]?.end, next.start) === ' ';
    if (!beside || !NAME.test(text.slice(next.start, next.end))) break;
    last += 1;
  }
  const [first, end] = [items[body + 1], items[last]];
  return last > body && first && end ? { start: first.start, end: end.end, words: last - body } : undefined;
}

/** A body with the noun that it belongs to: لجنة | الانضباط. */
function withGenitive(text: string, items: readonly Item[], body: number): Named | undefined {
  const [noun, next] = items.slice(body, body + 2);
  if (!noun || next?.type !== 'word' || next.cue || text.slice(noun.end, next.start) !== ' ')
    return undefined;
  const isOne = !text.startsWith('ال', noun.start) && GENITIVE.test(next.lower);
  return isOne ? { start: noun.start, end: next.end, words: 1 } : undefined;
}

/** How bodies are called by what stands behind their noun, by language. */
export const NAMES_BEHIND: Readonly<Record<string, NameBehind>> = { ru: latinName, ar: withGenitive };

/** Whether an item behind what a body is is its name in quotation marks: صحيفة |"…"|. */
export function isMarkedName(text: string, item: Item): item is Quoted {
  const marked = /^\s["“«„]/u.test(text.slice(item.start - 1, item.start + 1));
  return marked && item.type === 'quoted' && !item.speech;
}

/** Whether no mark parts two ranges. */
export const isBeside = (text: string, a: Range, b: Range): boolean =>
  !/[.,;:!?()]/u.test(text.slice(a.end, b.start));

/** Ukraine’s | emergency service. */
export const owns = (text: string, owner: Range, item: Range): boolean =>
  /^[’'](?:s?\s)?$/u.test(text.slice(owner.end, item.start));
