import type { SentenceReading } from './attribution.ts';
import type { Subject } from './subject.ts';

/** Items in which a verb has whom it cites. */
const REACH = 3;

/** Whom a verb cites: «цитирует | X», «приводит слова | X». */
export function citedBehind({ items, subjects }: SentenceReading, verb: number): Subject | undefined {
  for (let i = verb + 1; i <= verb + REACH && !/\S/u.test(subjects.gap(i)); i += 1) {
    const item = items[i];
    if (item?.type !== 'somebody') continue;
    const bearer = subjects.bearerBehind(item, i);
    const from = items[verb]?.start ?? item.start;
    return { somebody: item, index: i, last: i, from, tail: 0, lead: 0, apposition: false, ...bearer };
  }
  return undefined;
}

/** Whose words somebody passes on: «نقلت الوكالة عن | X قوله». */
export function relayedBefore({ items, subjects }: SentenceReading, verb: number): Subject | undefined {
  const from = items.findLastIndex((item, i) => i < verb && item.type === 'word' && item.relays);
  const subject = from < 0 ? undefined : subjects.behind(from, true);
  return subject && subject.index < verb ? { ...subject, tail: 0 } : undefined;
}
