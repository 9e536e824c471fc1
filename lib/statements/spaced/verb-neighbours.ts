import type { SentenceReading } from './attribution.ts';
import type { PlainSubjects } from './plain-subjects.ts';
import type { Subject } from './subject.ts';
import { LONGEST_TAG } from './words-before.ts';

/** “…, X said | in a letter.” — nothing is left to be reported. */
export function isTag({ items, subjects }: SentenceReading, { from }: Subject, verb: number): boolean {
  const [next, first] = [items[verb + 1], items.findIndex((item) => item.start >= from)];
  return (
    items.length - verb - 1 <= LONGEST_TAG &&
    next?.type === 'word' &&
    next.preposition &&
    /^[,،]/u.test(subjects.gap(first))
  );
}

/** “…, and said | she left her job”: a pronoun with a verb behind it is the subject of that (English). */
export function opensObject(
  { items, language, subjects }: SentenceReading,
  { somebody, last }: Subject,
): boolean {
  const next = items[last + 1];
  return (
    language === 'en' &&
    somebody.kind === 'pronoun' &&
    next?.type === 'word' &&
    !next.preposition &&
    !/\S/u.test(subjects.gap(last + 1))
  );
}

/** „…“, sagte die Werftchefin | dem Sender Norvik: whoever stands behind the noun beside a verb (German). */
export function isAddressed(
  { language }: SentenceReading,
  plain: PlainSubjects,
  verb: number,
  { index }: Subject,
): boolean {
  if (language !== 'de') return false;
  const beside = plain.beside(verb);
  return beside !== undefined && beside.index > verb && beside.somebody.definite && index > beside.last + 1;
}

/** “…, which X blamed | on Y”: the words stand before the clause. */
export function hasObject({ items }: SentenceReading, { from }: Subject, verb: number): boolean {
  const opener = items[items.findIndex((item) => item.start >= from) - 1];
  const next = items[verb + 1];
  const relative = opener?.type === 'word' && opener.relative;
  return relative && (!next || (next.type === 'word' && next.preposition));
}
