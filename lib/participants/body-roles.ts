import type { LanguageData } from '../languages/language.ts';
import { Lexicon } from '../text/lexicon.ts';
import type { Range } from '../text/range.ts';

/** Words, and letters of unspaced writing, between an article and a body's name. */
const MOST_WORDS = 6;
const MOST_LETTERS = 16;
/** Characters looked at before a name. */
const REACH = 90;
const LAST_WORD = /(?<![\p{L}\p{M}’'-])([\p{L}\p{M}’'-]+)[ \u00a0][«“"„]?$/u;
const ELISION = /^[ld]['’]/u;
/** Cases and plurals of a German noun: des Verband|s|, die Gewerkschaft|en|. */
const CASE = /(?:e?s|e?n)$/u;
const UNSPACED =
  /(?<![\p{Script=Han}\p{Script=Katakana}ー])[\p{Script=Han}\p{Script=Katakana}ー]+(?=の?[「『“《]?$)/u;

/**
 * What a body is, by the noun before its name: the |think tank| Seri, le |groupe islamiste| Hamas, |イスラム組織|ハマス,
 * der |Terrororganisation| Hamas.
 */
export class BodyRoles {
  readonly #text: string;
  readonly #bodies: ReadonlySet<string>;
  readonly #endings: readonly string[];
  readonly #unspaced: Lexicon | undefined;
  readonly #stops: ReadonlySet<string>;
  readonly #articles: ReadonlySet<string>;
  readonly #joiners: ReadonlySet<string>;
  readonly #origins: ReadonlySet<string>;
  readonly #capitalised: boolean;
  /** Whether no small letters tell which words before the noun describe it. */
  readonly #nounAlone: boolean;
  readonly #adjectivesBehind: boolean;

  constructor(text: string, language: LanguageData) {
    const { names, speech, functionWords, writing } = language;
    const bodies = names.bodyWords ?? [];
    this.#text = text;
    this.#bodies = new Set(bodies);
    this.#nounAlone = language.code === 'ko';
    this.#adjectivesBehind = language.adjectivesBehind ?? false;
    this.#capitalised = names.capitalisedNouns ?? false;
    // German writes its nouns together: Terror|organisation.
    this.#endings = this.#capitalised ? bodies : [];
    this.#unspaced = writing === 'unspaced' ? new Lexicon(bodies) : undefined;
    this.#articles = new Set([...(names.articles ?? []), ...(names.titleJoiners ?? [])]);
    this.#stops = new Set([...functionWords, ...speech.cues, ...(speech.clauseOpeners ?? [])]);
    this.#joiners = new Set(names.particles);
    this.#origins = new Set(names.notNames);
  }

  /** Whether a word tells what a body is. */
  isBody(word: string): boolean {
    const lower = word.toLowerCase().replace(ELISION, '');
    const forms = this.#capitalised ? [lower, lower.replace(CASE, '')] : [lower];
    return forms.some(
      (form) => this.#bodies.has(form) || this.#endings.some((ending) => form.endsWith(ending)),
    );
  }

  before({ start }: Range): Range | undefined {
    if (this.#unspaced) return this.#letters(start, this.#unspaced);
    if (this.#bodies.size === 0) return undefined;
    let head: Range | undefined;
    let from: number | undefined;
    let at = start;
    for (let i = 0; i < MOST_WORDS; i += 1) {
      const before = this.#text.slice(Math.max(0, at - REACH), at);
      const found = LAST_WORD.exec(before);
      const word = found?.[1];
      if (!found || word === undefined) break;
      const elision = ELISION.exec(word)?.[0].length ?? 0;
      const lower = word.slice(elision).toLowerCase();
      if (elision === 0 && this.#articles.has(lower)) break;
      const joins = this.#joiners.has(lower);
      if (joins && i === 0) return undefined;
      if (!joins && (this.#stops.has(lower) || !this.#maybeDescribes(word))) break;
      const place = at - (before.length - found.index) + elision;
      if (!joins && this.isBody(lower)) head ??= { start: place, end: place + lower.length };
      from = place;
      at = place - elision;
      if (elision > 0) break;
      if (head && this.#capitalised) break;
    }
    if (!head || from === undefined) return undefined;
    const end =
      start - (/[ \u00a0][«“"„]?$/u.exec(this.#text.slice(Math.max(0, start - 2), start))?.[0].length ?? 0);
    // What describes a noun stands before it in English and German, else behind.
    if (head.end === end) return { start: this.#capitalised || this.#nounAlone ? head.start : from, end };
    return this.#adjectivesBehind ? { start: head.start, end } : undefined;
  }

  /** In small letters, or where somebody comes from; every noun in German. */
  #maybeDescribes(word: string): boolean {
    return this.#capitalised || !/^\p{Lu}/u.test(word) || this.#origins.has(word);
  }

  #letters(name: number, bodies: Lexicon): Range | undefined {
    const from = Math.max(0, name - MOST_LETTERS);
    const found = UNSPACED.exec(this.#text.slice(from, name));
    if (!found) return undefined;
    const [start, end] = [from + found.index, from + found.index + found[0].length];
    const word = bodies.endingAt(this.#text, end, MOST_LETTERS);
    return word !== undefined && word.length <= end - start ? { start, end } : undefined;
  }
}
