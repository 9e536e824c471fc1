import { trimRange } from '../../text/range.ts';
import { type Attribution, MARKS, type SentenceReading } from './attribution.ts';
import type { Item, Word } from './items.ts';
import type { Opening } from './openings.ts';
import type { Subject } from './subject.ts';
import { SURE_ALONE } from './sure.ts';

/** Adverbs between a verb and the preposition of its object: warnt | bereits vorab | vor. */
const MOST_ADVERBS = 3;
/** Items between a subject and its auxiliary. */
const FARTHEST_AUXILIARY = 3;

/** Where an object begins and ends. */
interface ReportedObject extends Opening {
  end: number;
}

/**
 * Where the object begins behind a verb that, with its subject, stands before it, if that object alone tells what was
 * said: fordert | mehr Geld, warnt | vor Glätte.
 */
export function reportedObject(
  reading: SentenceReading,
  cue: Word,
  subject: Subject,
  last: number,
  { by }: Opening,
): ReportedObject | undefined {
  const { text, sentence, items, subjects } = reading;
  if (!cue.objects || (by !== 'bare' && by !== 'comma')) return undefined;
  if (subject.somebody.plain || subject.somebody.kind === 'country') return undefined;
  const behind = subject.somebody.start > cue.start;
  if (behind ? !opensSentence(items, cue) : isVerbLast(reading, subject.index)) return undefined;
  const at = objectAt(items, cue.objects, behindBrackets(reading, last + 1));
  const first = at === undefined ? undefined : items[at];
  if (at === undefined || !first || (first.type === 'word' && (first.lower === 'sich' || first.cue)))
    return undefined;
  const comma = items.findIndex((_, i) => i > last && /[,:;]/u.test(subjects.gap(i)));
  const closing = items[comma < 0 ? items.length - 1 : comma - 1];
  if ((comma >= 0 && comma <= at) || !closing) return undefined;
  // Fordert die Stadt | auf, … zu …; kündigt eine Klage | an.
  const prefix = closing.type === 'word' && cue.companions?.has(closing.lower);
  if (comma >= 0 && !prefix && closing.type === 'word' && closing.preposition) return undefined;
  const object = text.slice(first.start, prefix ? closing.start : closing.end);
  if (!/\p{Lu}/u.test(object) || /^\d/u.test(object)) return undefined;
  const end = prefix && comma < 0 ? closing.start : sentence.end;
  return { at: first.start, end, by: 'bare', skipped: at - last - 1 };
}

/** Where what follows goes on behind a short name in brackets: ruft der Hafenbund (HB) | zu …. */
function behindBrackets({ items, subjects }: SentenceReading, at: number): number {
  if (!subjects.gap(at).includes('(')) return at;
  const closed = items.findIndex((_, i) => i > at && subjects.gap(i).includes(')'));
  return closed < 0 ? at : closed;
}

/** Whether a clause leaves its verb to its end: dass die Partei mehr Geld | fordert. */
function isVerbLast({ items, subjects }: SentenceReading, subject: number): boolean {
  for (let i = subject - 1; i >= 0 && !/[,;:]/u.test(subjects.gap(i + 1)); i -= 1) {
    const item = items[i];
    if (item?.type === 'word' && (item.complementiser || item.subordinator)) return true;
  }
  return false;
}

/** Whether no more than a word or a phrase stands before a verb, so that its object comes behind: Deshalb | fordert X …. */
function opensSentence(items: readonly Item[], cue: Word): boolean {
  const [first, second] = items;
  if (first?.type !== 'word' || first.definite || first.indefinite) return false;
  return first.preposition || second?.start === cue.start;
}

/** The item that an object begins with: its preposition, over adverbs. */
function objectAt(
  items: readonly Item[],
  prepositions: ReadonlySet<string>,
  from: number,
): number | undefined {
  if (prepositions.size === 0) return from;
  const at = items.findIndex(
    (item, i) =>
      i >= from && i <= from + MOST_ADVERBS && item.type === 'word' && prepositions.has(item.lower),
  );
  return at < 0 ? undefined : at;
}

/**
 * „Experten hatten | mit einem Zuwachs | gerechnet.“ — the object stands between the auxiliary and the participle that ends
 * the clause.
 */
export function bracketedObject(
  { text, items, subjects }: SentenceReading,
  verb: number,
  { somebody, index, from: start, last }: Subject,
): Attribution[] {
  const cue = items[verb];
  const closes = verb + 1 >= items.length || /[.,;:!?]/u.test(subjects.gap(verb + 1));
  if (cue?.type !== 'word' || !cue.objects || !closes || somebody.plain) return [];
  const auxiliary = items.findLastIndex((item, i) => i < verb && item.type === 'word' && item.opensBracket);
  const from = Math.max(auxiliary, last) + 1;
  if (auxiliary < 0 || from >= verb || Math.abs(auxiliary - index) > FARTHEST_AUXILIARY) return [];
  const clause = items.slice(Math.min(auxiliary, index) + 1, verb + 1);
  if (clause.some((item) => /[,;:]/u.test(subjects.gap(items.indexOf(item))))) return [];
  const inside = items.slice(from, verb);
  const { objects } = cue;
  if (objects.size > 0 && !inside.some((item) => item.type === 'word' && objects.has(item.lower))) return [];
  const content = trimRange(text, { start: items[from]?.start ?? cue.start, end: cue.start }, MARKS);
  if (content.start >= content.end || !/\p{Lu}/u.test(text.slice(content.start, content.end))) return [];
  return [
    {
      order: 'SVC',
      subject: somebody,
      cue: { start: cue.start, end: cue.end },
      clause: { start: Math.min(items[auxiliary]?.start ?? start, start), end: content.start },
      content,
      sure: SURE_ALONE,
      features: [],
    },
  ];
}
