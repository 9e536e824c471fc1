import type { NameWords } from '../languages/language.ts';

/** Letters of a noun that ends another one. */
const LEAST_CALLING = 5;
const REACH = 40;
const ADJECTIVE = /^\p{Ll}+e[mnrs]?$/u;
const BEFORE = /(?<![\p{L}\p{M}])(?:([\p{L}\p{M}-]+) )?([\p{L}\p{M}-]+) $/u;
const GENITIVE = /^(\p{Lu}\p{Ll}{2,})s \p{Lu}\p{Ll}+$/u;
const WORD = /[\p{L}\p{M}]+/gu;

/** German, where every noun has a capital: nouns that stand before names, are joined to them, or follow as theirs. */
export class CapitalNouns {
  readonly #text: string;
  readonly #bodies: ReadonlySet<string>;
  readonly #people: ReadonlySet<string>;
  readonly #articles: ReadonlySet<string>;
  readonly #words: ReadonlySet<string>;

  constructor(text: string, { organisationWords, titlesBefore, roleNouns = [], articles = [] }: NameWords) {
    this.#text = text;
    this.#bodies = new Set(organisationWords);
    this.#people = new Set([...titlesBefore, ...roleNouns]);
    this.#articles = new Set(articles);
    this.#words = new Set(text.match(WORD));
  }

  /** Whether the first word of a longer name is what somebody is: the last part of a compound (Leseforscher Jan Weil), or behind an article. */
  isCalling(word: string, start: number, name: string): boolean {
    if (name.split(' ').length <= 2) return false;
    const lower = word.toLowerCase();
    for (let at = 1; at <= lower.length - LEAST_CALLING; at += 1)
      if (this.#people.has(lower.slice(at))) return true;
    return this.#hasArticle(start);
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
