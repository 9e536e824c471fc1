import type { LanguageData } from '../languages/language.ts';

/** Abbreviations that are words as well, unless a number follows: no. 5, So. 12 Uhr. */
const BEFORE_NUMBERS = ['no', 'nos', 'art', 'arts', 'fig', 'so'];
/** Abbreviations that end sentences as well: those with points inside (p.m., U.S.) and these. */
const MAY_END = /\.|^(?:etc|usw|inc|corp|ltd|jr)$/u;

/** Several initials: J.D. Vance, J.R.R. Tolkien. */
const INITIALS = /^(?:\p{Lu}\.){1,3}\p{Lu}$/u;
/** What is written on to a word without a space before it: 顾问|H.R. */
const UNSPACED = /^.*[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/** Tells full stops that end sentences from those of abbreviations, initials and numbers. */
export class Stops {
  readonly #abbreviations: ReadonlySet<string>;
  readonly #beforeNumbers: ReadonlySet<string>;
  readonly #functionWords: ReadonlySet<string>;
  readonly #ordinals: boolean;

  /** @param language for its abbreviations; null when it isn't known */
  constructor(language: LanguageData | null) {
    this.#abbreviations = new Set(language?.abbreviations ?? []);
    this.#beforeNumbers = new Set([...BEFORE_NUMBERS, ...(language?.dates.months.flat() ?? [])]);
    this.#functionWords = new Set(language?.functionWords ?? []);
    this.#ordinals = language?.dates.dayPoint === true;
  }

  /**
   * Whether a full stop ends the sentence.
   *
   * @param before the sentence up to the stop, or the end of that
   * @param following what comes after the stop and its space
   */
  ends(before: string, following: string): boolean {
    const word = /(?<![\p{L}\p{N}.])[\p{L}\p{N}.]*$/u.exec(before)?.[0].replace(UNSPACED, '') ?? '';
    if (/^\p{Lu}$/u.test(word)) return false;
    if (INITIALS.test(word)) return this.#begins(following);
    if (/^\d{1,2}$/u.test(word) && (this.#ordinals || word === before.trim()))
      return word !== before.trim() && this.#begins(following);
    const folded = word.toLowerCase();
    if (!this.#abbreviations.has(folded)) return true;
    if (this.#beforeNumbers.has(folded)) return !/^\d/u.test(following) && !/\d\s\p{L}+$/u.test(before);
    return MAY_END.test(folded) && this.#begins(following);
  }

  /** Whether a common word with a capital letter follows, as a sentence begins. */
  #begins(following: string): boolean {
    const next = /^\p{Lu}\p{L}*(?!\p{L})/u.exec(following)?.[0];
    return next !== undefined && this.#functionWords.has(next.toLowerCase());
  }
}
