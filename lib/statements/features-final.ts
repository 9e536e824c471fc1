import type { Range } from '../text/range.ts';
import type { Ending } from './endings-final.ts';
import type { FinalSubject } from './subject-final.ts';

/** What surrounds an ending. */
export interface EndingAround {
  text: string;
  sentence: Range;
  /** The words that may be reported. */
  words: Range;
  /** Whether others of the sentence are. */
  inRun: boolean;
  /** Whether those of the sentence before are. */
  running: boolean;
  /** Whether anybody is known who may say them. */
  known: boolean;
}

/** A number as one of few: 0, 1, 2, 3–4, 5–8, 9–16, … */
const sized = (n: number): string => String(n <= 2 ? Math.max(0, n) : 2 ** Math.ceil(Math.log2(n)));
/** How a name or a title ends, not a sentence. */
const NOUN_END = /[\p{Script=Han}\p{Script=Katakana}\p{Script=Latin}\p{N}ー)）]$/u;
/** Words of a language that is written with other letters. */
const NO_LETTER = /^[^\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]*$/u;
const SENTENCE_MARK = /[、。！？,.!?…]/u;

/** What the judge is told about an ending. */
export function endingFeatures(ending: Ending, subject: FinalSubject, around: EndingAround): string[] {
  const { type, start, end, word, quotation, cue } = ending;
  const { text, sentence, words, inRun, running, known } = around;
  const quoted = quotation !== undefined;
  const next = text.slice(end, end + 1);
  const cued = cue ? text.slice(cue.start, cue.end) : 'none';
  const final = sentence.end - (cue?.end ?? end) <= 2;
  const features = [
    type,
    `${type} ${word} ${quoted}`,
    `${type} ${word} cued=${cue !== undefined} ${quoted}`,
    `${type} cued=${cue !== undefined} ${quoted} subject=${subject.kind}`,
    `${type} before=${text.slice(start - 1, start)}`,
    `${type} before2=${text.slice(start - 2, start)}`,
    `${type} next=${next}`,
    `${type} ${word} next=${next}`,
    `${type} next2=${text.slice(end, end + 2)}`,
    `${type} subject=${subject.kind}`,
    `${type} subject=${subject.kind} ${quoted}`,
    `${type} run=${inRun} ${running}`,
    `${type} size=${sized(words.end - words.start)} ${quoted}`,
    `${type} final=${final} ${quoted}`,
    `${type} named=${['person', 'name', 'group'].includes(subject.kind)} cued=${cue !== undefined} ${final} ${quoted}`,
    `${type} rest=${sized(sentence.end - end)}`,
    `${type} quoted=${quoted} opens=${words.start - sentence.start <= 2}`,
    `${type} quoted=${quoted} known=${known}`,
  ];
  if (cue)
    features.push(
      `cue=${cued}`,
      `stem=${cued.slice(0, 2)}`,
      `cue gap=${sized(cue.start - end)} ${quoted}`,
      `cue ${word} gap=${sized(cue.start - end)}`,
    );
  if (quotation) {
    const inner = text.slice(quotation.inner.start, quotation.inner.end);
    features.push(
      `${type} quoted size=${sized(inner.length)}`,
      `${type} quoted marks=${SENTENCE_MARK.test(inner)} cued=${cue !== undefined}`,
      `${type} quoted before=${text.slice(quotation.start - 1, quotation.start)}`,
      `${type} quoted last=${inner.slice(-1)}`,
      `${type} quoted noun=${NOUN_END.test(inner)} ${sized(inner.length)}`,
      `${type} quoted noun=${NOUN_END.test(inner)} next=${next}`,
      `${type} quoted letters=${NO_LETTER.test(inner)}`,
      `${type} quoted alone=${sentence.end - sentence.start - (quotation.end - quotation.start) <= 2}`,
    );
  }
  return features;
}

/** What runs into a sentence that holds no ending of its own. */
export interface FinalRun {
  kind: string;
  sentences: number;
  narrative: boolean;
  subject: string;
  sameSpeaker: boolean;
  quoted: boolean;
  last: boolean;
}

/** What the judge is told about a sentence that may go on with the words before it. */
export function finalRunFeatures(words: string, run: FinalRun): string[] {
  const ends = words.replace(/(?<![。.”’」"])[。.”’」"]+$/u, '');
  return [
    'goes',
    `goes ${run.kind} ${Math.min(run.sentences, 3)}`,
    `goes narrative=${run.narrative}`,
    `goes subject=${run.subject} same=${run.sameSpeaker}`,
    `goes subject=${run.subject} ${run.kind}`,
    `goes quoted=${run.quoted} ${run.kind}`,
    `goes size=${sized(words.length)}`,
    `goes last=${run.last}`,
    `goes opens=${words.slice(0, 1)}`,
    `goes opens2=${words.slice(0, 2)}`,
    `goes ends=${ends.slice(-1)}`,
    `goes ends2=${ends.slice(-2)}`,
    `goes ends3=${ends.slice(-3)}`,
  ];
}
