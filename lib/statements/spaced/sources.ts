import { trimRange } from '../../text/range.ts';
import { type Attribution, MARKS, type SentenceReading } from './attribution.ts';
import { BodiesWithin } from './bodies-within.ts';
import { length, step } from './buckets.ts';
import { PlainSubjects } from './plain-subjects.ts';
import type { Subject } from './subject.ts';
import type { SubjectFinder } from './subjects.ts';
import { isRelative, nounBefore, ownerOf, referringSource } from './referring-sources.ts';
import { countWords, type Item, type Somebody } from './items.ts';
import { VERB_FIRST } from './words-before.ts';
import { SURE_ALONE, SURE_BEFORE, SURE_LANGUAGES } from './sure.ts';

/** What tells more of a noun before it. */
const PARTICIPLE = /(?:ed|ing)$/u;
/** Items between a source and the comma behind it. */
const LONGEST_SOURCE = 15;
/** Items of a body's name behind its first. */
const LONGEST_NAME = 6;

/** According to X, … — at the head of the sentence, its end, or within. */
export function sourceAttributions(
  { text, sentence, items, subjects, language }: SentenceReading,
  i: number,
): Attribution[] {
  const source = items[i];
  if (source?.type !== 'source') return [];
  const plain = new PlainSubjects(text, items, language);
  const owner = source.owner === undefined ? undefined : ownerOf(source, source.owner, i);
  const referring = source.behind || source.own || source.said ? undefined : referringSource(items, i);
  const found = source.own
    ? undefined
    : (owner ?? source.alone)
      ? owner
      : referring
        ? referring
        : source.behind
          ? (subjects.rightBefore(i) ?? (language === 'de' ? nounBefore(text, items, i) : subjects.before(i)))
          : source.said
            ? (bodyBehind(text, items, i, language) ?? subjects.behind(i, true) ?? plain.behindSource(i))
            : (plain.behindSource(i) ??
              newThing(items, i, plain) ??
              subjects.behind(i, true) ??
              plain.newSource(i) ??
              plain.bareBehind(i));
  const subject = found && widened(items, found, subjects, language);
  const next = items[i + 1];
  const phrase = source.said ? 'said' : text.slice(source.start, source.end).toLowerCase();
  if (!subject && (!/\p{L}/u.test(phrase) || source.loose || isRelative(next) || isRelative(items[i + 2])))
    return [];
  const own = source.own ? (subjects.first(0, i) ?? subjects.first(i + 1, items.length)) : undefined;
  const somebody = (subject ?? own)?.somebody ?? null;
  const from = source.behind && subject ? Math.min(subject.from, source.start) : source.start;
  const lastIndex = source.behind ? i : (subject?.last ?? i);
  const start = items.findIndex((item) => item.start >= from);
  const words = countWords(text, { start: sentence.start, end: from });
  // At the head the words begin behind the comma, or at once.
  let contentStart = items[lastIndex + 1]?.start ?? sentence.end;
  let comma = false;
  // Laut X | ist …: in German the verb follows at once.
  const verbFollows = language === 'de' && !/\S/u.test(subjects.gap(lastIndex + 1));
  const relative = isRelative(items[lastIndex]);
  const reach = verbFollows || relative ? 0 : LONGEST_SOURCE;
  for (let k = lastIndex + 1; k < Math.min(items.length, lastIndex + 1 + reach); k += 1) {
    const item = items[k];
    if (!item) break;
    const gap = subjects.gap(k);
    if (/[,،:]/u.test(gap)) {
      contentStart = item.start;
      comma = true;
      // An apposition of the source closes with a comma of its own.
      const second = items.findIndex((_, at) => at > k && at < k + 8 && /[,،]/u.test(subjects.gap(at)));
      if (second > 0 && words === 0 && describes(item, subject?.somebody) && !isPreposition(items[second]))
        contentStart = items[second]?.start ?? contentStart;
      break;
    }
  }
  const parted = /[,،—–]/u.test(subjects.gap(start));
  const place =
    words === 0 || relative
      ? 'head'
      : contentStart >= sentence.end - 1 || (!comma && parted)
        ? 'end'
        : 'within';
  // Where commas part every clause: C, по словам X, C.
  const closes = items[lastIndex + 1];
  const parts =
    language === 'ru' &&
    subject !== undefined &&
    (words === 0 || parted) &&
    (closes ? /[,.]/u.test(subjects.gap(lastIndex + 1)) : !source.said);
  const clause = {
    start: from,
    end: place === 'head' ? contentStart : (items[lastIndex]?.end ?? source.end),
  };
  const behind = items[lastIndex + 1];
  const apposed =
    /[,،(—–]/u.test(subjects.gap(lastIndex + 1)) &&
    !(
      behind?.type === 'word' &&
      (behind.preposition || behind.coordinator || behind.lower.startsWith('who'))
    );
  // C, (todavía) según X, C, save where the second describes X.
  const aside =
    VERB_FIRST.has(language) &&
    place === 'within' &&
    (parted || (start > 0 && subjects.gap(start - 1).includes(','))) &&
    /^\s?,/u.test(subjects.gap(lastIndex + 1)) &&
    !(behind?.type === 'word' && behind.coordinator) &&
    !(behind && describes(behind, somebody ?? undefined));
  const goesOn = aside || (parts && closes !== undefined && !(closes.type === 'word' && closes.subordinator));
  const rest = apposed ? 0 : countWords(text, { start: clause.end, end: sentence.end });
  const content = trimRange(
    text,
    place === 'head'
      ? { start: contentStart, end: sentence.end }
      : {
          start: sentence.start,
          end: (rest > (verbFollows ? 0 : 3) && place !== 'end') || goesOn ? sentence.end : from,
        },
    MARKS,
  );
  if (content.start >= content.end) return [];
  const closing = subject !== undefined && place === 'end' && parted && !source.loose && !source.behind;
  return [
    {
      order: 'source',
      subject: somebody,
      cue: { start: source.start, end: source.end },
      clause,
      content,
      ...(closing && { closing }),
      ...((closing && SURE_LANGUAGES.has(language)) || parts
        ? { sure: SURE_BEFORE }
        : (language === 'de' || (closing && language !== 'ru')) && (subject ?? source.alone)
          ? { sure: SURE_ALONE }
          : {}),
      features: [
        'source',
        `${language} source ${place}`,
        `source ${place}`,
        `source ${place} ${apposed ? 'apposed' : 'plain'}`,
        `source=${phrase}`,
        `source by ${somebody?.kind ?? 'none'}`,
        ...(source.own ? ['source own'] : []),
        ...(source.said ? [`source said ${place}`] : []),
        `source tail ${subject ? step(subject.tail) : 'none'}`,
        `source ${source.behind ? 'behind' : 'before'} ${next?.type ?? 'end'}`,
        `source rest ${step(rest)}`,
        `words ${length(countWords(text, content))}`,
      ],
    },
  ];
}

/** A body that has no name, with the words that belong to it: «по данным комитета | охраны памятников». */
function withGenitives(items: readonly Item[], subject: Subject, subjects: SubjectFinder): Subject {
  const { somebody } = subject;
  const named = somebody.member !== undefined && somebody.kind === 'organisation';
  if (!named && (somebody.member || (somebody.kind !== 'group' && somebody.kind !== 'role'))) return subject;
  let { last } = subject;
  for (let next = items[last + 1]; next && last - subject.last < LONGEST_NAME; next = items[last + 1]) {
    if (/\S/u.test(subjects.gap(last + 1))) break;
    const noun = next.type === 'word' && !(next.common || next.preposition || next.cue || next.subordinator);
    if (!noun && !(next.type === 'somebody' && next.kind !== 'person' && next.kind !== 'pronoun')) break;
    last += 1;
  }
  const closed = last + 1 >= items.length || /[,.;)]/u.test(subjects.gap(last + 1));
  return closed && last > subject.last
    ? {
        ...subject,
        last,
        somebody: named ? somebody : { ...somebody, end: items[last]?.end ?? somebody.end },
      }
    : subject;
}

