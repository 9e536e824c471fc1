import type { LanguageData } from '../languages/language.ts';
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

/** A title, where it begins with its article, and whether a comma parts it from the name. */
export interface Title extends Range {
  opens: number;
  pause: boolean;
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
    const range = this.#phrases.rangeOf(read, person);
    if (!range) return undefined;
    const article = wordBefore(this.#text, read.from, range.start);
    const opens = article && this.#words.determiners.has(article.lower) ? article.start : range.start;
    return { ...range, opens, pause: read.pause };
  }
}
