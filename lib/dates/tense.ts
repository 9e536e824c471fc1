import type { LanguageData } from '../languages/language.ts';
import { WORD_END, WORD_START } from '../text/edges.ts';
import type { Range } from '../text/range.ts';
import type { Tense } from './calendar.ts';
import { anyOf } from './pattern.ts';

/** How far before a date a word tells of what is to come, in UTF-16 code units. */
const REACH = { spaced: 70, unspaced: 12 };
/** How near a date stands a word that points ahead, or back, by itself. */
const BESIDE = { spaced: 24, unspaced: 4 };
const SENTENCE_END = /[.!?。！？\n]/u;

/** Tells from a text in lower case where the words around a date in it point. */
export type TenseFinder = (text: string, date: Range) => Tense;

/**
 * Tells whether the words around a date point to what is to come or past: a word beside it does (until, next, 起; since,
 * last), or of the words before it in its sentence the last one that tells of the future or reports speech is of the
 * future.
 */
export function tenseFinder(language: LanguageData): TenseFinder {
  const { ahead, back, openers } = language.dates;
  const spaced = language.writing !== 'unspaced';
  const [open, close] = spaced ? [WORD_START, WORD_END] : ['', ''];
  // Between the word and the date stand at most two such words: by the end of May.
  const gap = spaced ? `(?: (?:${anyOf(openers)}|[^ ]{1,3})){0,2} $` : '[^，。、]{0,2}$';
  const prepositions = new Set(openers);
  const beside = (words: readonly string[]): Teller => {
    if (words.length === 0) return () => false;
    const before = new RegExp(`${open}(?:${anyOf(words)})${gap}`);
    // A preposition after a date belongs to what follows: on Sunday by the club.
    const following = words.filter((word) => !prepositions.has(word));
    if (following.length === 0) return (left) => before.test(left);
    const after = new RegExp(`^${spaced ? ' ' : '[^，。、]{0,2}'}(?:${anyOf(following)})${close}`);
    return (left, right) => before.test(left) || after.test(right);
  };
  const isBack = beside(back);
  const isAhead = beside(ahead);
  const tellsFuture = spaced ? futureWords(language) : futureStrings(language);
  const [reach, near] = spaced ? [REACH.spaced, BESIDE.spaced] : [REACH.unspaced, BESIDE.unspaced];
  return (text, { start, end }) => {
    const sentence =
      text
        .slice(Math.max(0, start - reach), start)
        .split(SENTENCE_END)
        .at(-1) ?? '';
    const around = [sentence.slice(-near), text.slice(end, end + near)] as const;
    if (isBack(...around)) return 'past';
    return isAhead(...around) || tellsFuture(sentence, around[1]) ? 'future' : undefined;
  };
}

type Teller = (left: string, right: string) => boolean;

/** The last word on the left that is of the future or reports speech is of the future; or the one on the right is. */
function futureWords({ dates, speech }: LanguageData): Teller {
  const future = new Set(dates.future);
  const cues = new Set(speech.cues);
  const { futureEndings = [], futureBeginnings = [] } = dates;
  const isFuture = (word: string): boolean =>
    future.has(word) ||
    (word.length > 4 &&
      (futureEndings.some((ending) => word.endsWith(ending)) ||
        futureBeginnings.some((beginning) => word.startsWith(beginning))));
  return (left, right) => {
    if (future.has(/^ (\p{L}+)/u.exec(right)?.[1] ?? '')) return true;
    const words = left.match(/\p{L}+/gu) ?? [];
    const last = words.findLast((word) => isFuture(word) || cues.has(word));
    return last !== undefined && isFuture(last);
  };
}

/** Where the last of some words begins, or -1. */
const lastOf = (words: readonly string[], text: string): number =>
  Math.max(-1, ...words.map((word) => text.lastIndexOf(word)));

/** The same where nothing parts words: only the left is read. */
function futureStrings({ dates, speech }: LanguageData): Teller {
  return (left) => {
    const future = lastOf(dates.future, left);
    return future >= 0 && future > lastOf(speech.cues, left);
  };
}
