import type { LanguageData } from '../languages/language.ts';
import type { Range } from '../text/range.ts';
import { AppositiveEnds, LAST_WORD } from './appositive-ends.ts';
import type { RoleWords } from './role-words.ts';

/** Characters looked at, and the longest title. */
const REACH = 240;
const LONGEST = 140;
/** What a phrase is made of, quoted words among it … */
const PHRASE =
  /^(?:(?<!\p{L})\p{Lu}\.|“[^“”\n]{1,60}”|«[^«»\n]{1,60}»|„[^“”"\n]{1,60}[“”"]|"[^"\n]{1,60}"|[^,،.;:!?()\]“”„"«»—…\n]){3,200}/u;
/** … and the mark that ends it. */
const CLOSES = /^(?:[,،.;:!()\]—\n“”»«„"…]|$)/u;
/** Abbreviations with their stop inside a phrase: an aide to |Rep.| Weil. */
const MOST_ABBREVIATIONS = 3;
/** A title in apposition begins within so many words. */
const TITLE_WITHIN = 7;
/** Words in which a body is named whom somebody leads. */
const BODY_WITHIN = 6;
/** The owner whom a phrase begins with: Brandt’s |sister. */
const OWNER = /^\p{Lu}[^\s,]*(?: \p{Lu}[^\s,]*){0,2}[’']s? (?=\p{Ll})/u;
/** An article that its noun swallows: |l’|agence. */
const ELISION = /^[ld]['’]/u;
const WORD = /^[\p{L}\p{M}]+/u;

/** Tells of a phrase behind a name whether it says who somebody is, and where it ends. */
export class Appositives {
  readonly #text: string;
  readonly #words: RoleWords;
  readonly #articles: ReadonlySet<string>;
  readonly #determiners: ReadonlySet<string>;
  readonly #small: ReadonlySet<string>;
  readonly #ands: ReadonlySet<string>;
  readonly #stops: ReadonlySet<string>;
  readonly #indefinite: ReadonlySet<string>;
  readonly #bodies: ReadonlySet<string>;
  readonly #ends: AppositiveEnds;
  readonly #adjective: RegExp | undefined;
  readonly #verbEndings: readonly string[];
  /** Whether a name before a noun describes it, and no article stands behind one (English). */
  readonly #namesDescribe: boolean;
  readonly #capitalisedNouns: boolean;
  readonly #oneOf: readonly string[];

  constructor(text: string, language: LanguageData, words: RoleWords) {
    const { names, speech, functionWords } = language;
    const { prepositions = [], definite = [], indefinite = [] } = speech.clause ?? {};
    this.#text = text;
    this.#words = words;
    this.#articles = new Set(names.articles ?? []);
    this.#determiners = new Set([
      ...this.#articles,
      ...definite,
      ...indefinite,
      ...(names.determiners ?? []),
    ]);
    this.#small = new Set([...this.#articles, ...names.particles, ...(names.organisationJoiners ?? [])]);
    this.#ands = new Set(names.ands ?? []);
    this.#indefinite = new Set(indefinite);
    this.#stops = new Set([
      ...functionWords,
      ...speech.cues,
      ...(speech.clauseOpeners ?? []),
      ...prepositions,
      ...(speech.clause?.subordinators ?? []),
    ]);
    this.#bodies = new Set([...names.organisationWords, ...(names.bodyWords ?? [])]);
    this.#verbEndings = names.participleEndings ?? [];
    this.#namesDescribe = !language.adjectivesBehind && !names.capitalisedNouns;
    this.#capitalisedNouns = names.capitalisedNouns ?? false;
    this.#oneOf = (names.oneOf ?? []).map((phrase) => `${phrase} `);
    this.#ends = new AppositiveEnds(text, language, words);
    const endings = this.#capitalisedNouns ? (names.adjectiveEndings ?? []) : [];
    this.#adjective =
      endings.length > 0 ? new RegExp(`^\\p{Ll}{2,}(?:${endings.join('|')})$`, 'u') : undefined;
  }

  /** Whether a noun phrase begins here, not a verb: is |the head|, est |professeur|, but: was |cooking the head|. */
  opensAt(at: number): boolean {
    const word = WORD.exec(this.#text.slice(at, at + REACH))?.[0];
    if (word === undefined) return false;
    const lower = word.toLowerCase();
    if (this.#oneOf.some((opening) => this.#text.startsWith(opening, at))) return true;
    if (this.#determiners.has(lower) || this.#words.isTitle(at)) return true;
    // Ist |neuer Trainer|.
    const next = at + word.length + 1;
    const noun = WORD.exec(this.#text.slice(next, next + REACH))?.[0] ?? '';
    return (
      this.#adjective?.test(word) === true &&
      !this.#stops.has(lower) &&
      (this.#words.isTitle(next) || this.#words.endsAsPerson(noun))
    );
  }

  /** The title that a phrase beginning at `start` gives the person or body named at `name`. */
  at(start: number, name: number, isHead?: (word: string) => boolean): Range | undefined {
    const { phrase, closed } = this.#phrase(start);
    if (phrase === '') return undefined;
    const words = phrase.split(/\s+/u);
    const first = (words[0] ?? '').toLowerCase();
    const isArticle = this.#determiners.has(first);
    if (this.#stops.has(first) && !isArticle) return undefined;
    // X, |greets the| boys.
    if (!isArticle && this.#isVerb(phrase.slice(first.length), 0)) return undefined;
    const owner = OWNER.exec(phrase)?.[0].length ?? 0;
    if (
      !(isHead ? this.#opensWith(start, words, isHead) : this.#hasTitle(start + owner, phrase.slice(owner)))
    )
      return undefined;
    const end = this.#ends.isClause(words) ? undefined : this.#ends.untilVerb(words);
    if (end === undefined) return undefined;
    // One |of the negotiators| is nobody without the one.
    const isOne = this.#oneOf.some((opening) => phrase.startsWith(opening));
    const drops = isArticle && !isOne && !this.#small.has((words[1] ?? '').toLowerCase());
    const elision = isOne ? 0 : (ELISION.exec(phrase)?.[0].length ?? 0);
    const range = this.#ends.untilClause({
      start: start + (drops ? first.length + 1 : elision),
      end: start + end,
    });
    const own = this.#ends.untilAnother(range, owner, name, end === phrase.length);
    if (!own || own.end - own.start > LONGEST) return undefined;
    return closed || own.end < start + phrase.length ? own : undefined;
  }

  /** What somebody acts as: as |chairman of Y|, but not: as a thief. */
  capacity(start: number, name: number): Range | undefined {
    const word = WORD.exec(this.#text.slice(start, start + REACH))?.[0].toLowerCase();
    if (
      word === undefined ||
      this.#indefinite.has(word) ||
      (!this.#determiners.has(word) && !this.#words.isTitle(start))
    )
      return undefined;
    return this.at(start, name);
  }

  /**
   * Whom somebody leads, where that names a body: |heads the lake office|, but not: heads the list.
   *
   * @param opening what was read before the object, the verb last
   */
  lead(start: number, opening: string): Range | undefined {
    const { phrase } = this.#phrase(start);
    const words = phrase.split(/\s+/u);
    const verb = LAST_WORD.exec(opening)?.[1] ?? '';
    let at = start;
    const names = words.slice(0, BODY_WITHIN).some((word) => {
      const isBody =
        this.#bodies.has(word.toLowerCase().replace(ELISION, '')) ||
        (this.#words.isRole(at) && !this.#words.isTitle(at));
      at += word.length + 1;
      return isBody;
    });
    const first = words[0] ?? '';
    const isNoun =
      this.#articles.size === 0 ||
      this.#determiners.has(first.toLowerCase()) ||
      ELISION.test(first) ||
      /^\p{Lu}/u.test(first);
    if (!names || !isNoun) return undefined;
    const and = words.findIndex(
      (word, i) => this.#ands.has(word) && this.#verbEndings.some((ending) => words[i + 1]?.endsWith(ending)),
    );
    const object = words.slice(0, and < 0 ? undefined : and);
    const end = this.#ends.untilVerb(['', ...object]);
    return end === undefined
      ? undefined
      : this.#ends.untilClause({ start: start - 1 - verb.length, end: start + end - 1 });
  }

  /** What stands at `start` up to the mark that ends it, and whether one does within reach. */
  #phrase(start: number): { phrase: string; closed: boolean } {
    const after = this.#text.slice(start, start + REACH);
    let phrase = PHRASE.exec(after)?.[0] ?? '';
    for (let i = 0; i < MOST_ABBREVIATIONS; i += 1) {
      const word = LAST_WORD.exec(phrase)?.[1];
      const goesOn = word !== undefined && /^\. \p{Lu}/u.test(after.slice(phrase.length, phrase.length + 3));
      if (!goesOn || !this.#words.isAbbreviation(word.toLowerCase())) break;
      phrase += `. ${PHRASE.exec(after.slice(phrase.length + 2))?.[0] ?? ''}`;
    }
    const closed = CLOSES.test(after.slice(phrase.length));
    const dash = phrase.search(/ [–-] /u);
    return dash < 0
      ? { phrase: phrase.trimEnd(), closed }
      : { phrase: phrase.slice(0, dash).trimEnd(), closed: true };
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
    return i === 0 && next !== undefined && this.#namesDescribe && this.#articles.has(next);
  }

  /**
   * Whether such a noun comes soon, with nothing before it that no noun has (an old |firm|, but not: at odds with the
   * |firm|), and no other body (SPD, Green |party|).
   */
  #opensWith(start: number, words: readonly string[], isHead: (word: string) => boolean): boolean {
    let at = start;
    for (const [i, word] of words.slice(0, TITLE_WITHIN).entries()) {
      if (isHead(word) && (this.#capitalisedNouns || !/^\p{Lu}/u.test(word)))
        return !this.#words.isRole(at) || this.#words.isTitle(at);
      if (i > 0 && this.#stops.has(word.toLowerCase())) return false;
      at += word.length + 1;
    }
    return false;
  }
}
