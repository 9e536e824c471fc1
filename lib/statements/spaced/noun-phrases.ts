import { gapBefore, type Item, type Word } from './items.ts';

/** Most items of a noun with all that describes it. */
const LONGEST = 14;
/** Most words up to the noun. */
const MOST_BEFORE = 5;

/** A noun phrase that no list knows, by its items. */
export interface NounPhrase {
  noun: Word;
  first: number;
  last: number;
  /** Whether something behind the noun describes it. */
  described: boolean;
}

/**
 * The noun phrase that a clause opens with and that ends right before an item, in a language whose nouns come before what a
 * preposition or a participle says of them: “staff on short contracts |”, “a study published in May |”, “the real estate
 * agent |”. Nothing where the stretch holds a verb.
 */
export function phraseBefore(text: string, items: readonly Item[], end: number): NounPhrase | undefined {
  const first = clauseStart(text, items, end);
  if (first === undefined || first >= end) return undefined;
  const opens = items[first];
  const article = opens?.type === 'word' && (opens.definite || opens.indefinite);
  let at = article ? first + 1 : first;
  while (at < end && isNominal(items[at])) at += 1;
  const noun = items[at - 1];
  const described = at < end;
  if (at === first || noun?.type !== 'word' || !isNominal(noun) || at - first > MOST_BEFORE + 1)
    return undefined;
  if (/(?:ly|ing)$/u.test(noun.lower) || noun.day || noun.adverb) return undefined;
  // Orla Finch | of the Lake Herald: a name that nobody found.
  if (described && !article && at - first > 1 && isCapital(text, noun)) return undefined;
  if (!described) return article ? { noun, first, last: at - 1, described } : undefined;
  return describes(items.slice(at, end)) ? { noun, first, last: end - 1, described } : undefined;
}

/** Where the clause begins that ends before an item. */
function clauseStart(text: string, items: readonly Item[], end: number): number | undefined {
  for (let i = end - 1; i >= Math.max(0, end - LONGEST); i -= 1) {
    const before = items[i - 1];
    if (!before || /\S/u.test(gapBefore(text, items, i))) return i;
    if (before.type === 'quoted') return undefined;
    if (before.type === 'word' && (before.subordinator || before.complementiser || before.coordinator))
      return i;
  }
  return undefined;
}

/** Whether items say what a noun before them is: “on short contracts”, “published this May in X”. */
function describes(items: readonly Item[]): boolean {
  const [first] = items;
  const last = items.at(-1);
  const opens = first?.type === 'word' && (first.preposition || /(?:ed|ing)$/u.test(first.lower));
  if (!opens || items.length < 2 || (last?.type === 'word' && (last.common || last.preposition)))
    return false;
  return items.every(
    (item) =>
      item.type !== 'quoted' &&
      item.type !== 'source' &&
      !(item.type === 'somebody' && item.kind === 'pronoun') &&
      !(item.type === 'word' && (item.cue || item.auxiliary)),
  );
}

const isCapital = (text: string, { start }: Word): boolean => /\p{Lu}/u.test(text[start] ?? '');

/** An adjective or a noun. */
const isNominal = (item: Item | undefined): boolean =>
  item?.type === 'word' &&
  /^[\p{L}\d]/u.test(item.lower) &&
  !(
    item.common ||
    item.auxiliary ||
    item.preposition ||
    item.cue ||
    item.complementiser ||
    item.subordinator ||
    item.coordinator ||
    /...(?:ed|ing)$/u.test(item.lower)
  );

/** Whether a word may be a noun, or what describes one. */
export const isContent = (word: Word): boolean =>
  /^\p{L}{3}/u.test(word.lower) &&
  !(
    word.common ||
    word.preposition ||
    word.cue ||
    word.complementiser ||
    word.subordinator ||
    word.coordinator
  );
