import type { SentenceReading } from './attribution.ts';
import { countWords, type Quoted } from './items.ts';

/** Items behind an attribution that belong to it: “on the radio”. */
export const LONGEST_TAG = 4;

/** Finds the words that stand before an attribution, and what goes on behind it. */
export class WordsBefore {
  readonly #reading: SentenceReading;

  constructor(reading: SentenceReading) {
    this.#reading = reading;
  }

  /** “When she came back, she said the lock …”: what stands before is no statement but when and where it was made. */
  onlyOpens(index: number, last: number): boolean {
    const { items, subjects } = this.#reading;
    const [first] = items;
    if (first?.type !== 'word' || !(first.subordinator || first.preposition)) return false;
    const commas = items.slice(1, index).some((_, i) => /[,،]/u.test(subjects.gap(i + 1)));
    return !commas && items.length - last - 1 > LONGEST_TAG;
  }

  /** Where words before an attribution begin: with the first of its quotations, or the sentence. */
  contentStart(index: number, quoted: boolean): number {
    if (!quoted) return this.#reading.sentence.start;
    const first = this.#reading.items
      .slice(0, index)
      .find((item): item is Quoted => item.type === 'quoted' && item.speech);
    if (!first) return this.#reading.sentence.start;
    const colon = this.#reading.text.slice(first.start - 2, first.start).includes(':');
    if (colon) return first.start;
    // A clause of its own before the quotation belongs to the narrative or to the words: few words do.
    return countWords(this.#reading.text, { start: this.#reading.sentence.start, end: first.start }) >= 3
      ? this.#reading.sentence.start
      : first.start;
  }

  /** Whether the mood of a clause says that it is reported, too: … sei schwer, sagt X, | oft müsse man …. */
  #goesOn(from: number): boolean {
    const { items, subjects } = this.#reading;
    for (let i = from; i < items.length; i += 1) {
      const item = items[i];
      if (i > from && /\S/u.test(subjects.gap(i))) return false;
      if (item?.type !== 'word') continue;
      if (item.subordinator || item.complementiser || item.relative) return false;
      if (item.reported) return true;
    }
    return false;
  }

  /** Words that go on behind an interrupting attribution. */
  rest(last: number, quoted: boolean): { start: number; by: 'quote' | 'comma' | 'dash' } | undefined {
    for (let i = last + 1; i < this.#reading.items.length; i += 1) {
      const item = this.#reading.items[i];
      if (!item) return undefined;
      const gap = this.#reading.subjects.gap(i);
      if (item.type === 'quoted' && item.speech) return { start: item.start, by: 'quote' };
      if ((/[—–]/u.test(gap) && i > last + 1) || /^-\s/u.test(gap)) return { start: item.start, by: 'dash' };
      if (/[.:]\s*$/u.test(gap)) return { start: item.start, by: 'dash' };
      if (
        !quoted &&
        /[,،]/u.test(gap) &&
        this.#reading.items.length - i > 3 &&
        ((item.type === 'word' && item.coordinator) || this.#goesOn(i))
      )
        return { start: item.start, by: 'comma' };
    }
    return undefined;
  }
}
