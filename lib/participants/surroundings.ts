import type { LanguageData } from '../languages/language.ts';
import { Lexicon } from '../text/lexicon.ts';
import { countBefore, type Range } from '../text/range.ts';

/** What follows a name that does something: function words before a verb, verbs of will. */
const DOES =
  /^(?:政府|[将已在对向与和是要应愿不也并正曾又还就从为则仍方將對與はがも]|反对|支持|计划|拒绝|同意|决定)/u;
const CLAUSE_BEGINS = /[，。；：！？\n“「、]$/u;
/** In spaced writing: a word in small letters follows; a mark, with an article behind it, or nothing stands before. */
const SMALL_LETTER = /^ \p{Ll}/u;
const CAPITAL = /^ \p{Lu}/u;
const SENTENCE_BEGINS = /[.,;:!?\n“"»—]\s{0,4}(?:\p{L}{1,30} )?$/u;
const WORD_BEFORE = /(?<![\p{L}\p{M}])([\p{L}\p{M}]+)[ ’']$/u;
const BEFORE = 12;
const BEHIND = 6;
/** In unspaced writing, what stands before a place where something happens. */
const IN = /[在于於赴抵]/u;
const SENTENCE_END = /(?:[!?。！？…\n]|\.(?=\s))[”"»」』)）]?\s?/gu;

/** What stands around the places of a name: whether it acts there, or only says where or whose, and in which sentence. */
export class Surroundings {
  readonly #text: string;
  readonly #unspaced: boolean;
  readonly #isJapanese: boolean;
  readonly #places: ReadonlySet<string>;
  readonly #prepositions: ReadonlySet<string>;
  readonly #cues: Lexicon;
  readonly #sentences: readonly { start: number }[];

  constructor(text: string, { code, writing, names, speech }: LanguageData) {
    this.#text = text;
    this.#unspaced = writing === 'unspaced';
    this.#isJapanese = code === 'ja';
    this.#cues = new Lexicon(this.#unspaced ? speech.cues : []);
    this.#places = new Set(names.placePrepositions);
    this.#prepositions = new Set([...this.#places, ...(speech.clause?.prepositions ?? [])]);
    const ends = [...text.matchAll(SENTENCE_END)].map(({ index, 0: end }) => ({ start: index + end.length }));
    this.#sentences = [{ start: 0 }, ...ends];
  }

  /** Whether a clause begins with the name at a place, and something is told of it. */
  acts({ start, end }: Range): boolean {
    const before = (start <= BEFORE ? '\n' : '') + this.#text.slice(Math.max(0, start - BEFORE), start);
    const behind = this.#text.slice(end, end + BEHIND);
    if (this.#unspaced)
      return (
        (DOES.test(behind) || this.#cues.startingAt(this.#text, end) !== undefined) &&
        (this.#isJapanese || CLAUSE_BEGINS.test(before))
      );
    const word = this.#wordBefore(start);
    if (word !== undefined && this.#prepositions.has(word)) return false;
    return SMALL_LETTER.test(behind) && (word === undefined || SENTENCE_BEGINS.test(before));
  }

  /** Whether something happens there: in Norway. */
  isWhere({ start }: Range): boolean {
    return this.#unspaced
      ? IN.test(this.#text[start - 1] ?? '')
      : this.#places.has(this.#wordBefore(start) ?? '');
  }

  /** Whether the name only tells which other one is meant, as far as capitals tell: |Norway| Post. */
  isModifier({ end }: Range): boolean {
    return !this.#unspaced && CAPITAL.test(this.#text.slice(end, end + 3));
  }

  /** Which sentence a place is in, counted roughly: abbreviations are not known. */
  sentenceOf({ start }: Range): number {
    return countBefore(this.#sentences, start + 1) - 1;
  }

  #wordBefore(start: number): string | undefined {
    return WORD_BEFORE.exec(this.#text.slice(Math.max(0, start - BEFORE), start))?.[1]?.toLowerCase();
  }
}
