import { gapBefore, type Item, type Somebody, type Word } from './items.ts';

/** How participles end. */
const PARTICIPLE = /(?:[ai]d[oa]|ée?)s?$/u;
/** Adjectives behind an unnamed speaker. */
const MOST = 2;

/**
 * Unnamed speakers with the adjectives behind their noun: fuentes | policiales, la police | locale. What comes next must
 * part them from a noun of their own: a verb, a preposition, a mark.
 *
 * @param adjective how adjectives end that tell where somebody belongs, in a language that writes them behind the noun
 */
export function withAdjectives(text: string, items: readonly Item[], adjective: RegExp): Item[] {
  const joined: Item[] = [];
  for (let i = 0; i < items.length; i += 1) {
    const item = items[i];
    if (!item) break;
    joined.push(item);
    if (!isUnnamed(item)) continue;
    const several = item.head.endsWith('s');
    let last = i;
    while (last - i < MOST && describes(text, items, last + 1, several, adjective)) last += 1;
    const end = items[last];
    if (last === i || !end || !closes(text, items, last)) continue;
    joined.pop();
    joined.push({ ...item, end: end.end });
    i = last;
  }
  return joined;
}

const isUnnamed = (item: Item): item is Somebody =>
  item.type === 'somebody' && (item.kind === 'group' || item.kind === 'role') && !item.member;

function describes(
  text: string,
  items: readonly Item[],
  i: number,
  several: boolean,
  adjective: RegExp,
): boolean {
  const word = items[i];
  return (
    word?.type === 'word' &&
    !/\S/u.test(gapBefore(text, items, i)) &&
    isContent(word) &&
    word.lower.endsWith('s') === several &&
    adjective.test(word.lower.replace(/s$/u, ''))
  );
}

/** Whether a verb, a preposition or a mark comes behind an item. */
function closes(text: string, items: readonly Item[], i: number): boolean {
  const next = items[i + 1];
  if (!next) return /^\s*(?:[.,;:!?)—–]|$)/u.test(text.slice(items[i]?.end ?? 0, (items[i]?.end ?? 0) + 2));
  if (/\S/u.test(gapBefore(text, items, i + 1))) return true;
  // Un portavoz | apoyado por …, une cliente | croisée à …: a participle with what belongs to it.
  if (next.type === 'word' && next.preposition && PARTICIPLE.test(lowerAt(items, i))) return false;
  return next.type === 'word' && (next.cue || next.auxiliary || next.common || next.preposition);
}

const lowerAt = (items: readonly Item[], i: number): string => {
  const item = items[i];
  return item?.type === 'word' ? item.lower : '';
};

const isContent = (word: Word): boolean =>
  !(
    word.common ||
    word.cue ||
    word.preposition ||
    word.complementiser ||
    word.subordinator ||
    word.coordinator
  );
