import { gapBefore, type Item, type Word } from './items.ts';

/** How participles end, and how they are told from infinitives. */
const PARTICIPLE = /t$|ge.{1,24}en$/u;
/** How adjectives end before a noun. */
const INFLECTED = /e[nrms]?$/u;

/**
 * The items with those words as no cues that report with another only, where that is missing (gab … bekannt), that mean
 * something else (fand … statt), or whose subject suffers them (wurde … festgehalten).
 *
 * @param capitals whether nouns are written with capitals
 */
export function withoutLoneCues(text: string, items: readonly Item[], capitals: boolean): Item[] {
  return items.map((item, i) =>
    item.type === 'word' &&
    item.cue &&
    (isNone(text, items, i, item) || (capitals && isAdjective(text, items, i)))
      ? { ...item, cue: false }
      : item,
  );
}

const isNone = (text: string, items: readonly Item[], i: number, cue: Word): boolean =>
  (cue.companions !== undefined && !hasCompanion(text, items, i, cue.companions)) ||
  (cue.prefixes !== undefined && endsOwn(text, items, i, cue.prefixes)) ||
  isPassive(text, items, i);

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
  return closing(text, items, cue, companions);
}

/** Whether one of some words ends a clause behind an item, or stands before “that”. */
const closing = (text: string, items: readonly Item[], from: number, list: ReadonlySet<string>): boolean =>
  items.some(
    (item, i) =>
      i > from &&
      item.type === 'word' &&
      list.has(item.lower) &&
      (closes(text, items, i) || opensThat(items, i + 1)),
  );

/** Whether the clause of a cue itself ends with one of some words: machte sie das Fenster | zu. */
const endsOwn = (text: string, items: readonly Item[], from: number, list: ReadonlySet<string>): boolean => {
  const last = items.findIndex((_, i) => i >= from && (closes(text, items, i) || opensThat(items, i + 1)));
  const item = items[last];
  return item?.type === 'word' && list.has(item.lower);
};

const closes = (text: string, items: readonly Item[], i: number): boolean =>
  i + 1 >= items.length || /\S/u.test(gapBefore(text, items, i + 1));

/** Whether a participle ends a clause whose auxiliary makes it passive: wurden drei Tage | festgehalten (German). */
function isPassive(text: string, items: readonly Item[], cue: number): boolean {
  const [item, next] = [items[cue], items[cue + 1]];
  const ends = closes(text, items, cue) || (next?.type === 'word' && next.passiveBracket);
  if (item?.type !== 'word' || !ends || !PARTICIPLE.test(item.lower)) return false;
  let passive = false;
  for (let i = cue; i >= 0; i -= 1) {
    const before = items[i];
    if (before?.type === 'word' && before.opensBracket) return false;
    if (before?.type === 'word' && before.passiveBracket && i < cue) passive = true;
    if (/[,;:–—]/u.test(gapBefore(text, items, i))) break;
  }
  return passive;
}

/** Whether a form stands between an article and a noun: das | bekannte | Angebot; but: Das | erklärte | die Werft (German). */
function isAdjective(text: string, items: readonly Item[], cue: number): boolean {
  const [article, item, noun] = items.slice(Math.max(0, cue - 1), cue + 2);
  return (
    cue > 1 &&
    article?.type === 'word' &&
    article.definite &&
    item?.type === 'word' &&
    noun?.type === 'word' &&
    INFLECTED.test(item.lower) &&
    /\p{Lu}/u.test(text[noun.start] ?? '') &&
    [cue - 1, cue, cue + 1].every((i) => !/\S/u.test(gapBefore(text, items, i)))
  );
}

/** Dejó claro | que, se mostró convencido | de que. */
const opensThat = (items: readonly Item[], at: number): boolean => {
  const [next, second] = items.slice(at, at + 2);
  const behind = next?.type === 'word' && next.preposition ? second : next;
  return behind?.type === 'word' && behind.complementiser;
};
