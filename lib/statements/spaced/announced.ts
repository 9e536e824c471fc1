import { type Range, trimRange } from '../../text/range.ts';
import type { Report, SpeechContext, SpeechParagraph } from '../context.ts';
import { MARKS } from './attribution.ts';
import type { JudgedSentence } from './judged-sentence.ts';
import type { Referents } from './referents.ts';
import { SubjectFinder } from './subjects.ts';

/** Fewest code units of a paragraph that may be somebody's words without marks. */
const SHORTEST = 60;
/** How such a paragraph ends, and how items of lists begin. */
const ENDED = /[.!?…]$/u;
const LISTED = /^(?:[-–—•·*"“„«»]|\d+[.)])/u;

/** How a sentence of a paragraph is read. */
type Read = (sentence: Range, paragraph: SpeechParagraph) => JudgedSentence;

/**
 * Paragraphs without quotation marks that somebody is said to say: “Dazu erklärt Orla Finch, Sprecherin der Werft:”, and from
 * the next paragraph on her own words.
 */
export class Announced {
  readonly #context: SpeechContext;
  readonly #read: Read;
  readonly #referents: Referents;
  readonly #oneself: ReadonlySet<string>;
  readonly #before: ReadonlyMap<SpeechParagraph, SpeechParagraph>;
  /** The last paragraph of such words, and whose they are. */
  #last: SpeechParagraph | undefined;
  #speaker: string | null = null;

  constructor(context: SpeechContext, read: Read, referents: Referents) {
    this.#context = context;
    this.#read = read;
    this.#referents = referents;
    this.#oneself = new Set(context.language.speech.clause?.oneself);
    this.#before = new Map(
      context.paragraphs.slice(1).flatMap((paragraph, i) => {
        const before = context.paragraphs[i];
        return before ? [[paragraph, before] as const] : [];
      }),
    );
  }

  reports(paragraph: SpeechParagraph): Report[] | undefined {
    const before = this.#before.get(paragraph);
    if (!before || !this.#mayBeWords(paragraph)) return undefined;
    const goesOn = before === this.#last && !this.#attributes(paragraph);
    const speaker = goesOn ? this.#speaker : this.#announcedBy(before, paragraph);
    if (speaker === null) return undefined;
    this.#last = paragraph;
    this.#speaker = speaker;
    return [{ ...trimRange(this.#context.text, paragraph, MARKS), speaker, kind: 'direct' }];
  }

  #mayBeWords({ kind, start, end, quotations }: SpeechParagraph): boolean {
    const text = this.#context.text.slice(start, end).trim();
    return (
      kind === 'paragraph' &&
      text.length >= SHORTEST &&
      quotations.length === 0 &&
      ENDED.test(text) &&
      !LISTED.test(text)
    );
  }

  /** Whether a sentence of a paragraph says who said something. */
  #attributes(paragraph: SpeechParagraph): boolean {
    return paragraph.sentences.some((sentence) => this.#read(sentence, paragraph).judged.length > 0);
  }

  /** The person who the paragraph before says speaks now, of themselves. */
  #announcedBy(before: SpeechParagraph, { start, end }: SpeechParagraph): string | null {
    const { text } = this.#context;
    const sentence = before.sentences.at(-1);
    if (!sentence || text[before.end - 1] !== ':') return null;
    const own = text
      .slice(start, end)
      .toLowerCase()
      .match(/[\p{L}\p{M}]+/gu);
    if (!own?.some((word) => this.#oneself.has(word))) return null;
    const { items, judged } = this.#read(sentence, before);
    const cue = items.findLastIndex((item) => item.type === 'word' && item.cue);
    if (cue < 0 || judged.length > 0) return null;
    const subjects = new SubjectFinder(text, items, this.#context.language.code);
    const somebody = (subjects.behind(cue) ?? subjects.before(cue))?.somebody;
    return somebody?.kind === 'person' ? this.#referents.resolve(somebody) : null;
  }
}
