import type { SentenceReading } from './attribution.ts';
import type { Item } from './items.ts';
import type { Opening } from './openings.ts';

/** Items behind a verb in which the verb of a clause that it reports must stand. */
const REACH = 14;

/** “They are still | urging”: a verb with an auxiliary has a subject of its own. */
export function isProgressive({ items }: SentenceReading, verb: number): boolean {
  const at = items.findLastIndex(
    (item, i) => i < verb && !(item.type === 'word' && (item.adverb || item.negates)),
  );
  const before = items[at];
  return at >= verb - 2 && before?.type === 'word' && before.auxiliary;
}

/**
 * Whether a verb does something to what stands behind it (added | a third goal, not: added | the goal was late), or says
 * that nothing was said (has not said | whether).
 */
export function saysNothing(reading: SentenceReading, verb: number, opening: Opening): boolean {
  const { items, subjects } = reading;
  const [cue, next] = [items[verb], items[verb + 1]];
  if (cue?.type !== 'word' || opening.by !== 'bare') return false;
  const negated = [verb - 1, verb - 2].some((i) => isWord(items[i], 'negates'));
  if (negated && isWord(next, 'subordinator') && !isWord(next, 'complementiser')) return true;
  return cue.handles && !hasVerb(items, verb, (i) => /[,.;:–—]/u.test(subjects.gap(i)));
}

/** Whether a participle only tells something of whom it stands behind, or of what follows: a | reporting | station. */
export function describes({ items, language }: SentenceReading, verb: number, opening: Opening): boolean {
  const before = items[verb - 2];
  if (language !== 'en' || (before?.type === 'word' && before.absolute)) return false;
  return opening.by === 'bare' || (opening.by !== 'quote' && opening.skipped > 0);
}

/** Whether the clause behind an item has a verb that surely is one. */
function hasVerb(items: readonly Item[], from: number, parts: (i: number) => boolean): boolean {
  for (let i = from + 1; i < Math.min(items.length, from + REACH); i += 1) {
    const item = items[i];
    if (!item || (i > from + 1 && parts(i))) return false;
    if (item.type === 'quoted') return true;
    if (item.type === 'word' && (item.auxiliary || (item.cue && !item.participle))) return true;
  }
  return false;
}

const isWord = (item: Item | undefined, is: 'negates' | 'subordinator' | 'complementiser'): boolean =>
  item?.type === 'word' && item[is];
