import type { LanguageData } from '../languages/language.ts';
import type { Range } from '../text/range.ts';
import type { RoleWords } from './role-words.ts';

/** Characters looked at behind a name. */
const REACH = 160;
/** Between a name and what it is called: what brackets say of it, a mark, and an age. */
const BRACKET = /^ ?\([^()\n]{1,40}\)(?=[ ,])/u;
const OPENS =
  /^\s?[,،(–—-] ?(?:(?:aged |âgée? de |de |im Alter von )?\d{1,3}(?: (?:ans|años|anos|Jahre(?: alt)?|лет|года?))?(?:, | and | und | y | et | e ))?(?:(?:then|now|currently|formerly) )?/u;
/** What a phrase is made of, quoted words among it, and the mark that ends it. */
const PHRASE =
  /^(?:(?<!\p{L})\p{Lu}\.|“[^“”\n]{1,60}”|«[^«»\n]{1,60}»|„[^“”"\n]{1,60}[“”"]|"[^"\n]{1,60}"|[^,،.;:!?()\]“”„"«»—…\n]){3,120}(?=[,،.;:!()\]—\n“”»«„"…]|$)/u;
/** A title in apposition begins within so many words. */
const TITLE_WITHIN = 6;
/** The clause that goes on: a Kyiv resident |who witnessed …. */
const CLAUSE =
  / (?:(?:and|but) (?:he|she|they|it)|who|which|that|whose|where|when|qui|que|dont|quien|cuyo|cuya|cujo|cuja|который|которая|الذي|التي) /u;
/** The owner whom a phrase begins with: Brandt’s |sister. */
const OWNER = /^\p{Lu}[^\s,]*(?: \p{Lu}[^\s,]*){0,2}[’']s? (?=\p{Ll})/u;
const WORD = /^[\p{L}\p{M}]+/u;

/** Titles behind a name: in apposition (X, the head of Y, …), or told of it (X is the head of Y; X, who is …). */
export class Apposition {
  readonly #text: string;
  readonly #words: RoleWords;
  readonly #articles: ReadonlySet<string>;
  readonly #determiners: ReadonlySet<string>;
  readonly #small: ReadonlySet<string>;
  readonly #stops: ReadonlySet<string>;
  readonly #definite: ReadonlySet<string>;
  readonly #cues: ReadonlySet<string>;
  readonly #stopsBefore: ReadonlySet<string>;
  readonly #copula: RegExp | undefined;
  readonly #capitalisedNouns: boolean;
  readonly #oneOf: readonly string[];

  constructor(text: string, { names, speech, functionWords }: LanguageData, words: RoleWords) {
    this.#text = text;
    this.#words = words;
    this.#articles = new Set(names.articles ?? []);
    this.#determiners = new Set([
      ...this.#articles,
      ...(speech.clause?.definite ?? []),
      ...(speech.clause?.indefinite ?? []),
      ...(names.determiners ?? []),
    ]);
    this.#small = new Set([...this.#articles, ...names.particles, ...(names.organisationJoiners ?? [])]);
    this.#definite = new Set(speech.clause?.definite ?? []);
    this.#cues = new Set([...speech.cues, ...(names.auxiliaries ?? [])]);
    this.#stopsBefore = new Set([
      ...functionWords,
      ...this.#articles,
      ...(speech.clause?.prepositions ?? []),
    ]);
    this.#stops = new Set([
      ...functionWords,
      ...speech.cues,
      ...(speech.clauseOpeners ?? []),
      ...(speech.clause?.prepositions ?? []),
      ...(speech.clause?.subordinators ?? []),
    ]);
    this.#capitalisedNouns = names.capitalisedNouns ?? false;
    this.#oneOf = (names.oneOf ?? []).map((phrase) => `${phrase} `);
    const { copulas = [], relatives = [] } = names;
    const who = relatives.length > 0 ? `, (?:${relatives.join('|')})|` : '';
    this.#copula =
      copulas.length > 0
        ? new RegExp(`^(?:${who}, [^,.;\\n]{2,12},)? (?:${copulas.join('|')}) [“"«]?`, 'u')
        : undefined;
  }

  /** @param isHead tells a noun that may stand in a title; those that the title words know by default */
  of({ start, end: name }: Range, isHead?: (word: string) => boolean): Range | undefined {
    const after = this.#text.slice(name, name + REACH);
    const direct = this.#behindMark(name, after, start, isHead);
    if (direct) return direct;
    const end = name + (BRACKET.exec(after)?.[0].length ?? 0);
    const beyond = end > name ? this.#behindMark(end, after.slice(end - name), start, isHead) : undefined;
    if (beyond) return beyond;
    const copula = this.#copula?.exec(after);
    return copula && this.#begins(name + copula[0].length)
      ? this.#phrase(name + copula[0].length, start, isHead)
      : undefined;
  }

  #behindMark(
    end: number,
    after: string,
    name: number,
    isHead?: (word: string) => boolean,
  ): Range | undefined {
    const opens = OPENS.exec(after);
    return opens ? this.#phrase(end + opens[0].length, name, isHead) : undefined;
  }

  /** Whether a noun phrase begins here, not a verb: is |the head|, est |professeur|, but: was |cooking the head|. */
  #begins(at: number): boolean {
    const word = WORD.exec(this.#text.slice(at, at + REACH))?.[0].toLowerCase();
    const isOne = this.#oneOf.some((opening) => this.#text.startsWith(opening, at));
    return isOne || (word !== undefined && (this.#determiners.has(word) || this.#words.isTitle(at)));
  }

  #phrase(start: number, name: number, isHead?: (word: string) => boolean): Range | undefined {
    const phrase = PHRASE.exec(this.#text.slice(start, start + REACH))?.[0]
      .split(/ [–-] /u)[0]
      ?.trimEnd();
    if (phrase === undefined) return undefined;
    const words = phrase.split(/\s+/u);
    const first = (words[0] ?? '').toLowerCase();
    const isArticle = this.#determiners.has(first);
    if (this.#stops.has(first) && !isArticle) return undefined;
    const owner = OWNER.exec(phrase)?.[0].length ?? 0;
    if (!(isHead ? this.#opensWith(words, isHead) : this.#hasTitle(start + owner, phrase.slice(owner))))
      return undefined;
    const end = this.#isClause(words) ? undefined : this.#untilVerb(words);
    if (end === undefined) return undefined;
    // One |of the negotiators| is nobody without the one.
    const isOne = this.#oneOf.some((opening) => phrase.startsWith(opening));
    const drops = isArticle && !isOne && !this.#small.has((words[1] ?? '').toLowerCase());
    const range = this.#untilClause({ start: start + (drops ? first.length + 1 : 0), end: start + end });
    return this.#holdsAnother(range, owner, name) ? undefined : range;
  }

  /** Whether a title or a noun that calls a person comes soon, before any word that no noun has before it. */
  #hasTitle(start: number, phrase: string): boolean {
    if (this.#oneOf.some((opening) => phrase.startsWith(opening))) return true;
    let at = 0;
    for (const [i, word] of phrase.split(' ').slice(0, TITLE_WITHIN).entries()) {
      const range = { start: start + at, end: start + at + word.length };
      const lower = word.toLowerCase();
      if (i > 0 && this.#stops.has(lower) && !this.#articles.has(lower)) return false;
      if (this.#words.hasTitle(range)) return !this.#isVerb(phrase.slice(at + word.length), i);
      if (this.#isNoun(word, i, phrase.slice(at + word.length + 1)) && this.#words.endsAsPerson(word))
        return true;
      at += word.length + 1;
    }
    return false;
  }

  /**
   * A noun as far as its letters go: with a capital in German, but no town before one (Berliner Polizei); elsewhere
   * the first or second word of the phrase.
   */
  #isNoun(word: string, i: number, rest: string): boolean {
    if (!this.#capitalisedNouns) return i < 2 && /^\p{Ll}+$/u.test(word);
    return (
      /^\p{Lu}[\p{Ll}-]+(?:\p{Lu}\p{Ll}+)?$/u.test(word) && !(word.endsWith('er') && /^\p{Lu}/u.test(rest))
    );
  }

  /** To |host| a show: what stands right before an article is no noun. */
  #isVerb(rest: string, i: number): boolean {
    const next = WORD.exec(rest.trimStart())?.[0].toLowerCase();
    return i === 0 && next !== undefined && this.#articles.has('the') && this.#articles.has(next);
  }

  /** German: a relative clause, whose verb comes last (der gestern als Fahrer |arbeitete|). */
  #isClause(words: readonly string[]): boolean {
    if (!this.#capitalisedNouns) return false;
    const last = words.at(-1) ?? '';
    return words.length > 2 && /^\p{Ll}+(?:t|te|ten|en|war|ist|hat)$/u.test(last);
  }

  /**
   * Letters of the phrase before a verb of speech; undefined where that makes a clause of it, with a subject of its own
   * (X, |the minister said|; but: X, minister |said|).
   */
  #untilVerb(words: readonly string[]): number | undefined {
    const verb = words.findIndex(
      (word, i) =>
        i > 0 &&
        this.#cues.has(word.toLowerCase()) &&
        !this.#stopsBefore.has((words[i - 1] ?? '').toLowerCase()),
    );
    if (verb < 0) return words.join(' ').length;
    return this.#definite.has((words[0] ?? '').toLowerCase())
      ? undefined
      : words.slice(0, verb).join(' ').length;
  }

  /** Whether such a noun comes soon, with nothing before it that no noun has: an old |firm|, but not: at odds with the |firm|. */
  #opensWith(words: readonly string[], isHead: (word: string) => boolean): boolean {
    const isNoun = (word: string): boolean =>
      isHead(word) && (this.#capitalisedNouns || !/^\p{Lu}/u.test(word));
    const head = words.slice(0, TITLE_WITHIN).findIndex(isNoun);
    return head >= 0 && !words.slice(1, head).some((word) => this.#stops.has(word.toLowerCase()));
  }

  /**
   * Whether the phrase is another person's: Minister Weil and others. One who only describes it may stand in it: the
   * Weil campaign, a friend of Weil.
   */
  #holdsAnother({ start, end }: Range, owner: number, name: number): boolean {
    for (let at = start + owner; at < end; at += 1) {
      if (!this.#words.isPerson(at) || this.#words.isPerson(at - 1) || this.#words.isSamePerson(at, name))
        continue;
      const before = /(?<![\p{L}\p{M}])([\p{L}\p{M}]+)[ ’']$/u.exec(
        this.#text.slice(Math.max(0, at - 24), at),
      )?.[1];
      if (before === undefined || !this.#small.has(before.toLowerCase())) return true;
    }
    return false;
  }

  #untilClause({ start, end }: Range): Range {
    const clause = CLAUSE.exec(this.#text.slice(start, end));
    let to = clause ? start + clause.index : end;
    for (;;) {
      const last = / ([\p{Ll}\p{M}]+)$/u.exec(this.#text.slice(start, to))?.[1];
      if (last === undefined || !this.#stopsBefore.has(last)) return { start, end: to };
      to -= last.length + 1;
    }
  }
}