/** The body that a source's verb reports from: «как сообщили | в полиции». */
const bodyBehind = (
  text: string,
  items: readonly Item[],
  source: number,
  language: string,
): Subject | undefined => (language === 'ru' ? new BodiesWithin(text, items).behind(source) : undefined);

/** Whether what stands behind a source's comma describes it: X, who …; X, director of Y; but: X, the line …. */
function describes(item: Item, source: Somebody | undefined): boolean {
  if (item.type === 'somebody') return item.kind === 'role' && !item.definite && source?.kind === 'person';
  return (
    item.type === 'word' &&
    (item.subordinator || item.preposition || !(item.common || item.definite || item.indefinite))
  );
}

const isPreposition = (item: Item | undefined): boolean => item?.type === 'word' && item.preposition;

/** A thing that says something and of which more is told: according to | an affidavit | read in court. */
function newThing(items: readonly Item[], source: number, plain: PlainSubjects): Subject | undefined {
  const [article, noun, rest] = items.slice(source + 1, source + 4);
  if (article?.type !== 'word' || !article.indefinite || noun?.type !== 'word') return undefined;
  return rest?.type === 'word' && PARTICIPLE.test(rest.lower) ? plain.newSource(source) : undefined;
}

/** A source that has no name, with the words that belong to it. */
function widened(items: readonly Item[], found: Subject, subjects: SubjectFinder, language: string): Subject {
  if (language === 'ru') return withGenitives(items, found, subjects);
  return language === 'en' ? withDescription(items, found, subjects) : found;
}

/** Several who are told apart by what follows: two people | familiar with the matter, a group | representing drivers. */
function withDescription(items: readonly Item[], subject: Subject, subjects: SubjectFinder): Subject {
  const { somebody } = subject;
  const next = items[subject.last + 1];
  if (somebody.kind !== 'group' || somebody.member || somebody.definite || next?.type !== 'word')
    return subject;
  if (next.common || next.preposition || next.cue || next.day || next.subordinator || next.coordinator)
    return subject;
  let { last } = subject;
  while (last + 1 < items.length && last - subject.last < LONGEST_NAME && !/\S/u.test(subjects.gap(last + 1)))
    last += 1;
  const closed = last + 1 >= items.length || /[,.;)]/u.test(subjects.gap(last + 1));
  return closed && last > subject.last + 1
    ? { ...subject, last, somebody: { ...somebody, end: items[last]?.end ?? somebody.end } }
    : subject;
}
