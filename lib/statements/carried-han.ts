import type { Lexicon } from '../text/lexicon.ts';
import { hanLexicon } from '../text/plain-han.ts';
import type { Range } from '../text/range.ts';
import type { Report, SpeechContext, SpeechParagraph } from './context.ts';
import type { HanSubjects } from './subject-han.ts';
import type { Spoken, Subject } from './subject-kinds-han.ts';

/** Words that a paragraph opens for those behind it. */
export interface Carried {
  report: Report;
  /** Whether they stand in marks that close in a later paragraph. */
  quoted: boolean;
  /** Whether they are a document's that its author speaks in: 文章指出，…. */
  written?: boolean;
  /** Whether a paragraph stands between. */
  further?: boolean;
}

const COLON_LAST = /[：:]\s*$/u;
const FIRST_PERSON = /(?<!自)[我咱](?![国國省市县區区校方])/u;
/** A paragraph in which somebody who leads others writes, and quotes nobody. */
const WRITERS_OWN = /^[^“”我]*我们[^“”]*$/u;
/** Paragraphs behind an opening mark in which the closing one is looked for. */
const MOST_PARAGRAPHS = 12;

/** Tells in Chinese whether reported words go on in the next paragraph: 他表示：, “… without a closing mark. */
export class HanCarried {
  readonly #context: SpeechContext;
  readonly #subjects: HanSubjects;
  readonly #cues: Lexicon;
  /** Paragraphs' numbers by where they start. */
  readonly #order: ReadonlyMap<number, number>;

  constructor(context: SpeechContext, subjects: HanSubjects) {
    this.#context = context;
    this.#subjects = subjects;
    this.#order = new Map(context.paragraphs.map(({ start }, i) => [start, i]));
    this.#cues = hanLexicon(context.language.speech.cues);
  }

  /** What a paragraph opens for the next one, `last` being what is reported at its end. */
  from(paragraph: SpeechParagraph, last: Report | undefined, spoken: Spoken): Carried | undefined {
    const { plain: text } = this.#context;
    const words = text.slice(paragraph.start, paragraph.end);
    const opens = words.lastIndexOf('“');
    if (opens > words.lastIndexOf('”'))
      return last && last.end > paragraph.start + opens && this.#closes(paragraph)
        ? { report: last, quoted: true }
        : undefined;
    const colon = COLON_LAST.exec(text.slice(paragraph.end - 3, paragraph.end));
    if (!colon) return undefined;
    const end = paragraph.end - colon[0].length;
    const cue = this.#cues.endingAt(text, end);
    const from = paragraph.sentences.at(-1)?.start ?? end;
    if (cue === undefined || end - cue.length <= from) return undefined;
    const start = end - cue.length;
    const { speaker, phrase, kind } = this.#subjects.before(start, from, spoken);
    const named = speaker ?? (phrase && kind === 'group' ? this.#context.group(phrase) : null);
    return named === null
      ? undefined
      : { report: { start, end, speaker: named, cue: { start, end }, kind: 'direct' }, quoted: false };
  }

  /** What an article says to the end of a paragraph, for the next one: 文章指出，….¶我们党…. */
  fromDocument(paragraph: Range, last: Report | undefined, kind: Subject['kind']): Carried | undefined {
    return last &&
      kind === 'publisher' &&
      this.#context.isPerson(last.speaker) &&
      last.end >= paragraph.end - 1
      ? { report: last, quoted: false, written: true }
      : undefined;
  }

  /** The part of a paragraph that is said because marks of an earlier one close in it, or behind it. */
  quoted(paragraph: Range): Range | undefined {
    const { start, end } = paragraph;
    const mark = this.#firstMark(paragraph);
    if (mark?.closes) return { start, end: mark.at };
    return mark === undefined && this.#closes(paragraph) ? { start, end } : undefined;
  }

  /** Whether the first mark behind a paragraph closes a quotation. */
  #closes({ start }: Range): boolean {
    const { paragraphs } = this.#context;
    const at = this.#order.get(start) ?? paragraphs.length;
    for (const next of paragraphs.slice(at + 1, at + MOST_PARAGRAPHS)) {
      const mark = this.#firstMark(next);
      if (mark) return mark.closes;
    }
    return false;
  }

  #firstMark({ start, end }: Range): { at: number; closes: boolean } | undefined {
    const at = this.#context.plain.slice(start, end).search(/[“”]/u);
    return at < 0 ? undefined : { at: start + at, closes: this.#context.plain[start + at] === '”' };
  }

  /** Whether words behind a colon go into a paragraph: into the next one, and further where somebody tells of themselves. */
  goesInto(paragraph: SpeechParagraph, { further, written }: Carried): boolean {
    if (paragraph.kind === 'heading') return false;
    if (written) return WRITERS_OWN.test(this.#context.plain.slice(paragraph.start, paragraph.end));
    return !further || this.inFirstPerson(paragraph);
  }

  /** Whether somebody tells of themselves. */
  inFirstPerson({ start, end }: Range): boolean {
    return FIRST_PERSON.test(this.#context.plain.slice(start, end));
  }
}
