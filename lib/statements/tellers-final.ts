import type { ParticleWords } from '../languages/particle-words.ts';
import { Lexicon } from '../text/lexicon.ts';
import type { Range } from '../text/range.ts';
import { quotationsIn, type SpeechContext, type SpeechParagraph } from './context.ts';
import type { FinalSubject, FinalSubjects } from './subject-final.ts';

/** Code units between a word that points and its cue, between a subject and a cue alone, and behind the cue. */
const REACH = 14;
const REST = 4;
/** What stands between a subject and a cue that tells nothing itself. */
const NOTHING_SAID = /^[^、,とも「『"“]*$/u;
const NOTHING_BEHIND = /^[。.\s]*$/u;

/** A sentence that only says who speaks, and where it points. */
interface Pointer {
  to: 'back' | 'either';
  subject: FinalSubject;
}

/** Finds who is said to say a sentence by the one beside it: …。Xはそう話す。 and Xはこう話す。「…」 */
export class FinalTellers {
  readonly #text: string;
  readonly #subjects: FinalSubjects;
  readonly #cues: Lexicon;
  readonly #back: Lexicon;
  readonly #either: Lexicon;
  readonly #alone: ReadonlySet<string>;

  constructor({ text, language }: SpeechContext, { pointing }: ParticleWords, subjects: FinalSubjects) {
    this.#text = text;
    this.#subjects = subjects;
    this.#cues = new Lexicon(language.speech.cues);
    this.#back = new Lexicon(pointing.back);
    this.#either = new Lexicon(pointing.either);
    this.#alone = new Set(pointing.alone);
  }

  /**
   * Who says the sentence at `i` of a paragraph.
   *
   * @param told whom the sentence before it is about, where nobody says that one
   */
  of(paragraph: SpeechParagraph, i: number, told: FinalSubject | undefined): FinalSubject | undefined {
    const before = this.#pointer(paragraph, i - 1);
    const next = this.#pointer(paragraph, i + 1);
    if (before?.to === 'either' && this.#opensQuoted(paragraph, i)) return before.subject;
    if (next && !(next.to === 'either' && this.#opensQuoted(paragraph, i + 2))) return next.subject;
    return told && this.#quotesOnly(paragraph, i) ? told : undefined;
  }

  /** Whether a sentence says nothing but who speaks. */
  points(paragraph: SpeechParagraph, i: number): boolean {
    return this.#pointer(paragraph, i) !== undefined;
  }

  #pointer(paragraph: SpeechParagraph, i: number): Pointer | undefined {
    const sentence = paragraph.sentences[i];
    if (!sentence || quotationsIn(paragraph, sentence).length > 0) return undefined;
    const subject = this.#subjects.in(sentence);
    const to = this.#direction(sentence, subject);
    return to && { to, subject };
  }

  #direction(sentence: Range, { kind, end }: FinalSubject): Pointer['to'] | undefined {
    if (kind === 'none' || kind === 'phrase') return undefined;
    const cue = [...this.#cues.matches(this.#text, end, sentence.end)].at(-1);
    if (!cue || sentence.end - cue.end > REST) return undefined;
    const from = Math.max(end, cue.start - REACH);
    if (!this.#back.matches(this.#text, from, cue.start).next().done) return 'back';
    if (!this.#either.matches(this.#text, from, cue.start).next().done) return 'either';
    if (!this.#alone.has(this.#text.slice(cue.start, cue.end))) return undefined;
    const between = this.#text.slice(end, cue.start);
    return between.length <= REACH && NOTHING_SAID.test(between) ? 'back' : undefined;
  }

  #opensQuoted(paragraph: SpeechParagraph, i: number): boolean {
    const sentence = paragraph.sentences[i];
    const [first] = sentence ? quotationsIn(paragraph, sentence) : [];
    return sentence !== undefined && first !== undefined && first.start <= sentence.start + 1;
  }

  /** Whether a sentence without a subject ends with a quotation: それでも「…」。 */
  #quotesOnly(paragraph: SpeechParagraph, i: number): boolean {
    const sentence = paragraph.sentences[i];
    const [quotation] = sentence ? quotationsIn(paragraph, sentence) : [];
    if (!sentence || !quotation) return false;
    const { kind } = this.#subjects.in({ start: sentence.start, end: quotation.start });
    return kind === 'none' && NOTHING_BEHIND.test(this.#text.slice(quotation.end, sentence.end));
  }
}
