import type { Range } from '../../text/range.ts';
import type { Item, Quoted } from './items.ts';

const NAME = /^\p{Lu}\p{Script=Latin}+/u;

/** A name in Latin letters right behind what the body is, with the number of its words: издание | Novi Dnevnik. */
export function latinName(
  text: string,
  items: readonly Item[],
  body: number,
): (Range & { words: number }) | undefined {
  let last = body;
  for (let next = items[last + 1]; next?.type === 'word'; next = items[last + 1]) {
    const beside = text.slice(items[last]?.end, next.start) === ' ';
    if (!beside || !NAME.test(text.slice(next.start, next.end))) break;
    last += 1;
  }
  const [first, end] = [items[body + 1], items[last]];
  return last > body && first && end ? { start: first.start, end: end.end, words: last - body } : undefined;
}

/** Whether an item behind what a body is is its name in quotation marks: صحيفة |"…"|. */
export function isMarkedName(text: string, item: Item): item is Quoted {
  const marked = /^\s["“«„]/u.test(text.slice(item.start - 1, item.start + 1));
  return marked && item.type === 'quoted' && !item.speech;
}
