import type { LanguageData } from '../languages/language.ts';
import type { Mention } from './mention.ts';

/** Longest word between two halves of a body's name. */
const LONGEST_JOINT = 5;
/** A body of its own: University of Tarn |and| TLRC. */
const ABBREVIATION = /^\p{Lu}{2,6}$/u;

/**
 * Joins the halves into which the tagger cuts a body's name at “and”: Department of Climate Change |and| Energy, where
 * the first half is a body of something.
 */
export function joinedBodies(
  text: string,
  mentions: readonly Mention[],
  { names, functionWords }: LanguageData,
): Mention[] {
  const bodies = new Set(names.organisationWords);
  const joiners = new Set(names.organisationJoiners ?? []);
  const small = new Set([...joiners, ...functionWords]);
  const ofSomething = ({ start, end }: Mention): boolean => {
    const words = text.slice(start, end).toLowerCase().split(' ');
    const of = words.findIndex((word) => joiners.has(word));
    return of > 0 && words.slice(0, of).some((word) => bodies.has(word));
  };
  const joined: Mention[] = [];
  for (const mention of mentions) {
    const last = joined.at(-1);
    const between = last ? text.slice(last.end, mention.start) : '';
    const isJoint =
      /^ \p{Ll}+ $/u.test(between) && between.length <= LONGEST_JOINT + 2 && small.has(between.trim());
    const isWhole = ABBREVIATION.test(text.slice(mention.start, mention.end));
    if (
      last &&
      isJoint &&
      !isWhole &&
      last.kind === 'organisation' &&
      mention.kind !== 'person' &&
      ofSomething(last)
    )
      joined[joined.length - 1] = { ...last, end: mention.end };
    else joined.push(mention);
  }
  return joined;
}
