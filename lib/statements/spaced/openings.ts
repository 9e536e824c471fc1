import type { SentenceReading } from './attribution.ts';
import type { Item, Word } from './items.ts';

export interface Opening {
  /** Where the reported words begin, and behind what. */
  at: number;
  by: 'that' | 'colon' | 'quote' | 'comma' | 'bare';
  /** Items between. */
  skipped: number;
}

/** Finds where the words begin that a verb reports behind it. */
export class Openings {
  readonly #reading: SentenceReading;

  constructor(reading: SentenceReading) {
    this.#reading = reading;
  }

  /** Where reported words begin behind an item: a complementiser, a colon or a quotation soon after it, else at once. */
  at(last: number, reach: number): Opening {
    let comma: Opening | undefined;
    const bracket = this.#closesAt(last);
    const end = Math.min(this.#reading.items.length, Math.max(last + reach, bracket + 1) + 1);
    for (let i = last + 1; i < end; i += 1) {
      const item = this.#reading.items[i];
      if (!item) break;
      const gap = this.#reading.subjects.gap(i);
      const skipped = i - last - 1;
      // 7:30 has a colon, too.
      if (/:\s/u.test(gap) || (gap.includes(':') && isSpeech(item)))
        return { at: item.start, by: 'colon', skipped };
      if (/[;!?—–]\s/u.test(gap)) break;
      if (item.type === 'quoted' && item.speech && this.#opensWords(last, i))
        return { at: item.start, by: 'quote', skipped: this.#isAside(last, i) ? 0 : skipped };
      if (item.type === 'word' && item.complementiser && (i - 1 === bracket || this.#opensWords(last, i)))
        return { at: this.#reading.items[i + 1]?.start ?? item.end, by: 'that', skipped };
      const pause = /[,،]/u.test(gap);
      if (pause && this.#reading.commaOpens) comma ??= { at: item.start, by: 'comma', skipped };
      // X said, | he hoped that …: what is reported has begun.
      if (comma && item.type === 'word' && item.reported) return comma;
      // Another verb's clause: said on Monday, adding that …
      if (item.type === 'word' && item.cue && (pause || skipped > 1)) break;
    }
    if (comma) return comma;
    const at = this.#behindAddressee(last);
    // “said Sunday, | marking …”: what a comma parts from the day was not said.
    if (at > last + 1 && !this.#reading.commaOpens && /[,،]/u.test(this.#reading.subjects.gap(at)))
      return { at: this.#reading.sentence.end, by: 'bare', skipped: 0 };
    return {
      at: this.#reading.items[at]?.start ?? this.#reading.sentence.end,
      by: 'bare',
      skipped: at - last - 1,
    };
  }

  /** The word that closes a verb's clause, where it needs one: merkte in der Sendung kurz nach dem Start | an, dass … */
  #closesAt(last: number): number {
    const { items, subjects } = this.#reading;
    const cue = items.findLast((item, i): item is Word => i <= last && item.type === 'word' && item.cue);
    const { companions } = cue ?? {};
    if (!companions) return -1;
    return items.findIndex(
      (other, i) =>
        i > last && other.type === 'word' && companions.has(other.lower) && /\S/u.test(subjects.gap(i + 1)),
    );
  }

  /** Whether commas stand around what comes between: X said, in a letter to the club, | “…”. */
  #isAside(last: number, i: number): boolean {
    const { subjects } = this.#reading;
    return i > last + 1 && /[,،]/u.test(subjects.gap(last + 1)) && /[,،]/u.test(subjects.gap(i));
  }

  /**
   * Whether “that” or a quotation opens what a cue reports, rather than standing in words that began at once: said | he
   * was surprised that, said | it would use that lander, said of that lander, said | the claim is “…”.
   */
  #opensWords(last: number, i: number): boolean {
    const { items, language } = this.#reading;
    const [cue, first, before] = [items[last], items[last + 1], items[i - 1]];
    if (i === last + 1) return true;
    const that = items[i]?.type === 'word';
    // In an email | that was read by X.
    const verb = items[i + 1];
    if (that && language === 'en' && verb?.type === 'word' && verb.auxiliary) return false;
    if (that && before?.type === 'word' && (before.preposition || before.coordinator)) return false;
    if (cue?.type !== 'word' || cue.addresses) return true;
    if (first?.type === 'somebody' && first.kind === 'pronoun') return false;
    // Said | Congress needs to see that …; but: warned | Congress that ….
    if (that && !cue.warns && first?.type === 'somebody' && first.member && i > last + 2) return false;
    return !items.slice(last + 1, i).some((item) => item.type === 'word' && item.auxiliary);
  }

  /**
   * The first item of words that nothing opens: behind a preposition (called on | …), who is told (told Reuters | …) or
   * a day (said Thursday | …).
   */
  #behindAddressee(last: number): number {
    const [cue, next] = [this.#reading.items[last], this.#reading.items[last + 1]];
    const told = cue?.type === 'word' && cue.addresses && next?.type !== 'quoted';
    if (told) return this.#behindPhrase(last + 1);
    if (next?.type !== 'word' || !(next.preposition || next.day)) return last + 1;
    const day = this.#reading.items[last + 2];
    return next.preposition && day?.type === 'word' && day.day ? last + 3 : last + 2;
  }

  /** The first item behind a noun phrase: told the committee |, told trust members |. */
  #behindPhrase(from: number): number {
    const { items, subjects } = this.#reading;
    const [first] = items.slice(from, from + 1);
    const article = first?.type === 'word' && (first.definite || first.indefinite);
    const at = from + (article ? 2 : 1);
    const [next, second] = [items[at], items[at + 1]];
    if (subjects.gap(at) !== ' ' || !next) return at;
    // The phrase goes on where who speaks of themselves comes behind its next word only.
    const opens = second?.type === 'somebody' ? second.kind === 'pronoun' : isArticle(second);
    const goesOn = next.type === 'word' ? isNoun(next) && opens : isNamed(next) && opens;
    return goesOn ? at + 1 : at;
  }
}

const isArticle = (item: Item | undefined): boolean =>
  item?.type === 'word' && (item.definite || item.indefinite);

const isNamed = (item: Item): boolean => item.type === 'somebody' && item.kind !== 'pronoun';

const isNoun = (word: Word): boolean =>
  !(word.common || word.cue || word.auxiliary || word.preposition || word.complementiser || isArticle(word));

/** Whether an item is a quotation that says something. */
export const isSpeech = (item: Item | undefined): boolean => item?.type === 'quoted' && item.speech;
