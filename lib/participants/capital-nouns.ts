import type { NameWords } from '../languages/language.ts';

/** Letters of a noun that ends another one. */
const LEAST_CALLING = 5;
/** Letters of a word whose ending alone tells that it calls a person. */
const LEAST_ENDED = 6;
/** Cases of a noun. */
const CASE = /(?:e?s|n)$/u;
const REACH = 40;
const ADJECTIVE = /^\p{Ll}+e[mnrs]?$/u;
const BEFORE = /(?<![\p{L}\p{M}])(?:([\p{L}\p{M}-]+) )?([\p{L}\p{M}-]+) $/u;
const GENITIVE = /^(\p{Lu}\p{Ll}{2,})s \p{Lu}\p{Ll}+$/u;
const WORD = /[\p{L}\p{M}]+/gu;
const LAST_WORD = /(?<![\p{L}\p{M}-])(\p{Lu}\p{Ll}[\p{L}\p{M}-]*)$/u;

/** German, where every noun has a capital: nouns that stand before names, are joined to them, or follow as theirs. */
export class CapitalNouns {
  readonly #text: string;
  readonly #bodies: ReadonlySet<string>;
  readonly #people: ReadonlySet<string>;
  readonly #kinds: ReadonlySet<string>;
  readonly #places: ReadonlySet<string>;
  readonly #endings: readonly string[];
  readonly #given: ReadonlySet<string>;
  readonly #articles: ReadonlySet<string>;
  readonly #words: ReadonlySet<string>;

  constructor(text: string, names: NameWords) {
    const { organisationWords, titlesBefore, roleNouns = [], articles = [] } = names;
    this.#text = text;
    this.#bodies = new Set(organisationWords);
    this.#people = new Set([...titlesBefore, ...roleNouns]);
    this.#kinds = new Set(names.bodyWords);
    this.#places = new Set(names.placeNouns);
    this.#endings = names.personEndings ?? [];
    this.#given = new Set(names.givenNames?.map((name) => name.toLowerCase()));
    this.#articles = new Set(articles);
    this.#words = new Set(text.match(WORD));
  }

  /**
   * Whether the first word of a longer name is what somebody is: the last part of a compound (Leseforscher Jan Weil,
   * Mitschüler Jan), what a body or a place is (Edelmarke Tarn, Stadtteil Tarn), behind an article, or by its ending,
   * unless it may be a given name.
   */
  isCalling(word: string, start: number, name: string): boolean {
    const words = name.split(' ').length;
    if (words < 2) return false;
    if (endsAs(word.toLowerCase(), this.#people) || this.callsBody(word) || this.callsPlace(word))
      return true;
    if (words > 2) return this.#endsAsPerson(word) || this.#hasArticle(start);
    return (
      this.#endsAsPerson(word) && (word.includes('-') || this.#isNamedElse(word, name.slice(word.length + 1)))
    );
  }

  #endsAsPerson(word: string): boolean {
    const last = word.slice(word.lastIndexOf('-') + 1).toLowerCase();
    return (
      word.length >= LEAST_ENDED &&
      !this.#given.has(last) &&
      this.#endings.some((ending) => last.endsWith(ending))
    );
  }

  /** Whether the text has somebody's surname behind another word with a capital that is none of those: |Jan| Weil. */
  #isNamedElse(word: string, surname: string): boolean {
    for (let at = this.#text.indexOf(` ${surname}`); at > 0; at = this.#text.indexOf(` ${surname}`, at + 1)) {
      const first = LAST_WORD.exec(this.#text.slice(Math.max(0, at - REACH), at))?.[1];
      if (first !== undefined && first !== word && !this.#endsAsPerson(first)) return true;
    }
    return false;
  }

  /** What a body is, in any case: des Nachrichten|dienstes|. */
  callsBody(word: string): boolean {
    return calls(word, this.#kinds);
  }

  /** What a place is: der |Stadtteil|. */
  callsPlace(word: string): boolean {
    return calls(word, this.#places);
  }

  /** A common noun and the name of what it is: des Dienstes Tarn. */
  isNounAndName(start: number, name: string): boolean {
    return /^\S+ \S+$/u.test(name) && this.#hasArticle(start);
  }

  /** Who stands in the genitive before what is theirs (Brandts Boot), known by the name without its ending. */
  owner(name: string): string | undefined {
    const owner = GENITIVE.exec(name)?.[1];
    return owner !== undefined && this.#words.has(owner) ? owner : undefined;
  }

  /** A name joined to a noun: a Hamas-Geisel is not Hamas, a Deutsch-Israeli no body. */
  isCompound(name: string): boolean {
    const last = /^[\p{L}\p{M}-]+-(\p{Lu}\p{Ll}+)$/u.exec(name)?.[1];
    return last !== undefined && !this.#bodies.has(last.toLowerCase());
  }

  /** Behind an article, with an adjective or without: das scheidende |Duo Jan Weil. */
  #hasArticle(start: number): boolean {
    const [, first = '', second = ''] =
      BEFORE.exec(this.#text.slice(Math.max(0, start - REACH), start)) ?? [];
    const isArticle = (word: string): boolean => this.#articles.has(word.toLowerCase());
    return isArticle(second) || (isArticle(first) && ADJECTIVE.test(second));
  }
}

/** Whether a noun is one of some, or ends with one. */
function calls(word: string, nouns: ReadonlySet<string>): boolean {
  const lower = word.toLowerCase();
  return [lower, lower.replace(CASE, '')].some((form) => nouns.has(form) || endsAs(form, nouns));
}

function endsAs(word: string, nouns: ReadonlySet<string>): boolean {
  for (let at = 1; at <= word.length - LEAST_CALLING; at += 1) if (nouns.has(word.slice(at))) return true;
  return false;
}
