import type { ParticleWords } from '../languages/particle-words.ts';
import { Lexicon } from '../text/lexicon.ts';
import type { Quotation } from '../text/quotes.ts';
import { type Range, trimRange } from '../text/range.ts';
import type { Ending } from './endings-final.ts';

const MARKS = '「」『』“”"‘’、，,。. ';
/** A day between the subject and the words. */
const DAY = /^[、\s]?(?:(?:오는|지난) )?(?:[\d０-９]{1,2}(?:月|월 ))?[\d０-９]{1,2}(?:日(?:[、,]|\s)|일 )/u;
const LONGEST_DAY = 12;
/** Longest word for where something is said, how far behind the subject it ends, and how much is left behind it. */
const LONGEST_SETTING = 14;
const FARTHEST_SETTING = 50;
const SHORTEST_REST = 7;
const PAUSE = /[、，,。：:]\s?$/u;
/** How Korean sentences end. */
const SENTENCE_END = /(?:[다요죠까자][.?!]?|것|겠)$/u;
/** Share of the words before an ending from which they are a quotation. */
const MOSTLY = 0.55;

/** Tells which of the words before an ending are reported, in a language whose verb comes last. */
export class FinalWords {
  readonly #text: string;
  readonly #settings: Lexicon;
  readonly #goingOn: Lexicon;

  constructor(text: string, { settings, goesOn }: ParticleWords) {
    this.#text = text;
    this.#settings = new Lexicon(settings);
    this.#goingOn = new Lexicon(goesOn);
  }

  /**
   * The reported words: the quotation alone where it is most of them.
   *
   * @param begin where they may begin, behind their subject
   */
  of({ type, start, end, quotation }: Ending, begin: number, sentence: Range): Range {
    if (type === 'source') return trimRange(this.#text, { start: end, end: sentence.end }, MARKS);
    if (type === 'quote' && quotation) return quotation.inner;
    if (
      quotation &&
      (quotation.start - begin <= 2 ||
        quotation.end - quotation.start >= MOSTLY * (start - begin) ||
        this.#isApart(quotation))
    )
      return quotation.inner;
    return trimRange(this.#text, { start: this.#behindSetting(begin, start), end: start }, MARKS);
  }

  /** Where the words begin behind the day and the place: 5日、会見で、… */
  #behindSetting(begin: number, end: number): number {
    const day = DAY.exec(this.#text.slice(begin, Math.min(end, begin + LONGEST_DAY)))?.[0].length ?? 0;
    const going = this.#goingOn.startingAt(this.#text, begin + day)?.length ?? 0;
    const from = begin + day + (/[、,]/u.test(this.#text[begin + day + going] ?? '') ? going : 0);
    for (let at = Math.min(end - SHORTEST_REST, from + FARTHEST_SETTING); at > from; at -= 1)
      if (
        /[、, ]/u.test(this.#text[at] ?? '') &&
        this.#settings.endingAt(this.#text, at, LONGEST_SETTING) !== undefined
      )
        return at + 1;
    return from;
  }

  /** Whether a quotation stands for itself: behind a pause, or as a whole sentence; what is before it tells how it came to it. */
  #isApart({ start, inner }: Quotation): boolean {
    return (
      PAUSE.test(this.#text.slice(start - 2, start)) ||
      SENTENCE_END.test(this.#text.slice(inner.end - 2, inner.end))
    );
  }
}
