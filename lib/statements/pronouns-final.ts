import type { Range } from '../text/range.ts';
import type { SpeechContext } from './context.ts';

/** A pronoun for more than one. */
const SEVERAL = /^(?:[2-9２-９二三]人|両|[^。]{1,3}ら)/u;
/** How far back, in code units, a pronoun looks for its person. */
const REACH = 250;

/**
 * Whom a pronoun means: who spoke last, if that is a person, else the person named last before it; of several in one
 * sentence (2人によると) the first.
 */
export function meantByPronoun(
  context: SpeechContext,
  { start: at, end }: Range,
  lastSpeaker: string | null,
): string | null {
  const from = Math.max(0, at - REACH);
  const people = context
    .mentionsIn({ start: from, end: at })
    .filter(({ member }) => member.kind === 'person');
  const last = people.at(-1);
  const several = SEVERAL.test(context.text.slice(at, end));
  if (!last || (context.isPerson(lastSpeaker) && !several)) return lastSpeaker;
  const before = context.text.slice(from, last.start);
  const sentence = from + Math.max(...['。', '. ', '\n'].map((mark) => before.lastIndexOf(mark)));
  return people.find(({ start }) => start > sentence)?.member.name ?? last.member.name;
}
