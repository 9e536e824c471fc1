import type { Range } from '../text/range.ts';
import type { Opening } from './openings-han.ts';
import type { Subject } from './subject-kinds-han.ts';

/** What surrounds an opening: what was accepted before it in its sentence, and what ran into the sentence. */
export interface Surroundings {
  text: string;
  sentence: Range;
  /** Whether words of this sentence are already reported. */
  inRun: boolean;
  /** Whether those of the sentence before are. */
  running: boolean;
  /** A verb before the cue of which it may be the object: 听取汇报. */
  governed: string;
}

const SENTENCE_MARK = /[，。！？,.!?…]/u;
const FIRST_PERSON = /[我咱俺你您](?![国國省市县區区校方])/u;
const FOLLOWED: readonly [string, RegExp][] = [
  ['comma', /^[，,]/u],
  ['colon', /^[：:]/u],
  ['quote', /^[“「"『]/u],
];

/** A number as one of few: 0, 1, 2, 3–4, 5–8, 9–16, … */
const sized = (n: number): string => String(n <= 2 ? Math.max(0, n) : 2 ** Math.ceil(Math.log2(n)));

/** What the judge is told about an opening. */
export function openingFeatures(opening: Opening, subject: Subject, around: Surroundings): string[] {
  const { type, start, end, content, quotation, behind } = opening;
  const { text, sentence, inRun, running, governed } = around;
  const follows = FOLLOWED.find(([, pattern]) => pattern.test(text.slice(end, end + 1)))?.[0] ?? 'none';
  const opens = subject.end >= start ? 'at' : sized(start - subject.end);
  const features = [
    type,
    `${type} run=${inRun} ${running}`,
    `${type} subject=${subject.kind} ${sized(subject.clauses)}`,
    `${type} subject=${subject.kind} run=${inRun}`,
    `${type} before=${text.slice(start - 1, start)}`,
    `${type} gap=${opens}`,
    `${type} long=${sized(sentence.end - content)}`,
    `${type} first=${subject.end - sentence.start < 12 && subject.clauses === 0}`,
  ];
  if (subject.phrase)
    features.push(
      `${type} ${subject.kind} size=${sized(subject.phrase.end - subject.phrase.start)}`,
      `${type} ${subject.kind} head=${text.slice(subject.phrase.end - 1, subject.phrase.end)}`,
    );
  if (type === 'cue') {
    const word = text.slice(start, end);
    features.push(
      `cue=${word}`,
      `cue ${word} ${follows}`,
      `cue ${follows}`,
      `cue ${follows} subject=${subject.kind}`,
      `cue ${follows} run=${inRun}`,
      `cue size=${end - start}`,
      `cue behind=${behind !== undefined}`,
      `cue quoted=${quotation !== undefined}`,
      `cue governed=${governed} ${follows}`,
      `cue governed=${governed !== ''} ${follows}`,
    );
    if (follows === 'none') features.push(`cue next=${text.slice(end, end + 1)}`, `cue none gap=${opens}`);
  } else if (type === 'colon') {
    features.push(
      `${type} quoted=${quotation !== undefined} ${subject.kind}`,
      `${type} last=${text.slice(start - 1, start)}`,
      `${type} last2=${text.slice(start - 2, start)}`,
      `${type} opens=${sized(start - sentence.start)}`,
    );
  } else if (type === 'source') {
    const told = text.slice(end, content).replace(/(?<![，,：:\s“「])[，,：:\s“「]+$/u, '');
    features.push(
      `source=${text.slice(start, end)}`,
      `source ends=${told.slice(-2)}`,
      `source last=${told.slice(-1)}`,
    );
  }
  if (quotation) features.push(...quotationFeatures(opening, quotation, text, sentence));
  return features;
}

function quotationFeatures(
  { type, behind }: Opening,
  { start, end, inner, closed }: Range & { inner: Range; closed: boolean },
  text: string,
  sentence: Range,
): string[] {
  const words = text.slice(inner.start, inner.end);
  const bare = type === 'quote' ? 'bare' : 'led';
  return [
    `${bare} size=${sized(words.length)}`,
    `${bare} marks=${SENTENCE_MARK.test(words)} ${FIRST_PERSON.test(words)}`,
    `${bare} ends=${/[。！？!?…，,]$/u.test(words)}`,
    `${bare} closed=${closed}`,
    `${bare} behind=${behind !== undefined}`,
    `${bare} next=${text.slice(end, end + 1)}`,
    `${bare} before=${text.slice(start - 1, start)}`,
    `${bare} opens=${start - sentence.start <= 1} ends=${sentence.end - end <= 1}`,
    `${bare} opens=${start - sentence.start <= 1} marks=${SENTENCE_MARK.test(words)} behind=${behind !== undefined}`,
  ];
}

/** What runs into a sentence that holds no opening of its own. */
export interface RunAround {
  text: string;
  kind: string;
  /** Sentences that the run has. */
  sentences: number;
  narrative: boolean;
  /** What names a subject at the sentence's beginning. */
  subject: Subject;
  sameSpeaker: boolean;
  quoted: boolean;
  last: boolean;
  /** The word that reports where the run begins, and the mark behind it; empty where there is none. */
  cue: string;
  pause: string;
  /** Whether the run opens its paragraph. */
  opens: boolean;
  /** People named in the sentence who don't speak in the run. */
  others: number;
}

const DATE_OPENS = /^[（(]?(?:\d{1,4}[年月日]|[今昨前当當][天日晚年]|近日|日前|目前|截至)/u;
const SHOULD = /[要应應将將会會须須愿願望]/u;

/** What the judge is told about a sentence that may go on with the words before it. */
export function runFeatures(sentence: Range, around: RunAround): string[] {
  const words = around.text.slice(sentence.start, sentence.end);
  return [
    'goes',
    `goes ${around.kind} ${Math.min(around.sentences, 4)}`,
    `goes narrative=${around.narrative}`,
    `goes date=${DATE_OPENS.test(words)}`,
    `goes subject=${around.subject.kind} same=${around.sameSpeaker}`,
    `goes subject=${around.subject.kind} ${around.kind}`,
    `goes should=${SHOULD.test(words)} ${around.kind}`,
    `goes person=${FIRST_PERSON.test(words)} ${around.kind}`,
    `goes quoted=${around.quoted} ${around.kind}`,
    `goes size=${sized(words.length)}`,
    `goes asks=${/[？?]/u.test(words)}`,
    `goes did=${/了/u.test(words)} ${around.kind}`,
    `goes last=${around.last}`,
    `goes cue=${around.cue}`,
    `goes pause=${around.pause}`,
    `goes pause=${around.pause} begins=${around.opens}`,
    `goes begins=${around.opens} ${around.kind}`,
    `goes begins=${around.opens} ${Math.min(around.sentences, 4)}`,
    `goes others=${Math.min(around.others, 2)} subject=${around.subject.kind}`,
    `goes number=${/\d/u.test(words)} ${around.kind}`,
    `goes opens=${words.slice(0, 1)}`,
    `goes opens2=${words.slice(0, 2)}`,
  ];
}
