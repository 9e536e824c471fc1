import type { LanguageData } from '../languages/language.ts';
import { Lexicon } from '../text/lexicon.ts';
import type { Range } from '../text/range.ts';

/** A word of spaced writing with what is left of it without the ending that it takes in its sentence. */
interface Word extends Range {
  stem: string;
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu;
/** What may stand between the words of one name. */
const JOINT = /^[ \u00a0’'.\-‑–&/]{1,2}$/u;
/** Letters of a word that endings and openings leave. */
const LEAST_STEM = { hangul: 2, other: 3 };
/** Ends that are abbreviations. */
const STOPPED = /(?:\.\p{Lu}|\p{Ll} (?:\p{Lu}|Jr|Sr))$/u;
const HANGUL = /^\p{Script=Hangul}/u;
/** Most places of one name. */
const MOST_PLACES = 500;

/**
 * The forms of names in one text: what makes two forms the same name (Путин, Путина), and where the text has them.
 *
 * In unspaced writing a form is its letters, elsewhere the stems of its words. A stem is what an ending leaves that
 * the text has alone, too (Ибрагима: Ибрагим), else what the longest ending leaves.
 */
export class NameForms {
  readonly #text: string;
  readonly #spaced: boolean;
  readonly #endings: readonly string[];
  readonly #openings: readonly string[];
  readonly #known: ReadonlySet<string>;
  readonly #particles: ReadonlySet<string>;
  readonly #titles: Lexicon | undefined;
  readonly #stems = new Map<string, string>();
  /** Korean words that are names as they stand: 민지은, no 민지 with a particle. */
  readonly #whole = new Set<string>();
  #read: readonly Word[] | undefined;

  constructor(text: string, { code, writing, names }: LanguageData) {
    this.#text = text;
    this.#spaced = writing !== 'unspaced';
    this.#endings = (names.nameEndings ?? []).toSorted((a, b) => b.length - a.length);
    this.#openings = names.nameOpenings ?? [];
    this.#particles = new Set(names.particles);
    this.#titles = code === 'ko' ? new Lexicon(names.titlesAfter) : undefined;
    this.#known = this.#endings.length > 0 ? new Set(text.match(WORD)?.map(withoutAccents)) : new Set();
  }

  /**
   * Korean: takes the words of a name for whole ones, which end with no particle: all but its last (안드레이| 김), and
   * that one where a title follows (민지은| 사무국장). To be told before any key is asked for.
   */
  learn({ start, end }: Range): void {
    if (this.#titles === undefined) return;
    const names = this.#text.slice(start, end).split(' ');
    const last = names.pop();
    for (const word of names) if (HANGUL.test(word)) this.#whole.add(word);
    const isTitled = this.#text[end] === ' ' && this.#titles.startingAt(this.#text, end + 1) !== undefined;
    const isSurname = names.length > 0 && last?.length === 1;
    if (last !== undefined && (isTitled || isSurname) && HANGUL.test(last)) this.#whole.add(last);
  }

  /** What all forms of a name share. */
  key(surface: string): string {
    if (!this.#spaced) return surface;
    return Array.from(surface.matchAll(WORD), ({ 0: word }) => this.#stem(word)).join(' ');
  }

  /** Where the text has forms of the names with these keys, in order; places of two names may overlap. */
  find(keys: Iterable<string>): Map<string, Range[]> {
    const places = new Map<string, Range[]>();
    for (const key of keys) if (key) places.set(key, []);
    if (this.#spaced) this.#findWords(places);
    else for (const [key, found] of places) findLetters(this.#text, key, found);
    return places;
  }

  #findWords(places: Map<string, Range[]>): void {
    const byFirst = new Map<string, string[][]>();
    for (const key of places.keys()) {
      const stems = key.split(' ');
      const [first = ''] = stems;
      const list = byFirst.get(first);
      if (list) list.push(stems);
      else byFirst.set(first, [stems]);
    }
    const words = this.#words();
    for (const [i, word] of words.entries())
      for (const [first, start] of this.#beginnings(word))
        for (const stems of byFirst.get(first) ?? []) {
          const last = this.#lastWord(words, i, stems);
          const found = places.get(stems.join(' '));
          if (last && found && found.length < MOST_PLACES)
            found.push({ start, end: this.#withStop(start, last.end) });
        }
  }

  /** U.S., Tova B. and Tom Brandt Jr. keep their full stop. */
  #withStop(start: number, end: number): number {
    return this.#text[end] === '.' && STOPPED.test(this.#text.slice(start, end)) ? end + 1 : end;
  }

  /** A word's stem, and what is left of it without a word written on to it (Arabic و, ب, ل). */
  #beginnings({ stem, start }: Word): [string, number][] {
    const all: [string, number][] = [[stem, start]];
    for (const opening of this.#openings)
      if (stem.startsWith(opening) && stem.length - opening.length >= LEAST_STEM.other)
        all.push([stem.slice(opening.length), start + opening.length]);
    return all;
  }

  #lastWord(words: readonly Word[], at: number, stems: readonly string[]): Word | undefined {
    let last = words[at];
    for (let i = 1; i < stems.length; i += 1) {
      const next = words[at + i];
      if (!last || next?.stem !== stems[i] || !next || !JOINT.test(this.#text.slice(last.end, next.start)))
        return undefined;
      last = next;
    }
    return last;
  }

  /** The text's words; a Korean name ends before the particle written on to it. */
  #words(): readonly Word[] {
    this.#read ??= Array.from(this.#text.matchAll(WORD), ({ 0: word, index }) => {
      const stem = this.#stem(word);
      return { start: index, end: index + (HANGUL.test(word) ? stem.length : word.length), stem };
    });
    return this.#read;
  }

  #stem(written: string): string {
    const known = this.#stems.get(written);
    if (known !== undefined) return known;
    const stem = this.#findStem(written);
    this.#stems.set(written, stem);
    return stem;
  }

  #findStem(written: string): string {
    const word = withoutAccents(written);
    if (this.#whole.has(word)) return word;
    // Von der Leyen opens a sentence, Ursula von der Leyen has a small letter.
    if (this.#particles.has(word.toLowerCase())) return word.toLowerCase();
    const least = HANGUL.test(word) ? LEAST_STEM.hangul : LEAST_STEM.other;
    const stems = this.#endings
      .filter((ending) => word.endsWith(ending))
      .map((ending) => word.slice(0, word.length - ending.length))
      .filter((stem) => stem.length >= least || this.#whole.has(stem));
    const known =
      stems.findLast((stem) => this.#whole.has(stem)) ?? stems.findLast((stem) => this.#known.has(stem));
    if (known !== undefined) return known;
    if (this.#endings.some((ending) => this.#known.has(word + ending))) return word;
    return stems[0] ?? word;
  }
}

/** Murátov is Muratov; accents of other scripts make other letters. */
const withoutAccents = (word: string): string =>
  /^\p{Script=Latin}+$/u.test(word) ? word.normalize('NFD').replace(/\p{M}/gu, '') : word;

/** Whether it is but letters of a longer word in katakana: ハーフ|タイ|ム. */
export const isInKatakana = (text: string, start: number, end: number): boolean =>
  KATAKANA_GOES_ON.test(text.slice(start - 1, start + 1)) ||
  KATAKANA_GOES_ON.test(text.slice(end - 1, end + 1));

const KATAKANA_GOES_ON = /^[\p{Script=Katakana}ー]{2}/u;

function findLetters(text: string, letters: string, found: Range[]): void {
  for (
    let at = text.indexOf(letters);
    at >= 0 && found.length < MOST_PLACES;
    at = text.indexOf(letters, at + letters.length)
  )
    if (!isInKatakana(text, at, at + letters.length)) found.push({ start: at, end: at + letters.length });
}
