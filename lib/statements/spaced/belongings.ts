import { gapBefore, type Item, type Somebody, type Word } from './items.ts';
import type { SpeakerNouns } from './speaker-nouns.ts';

/**
 * One unnamed person with what they belong to: o motorista | da carreta, la gérante | du magasin. Who is described so is
 * told of for the first time, or known by that title; who holds an office (el jefe de la diplomacia) may be known.
 *
 * @param genitives prepositions before what somebody belongs to, in a language that writes it behind the noun
 */
export function withBelongings(
  text: string,
  items: readonly Item[],
  genitives: ReadonlySet<string>,
  nouns: SpeakerNouns,
): Item[] {
  const joined: Item[] = [];
  for (let i = 0; i < items.length; i += 1) {
    const item = items[i];
    if (!item) break;
    const last = isPerson(item, nouns) ? lastOf(text, items, i, genitives) : undefined;
    const end = items[last ?? i]?.end ?? item.end;
    joined.push(last === undefined || item.type !== 'somebody' ? item : { ...item, end, described: true });
    i = last ?? i;
  }
  return joined;
}

const isPerson = (item: Item, nouns: SpeakerNouns): item is Somebody =>
  item.type === 'somebody' &&
  (item.kind === 'role' || item.kind === 'group') &&
  !item.member &&
  nouns.isOnePerson(item.head) &&
  !nouns.isLeader(item.head);

/** The noun that somebody belongs to: behind a preposition, and an article. */
function lastOf(
  text: string,
  items: readonly Item[],
  i: number,
  genitives: ReadonlySet<string>,
): number | undefined {
  const isBeside = (at: number): boolean => /^\s?$/u.test(gapBefore(text, items, at));
  const preposition = items[i + 1];
  if (preposition?.type !== 'word' || !genitives.has(preposition.lower) || !isBeside(i + 1)) return undefined;
  const article = items[i + 2];
  const noun = article?.type === 'word' && article.definite ? i + 3 : i + 2;
  for (let at = i + 2; at <= noun; at += 1) if (!isBeside(at)) return undefined;
  const word = items[noun];
  return word?.type === 'word' && isNoun(word) && !/\p{Lu}/u.test(text[word.start] ?? '') ? noun : undefined;
}

const isNoun = (word: Word): boolean =>
  /^\p{L}{3}/u.test(word.lower) &&
  !(
    word.common ||
    word.cue ||
    word.preposition ||
    word.complementiser ||
    word.subordinator ||
    word.coordinator ||
    word.definite ||
    word.indefinite
  );
