import type { LanguageData } from '../languages/language.ts';
import type { Range } from '../text/range.ts';
import type { RoleWords } from './role-words.ts';

/** Characters looked at behind a name. */
const REACH = 140;
/** Between a name and what it is called: a mark, and an age. */
const OPENS = /^\s?[,،(–—-] ?(?:\d{1,3}(?: (?:ans|años|anos|Jahre(?: alt)?|лет|года?))?, )?/u;
/** What a phrase is made of, and the mark that ends it. */
const PHRASE = /^(?:\p{Lu}\.|[^,،.;:!?()“”"«»—\n]){3,120}(?=[,،.;:()—\n]| –|$)/u;
/** A title in apposition begins within so many words. */
const TITLE_WITHIN = 4;
/** The clause that goes on: a Kyiv resident |who witnessed …. */
const CLAUSE = / (?:who|which|that|qui|que|der|die|das|который|которая|الذي|التي) /u;
/** The owner whom a phrase begins with: Brandt’s |sister. */
const OWNER = /^\p{Lu}[^\s,]*(?: \p{Lu}[^\s,]*){0,2}[’']s? (?=\p{Ll})/u;

/** Titles behind a name: in apposition (X, the head of Y, …), or told of it (X is the head of Y). */
export class Apposition {
  readonly #text: string;
  readonly #words: RoleWords;
  readonly #articles: ReadonlySet<string>;
  readonly #small: ReadonlySet<string>;
  readonly #stops: ReadonlySet<string>;
  readonly #copula: RegExp | undefined;

  constructor(text: string, { names, speech, functionWords }: LanguageData, words: RoleWords) {
    this.#text = text;
    this.#words = words;
    this.#articles = new Set(names.articles ?? []);
    this.#small = new Set([...this.#articles, ...names.particles, ...(names.organisationJoiners ?? [])]);
    this.#stops = new Set([...functionWords, ...speech.cues, ...(speech.clauseOpeners ?? [])]);
    const copulas = names.copulas ?? [];
    this.#copula =
      copulas.length > 0 ? new RegExp(`^(?:, [^,.;\\n]{2,12},)? (?:${copulas.join('|')}) `, 'u') : undefined;
  }

  /** @param isHead tells a noun that may stand in a title; those that the title words know by default */
  of({ end }: Range, isHead?: (word: string) => boolean): Range | undefined {
    const reach = this.#text.slice(end, end + REACH);
    const opens = OPENS.exec(reach);
    const phrase = opens ? this.#phrase(end + opens[0].length, end + REACH, isHead) : undefined;
    if (phrase) return phrase;
    const copula = this.#copula?.exec(reach);
    return copula && this.#begins(end + copula[0].length)
      ? this.#phrase(end + copula[0].length, end + REACH, isHead)
      : undefined;
  }

  /** Whether a noun phrase begins here, not a verb: is |the head|, est |professeur|, but: was |cooking the head|. */
  #begins(at: number): boolean {
    const word = /^[\p{L}\p{M}]+/u.exec(this.#text.slice(at, at + REACH))?.[0].toLowerCase();
    return word !== undefined && (this.#articles.has(word) || this.#words.isTitle(at));
  }

  #phrase(start: number, limit: number, isHead?: (word: string) => boolean): Range | undefined {
    const phrase = PHRASE.exec(this.#text.slice(start, limit))?.[0].trimEnd();
    if (phrase === undefined) return undefined;
    const words = phrase.split(/\s+/u);
    const first = (words[0] ?? '').toLowerCase();
    const isArticle = this.#articles.has(first);
    if (this.#stops.has(first) && !isArticle) return undefined;
    const owner = OWNER.exec(phrase)?.[0].length ?? 0;
    const head = owner + words.slice(0, TITLE_WITHIN).join(' ').length;
    const title = { start: start + owner, end: Math.min(start + head, start + phrase.length) };
    if (!(isHead ? this.#opensWith(words, isHead) : this.#words.hasTitle(title))) return undefined;
    const range = this.#untilClause({
      start: start + (isArticle ? first.length + 1 : 0),
      end: start + phrase.length,
    });
    return this.#holdsAnother(range, owner) ? undefined : range;
  }

  /** Whether such a noun comes soon, with nothing before it that no noun has: an old |firm|, but not: at odds with the |firm|. */
  #opensWith(words: readonly string[], isHead: (word: string) => boolean): boolean {
    const head = words.slice(0, TITLE_WITHIN).findIndex(isHead);
    return head >= 0 && !words.slice(1, head).some((word) => this.#stops.has(word.toLowerCase()));
  }

  /**
   * Whether the phrase is another person's: Minister Weil and others. One who only describes it may stand in it: the
   * Weil campaign, a friend of Weil.
   */
  #holdsAnother({ start, end }: Range, owner: number): boolean {
    for (let at = start + owner; at < end; at += 1) {
      if (!this.#words.isPerson(at) || this.#words.isPerson(at - 1)) continue;
      const before = /(?<![\p{L}\p{M}])([\p{L}\p{M}]+)[ ’']$/u.exec(
        this.#text.slice(Math.max(start, at - 24), at),
      )?.[1];
      if (before === undefined || !this.#small.has(before.toLowerCase())) return true;
    }
    return false;
  }

  #untilClause({ start, end }: Range): Range {
    const clause = CLAUSE.exec(this.#text.slice(start, end));
    return { start, end: clause ? start + clause.index : end };
  }
}
