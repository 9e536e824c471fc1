import type { LanguageData } from '../languages/language.ts';
import { Lexicon } from '../text/lexicon.ts';
import type { Range } from '../text/range.ts';

/** What follows a name that does something: function words before a verb, verbs of will. */
const DOES =
  /^(?:政府|[将已在对向与和是要应愿不也并正曾又还就从为则仍方將對與はがも]|反对|支持|计划|拒绝|同意|决定)/u;
const CLAUSE_BEGINS = /[，。；：！？\n“「、]$/u;
/** In spaced writing: a word in small letters follows; a mark, with an article behind it, or nothing stands before. */
const SMALL_LETTER = /^ \p{Ll}/u;
const SENTENCE_BEGINS = /[.,;:!?\n“"»—]\s{0,4}(?:\p{L}{1,30} )?$/u;
const WORD_BEFORE = /(?<![\p{L}\p{M}])([\p{L}\p{M}]+)[ ’']$/u;
/** Behind a name of a list. */
const LIST_GOES_ON = /^,? (?:and|y|et|und|e|и) \p{Lu}|^, \p{Lu}/u;
const BEFORE = 12;
const BEHIND = 6;

/** What stands beside the places of a name: whether it acts there, and whether it is one of a list. */
export class Surroundings {
  readonly #text: string;
  readonly #unspaced: boolean;
  readonly #isJapanese: boolean;
  readonly #prepositions: ReadonlySet<string>;
  readonly #cues: Lexicon;

  constructor(text: string, { code, writing, names, speech }: LanguageData) {
    this.#text = text;
    this.#unspaced = writing === 'unspaced';
    this.#isJapanese = code === 'ja';
    this.#cues = new Lexicon(this.#unspaced ? speech.cues : []);
    this.#prepositions = new Set([
      ...(names.placePrepositions ?? []),
      ...(speech.clause?.prepositions ?? []),
    ]);
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
    const word = WORD_BEFORE.exec(before)?.[1]?.toLowerCase();
    if (word !== undefined && this.#prepositions.has(word)) return false;
    return SMALL_LETTER.test(behind) && (word === undefined || SENTENCE_BEGINS.test(before));
  }

  /** Whether the name stands among others. */
  isListed({ start, end }: Range): boolean {
    return this.#unspaced
      ? this.#text[start - 1] === '、' || this.#text[end] === '、'
      : LIST_GOES_ON.test(this.#text.slice(end, end + BEHIND));
  }
}
