import type { SentenceReading } from './attribution.ts';
import { gapBefore, type Item } from './items.ts';
import type { Subject } from './subject.ts';

/** Whether a verb ends a clause that says who said what stands beside it: wie X am Montag auf Anfrage | mitteilte. */
export function endsComment(text: string, items: readonly Item[], start: number, verb: number): boolean {
  const opener = items[start];
  const auxiliary = items[verb + 1];
  const last = auxiliary?.type === 'word' && auxiliary.opensBracket ? verb + 1 : verb;
  const closes = last + 1 >= items.length || /\S/u.test(gapBefore(text, items, last + 1));
  return closes && opener?.type === 'word' && opener.comments;
}

/** Whether an auxiliary beside somebody leaves the verb to the end of the clause: zuletzt hatte | X auf die Frage … geantwortet. */
export function inBracket(items: readonly Item[], index: number, start: number): boolean {
  return [index + 1, ...[1, 2, 3].map((steps) => index - steps)].some((i) => {
    const item = items[i];
    return i >= start && item?.type === 'word' && item.opensBracket;
  });
}

/**
 * Whether somebody before a German verb stands in the phrase that opens its clause, so that the subject is the one right
 * behind: mit Blick auf die Zahl | der Betroffenen | erwartet Finch ….
 */
export function isInFront(
  { items, subjects, language }: SentenceReading,
  { index }: Subject,
  verb: number,
  behind: Subject,
): boolean {
  const [first] = items;
  if (language !== 'de' || behind.tail > 1 || first?.type !== 'word' || !first.preposition) return false;
  const front = items.slice(0, verb);
  return (
    index < verb &&
    front.every(
      (item, i) => !/[,;:]/u.test(subjects.gap(i + 1)) && !(item.type === 'word' && item.opensBracket),
    )
  );
}
