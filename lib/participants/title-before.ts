import type { LanguageData } from '../languages/language.ts';
import { isWordCharacter } from '../text/lexicon.ts';
import type { Range } from '../text/range.ts';
import type { RoleWords } from './role-words.ts';
import { TitlePhrases } from './title-phrase.ts';
import { TitleReader } from './title-reading.ts';
import { TitleWords } from './title-words.ts';
import { wordBefore } from './words-before.ts';

/** Between one title and the next: the president’s brother|, |chef X. */
const PAUSE = /[,،]\s$/u;
/** Titles of one name that are looked for. */
const MOST_TITLES = 3;
/** Characters of a form of address, with what parts it from the name. */
const LONGEST_ADDRESS = 16;
/** Characters of “one of the”, with the space behind it. */
const LONGEST_ONE_OF = 14;
/** Characters of a work's name before a title that ends it. */
const MOST_QUOTED = 62;
/** Behind what quotes a work's name (“Lake |Morning” host|), and what stands before its mark: a host. */
const QUOTED = /^[^“”"„«»\n]{0,60}[”"»]/u;
const QUOTE_OPENS = /[“"„«][^“”"„«»\n]{0,60}$/u;
/** The same where single marks quote, which are apostrophes as well: the ‘Lake |Morning’ host. */
const ONCE_QUOTED = /^[^‘’'\n]{0,40}[’'] ?(?=\p{Ll})/u;
const ONCE_OPENS = /(?<![\p{L}\p{N}])[‘'](?=\p{Lu})[^‘’'\n]{1,40}$/u;

/** A title, where it begins with its article, and whether a comma parts it from the name. */
export interface Title extends Range {
  opens: number;
  pause: boolean;
  /** A form of address: Dr. */
  address: boolean;
}

/** The title before a name where spaces part words: Foreign Minister X, el presidente de Rusia, X. */
export class TitleBefore {
  readonly #text: string;
  readonly #words: TitleWords;
  readonly #reader: TitleReader;
  readonly #phrases: TitlePhrases;

  constructor(text: string, language: LanguageData, roles: RoleWords) {
    this.#text = text;
    this.#words = new TitleWords(text, language, roles);
    this.#reader = new TitleReader(text, this.#words, roles);
    this.#phrases = new TitlePhrases(text, this.#words, roles);
  }

  /** The titles before a name, the nearest first: the president’s brother, |chef| X. */
  of({ start: name }: Range): Title[] {
    const titles: Title[] = [];
    let at = name;
    // Lead author |Dr| X: what addresses somebody is a title of its own, where it is one.
    for (let i = 0; i < MOST_TITLES; i += 1) {
      const word = wordBefore(this.#text, Math.max(0, at - LONGEST_ADDRESS), at);
      if (!word || !this.#words.isHonorific(word.lower)) break;
      at = word.start;
      if (!this.#words.isTitle(word)) continue;
      const end = titles[0]?.end ?? word.end;
      titles[0] = { start: at, end, opens: at, pause: false, address: true };
    }
    while (titles.length < MOST_TITLES) {
      const title = this.#title(at, name);
      if (!title) break;
      titles.push(title);
      at = title.opens;
      // A form of address doesn't part the name from its title.
      const isAddress = this.#words.isHonorific(this.#text.slice(title.start, title.end));
      if (!isAddress && (title.pause || !PAUSE.test(this.#text.slice(Math.max(0, at - 2), at)))) break;
    }
    return titles;
  }

  #title(end: number, person: number): Title | undefined {
    const read = this.#reader.read(end);
    const found = this.#phrases.rangeOf(read, person);
    const range = found && this.#withQuote(found);
    if (!range) return undefined;
    const article = wordBefore(this.#text, read.from, range.start);
    const opens = article && this.#words.determiners.has(article.lower) ? article.start : range.start;
    const one = this.#oneOf(opens) ?? this.#oneOf(range.start);
    if (one !== undefined)
      return { start: one, end: range.end, opens: one, pause: read.pause, address: false };
    return { ...range, opens, pause: read.pause, address: false };
  }

  /** Where “one of” begins that ends here: |uno de| los vecinos, X. */
  #oneOf(end: number): number | undefined {
    const before = this.#text.slice(Math.max(0, end - LONGEST_ONE_OF), end).toLowerCase();
    const phrase = this.#words.oneOf.find(
      // Not ning|uno de| los vecinos.
      (one) => before.endsWith(one) && !isWordCharacter(before.at(-one.length - 1)),
    );
    return phrase === undefined ? undefined : end - phrase.length;
  }

  /** A title that begins inside quotation marks holds all of what they quote, or nothing of it. */
  #withQuote({ start, end }: Range): Range | undefined {
    const before = this.#text.slice(Math.max(0, start - MOST_QUOTED), start);
    const title = this.#text.slice(start, end);
    const closes = QUOTED.exec(title);
    const opens = closes
      ? QUOTE_OPENS.exec(before)
      : ONCE_QUOTED.test(title)
        ? ONCE_OPENS.exec(before)
        : null;
    if (opens) return { start: start - opens[0].length, end };
    const rest = start + (closes?.[0].length ?? 0);
    const from = rest + (/^\s*/u.exec(this.#text.slice(rest, end))?.[0].length ?? 0);
    return from < end ? { start: closes ? from : start, end } : undefined;
  }
}
