import { gapBefore, type Item } from './items.ts';

/** Words that report only with another at the end of their clause (gab … bekannt), where that is missing, as no cues. */
export function withoutLoneCues(text: string, items: readonly Item[]): Item[] {
  return items.map((item, i) =>
    item.type === 'word' && item.cue && item.companions && !hasCompanion(text, items, i, item.companions)
      ? { ...item, cue: false }
      : item,
  );
}

/** Whether a clause behind a cue ends with one of some words (gab am Montag | bekannt), or one stands right before it. */
function hasCompanion(
  text: string,
  items: readonly Item[],
  cue: number,
  companions: ReadonlySet<string>,
): boolean {
  const before = items[cue - 1];
  if (before?.type === 'word' && companions.has(before.lower) && !/\S/u.test(gapBefore(text, items, cue)))
    return true;
  return items.some(
    (item, i) =>
      i > cue &&
      item.type === 'word' &&
      companions.has(item.lower) &&
      (i + 1 === items.length || /\S/u.test(gapBefore(text, items, i + 1)) || opensThat(items, i + 1)),
  );
}

/** Dejó claro | que, se mostró convencido | de que. */
const opensThat = (items: readonly Item[], at: number): boolean => {
  const [next, second] = items.slice(at, at + 2);
  const behind = next?.type === 'word' && next.preposition ? second : next;
  return behind?.type === 'word' && behind.complementiser;
};
