import type { SentenceReading } from './attribution.ts';
import type { Item } from './items.ts';
import type { Opening } from './openings.ts';
import type { Subject } from './subject.ts';
import { LONGEST_TAG, type WordsBefore } from './words-before.ts';

/** Languages whose order of words leaves no doubt. */
export const SURE_LANGUAGES: ReadonlySet<string> = new Set(['en', 'es', 'fr']);

/** Least scores of words behind an attribution and before it; those before one may hold the others. */
export const SURE_BEHIND = 1;
export const SURE_BEFORE = 2.5;
/** Least score of a reading that holds where no other does. */
export const SURE_ALONE = 0;

/**
 * Whether a form leaves no doubt that somebody says what stands behind: X says | that, X believes | the, with nothing
 * between them. Only verbs that report and do nothing else can tell.
 */
export function surelySaysBehind(
  { items, subjects }: SentenceReading,
  verb: number,
  subject: Subject | undefined,
  opening: Opening,
): boolean {
  const cue = items[verb];
  if (cue?.type !== 'word' || !cue.says || !subject || !isBeside(items, subject, verb)) return false;
  const opener = items[items.findIndex((item) => item.start >= subject.from) - 1];
  // Which | X says …: what opens the clause is what is said.
  if (opener?.type === 'quoted' || (opener?.type === 'word' && (opener.relative || opener.absolute)))
    return false;
  if (opening.skipped > 0 || /\S/u.test(subjects.gap(verb + 1))) return false;
  return opening.by === 'that' || (opening.by === 'bare' && mayOpen(items[verb + 1]));
}

/**
 * Whether a clause that says who said what stands before its comma ends the sentence (…, X told us.), or says no more
 * than when and where (…, X said on the radio, where …).
 */
export function surelySaysBefore(
  { items, language, subjects }: SentenceReading,
  verb: number,
  subject: Subject | undefined,
  index: number,
  last: number,
  before: WordsBefore,
): boolean {
  const cue = items[verb];
  if (cue?.type !== 'word' || !cue.cue || !subject || !SURE_LANGUAGES.has(language)) return false;
  if (before.onlyOpens(index, last)) return false;
  if (subject.last < verb ? !isBeside(items, subject, verb) : subject.tail > 0) return false;
  const next = items[last + 1];
  const rest = items.length - last - 1;
  if (!next || (rest === 1 && (next.type === 'word' ? next.day || cue.addresses : cue.addresses)))
    return true;
  const follows = next.type === 'word' && (next.preposition || next.subordinator) && !next.complementiser;
  return cue.says && follows && rest > LONGEST_TAG && !/\S/u.test(subjects.gap(last + 1));
}

/** Whether nothing but auxiliaries and adverbs stands between a subject and its verb. */
const isBeside = (items: readonly Item[], { last }: Subject, verb: number): boolean =>
  last < verb &&
  items
    .slice(last + 1, verb)
    .every((item) => item.type === 'word' && (item.auxiliary || item.adverb) && !item.negates);

/** Whether a clause may begin with an item. */
const mayOpen = (item: Item | undefined): boolean =>
  item?.type === 'somebody' || (item?.type === 'word' && (item.definite || item.indefinite));
