import type { LanguageData } from '../languages/language.ts';
import type { Range } from '../text/range.ts';
import { Apposition } from './apposition.ts';
import { BodyRoles } from './body-roles.ts';
import { Descriptions } from './described.ts';
import type { RoleWords } from './role-words.ts';
import type { RoleFinder } from './roles.ts';

/** Characters looked at before a name. */
const REACH = 140;
/** What parts a word from the one before it, and what does so without a mark. */
const SPACES = new Set(' \u00a0\t');
const BREAKS = new Set(' \u00a0\t\n,;:!?()[]{}/|…—–•،؛؟*=+');
/**
 * Words between a title and the name that no list knows, where adjectives stand behind their noun (ministro del Interior
 * |bielorruso|); elsewhere only before a comma, else they are a verb: the mayor |met| X.
 */
const MOST_UNKNOWN = 3;
const MOST_WORDS = 16;
/** Between a title and its name: nothing, a comma, a form of address. */
const PAUSE = /[,،]\s$/u;
const longer = (a: Range | undefined, b: Range | undefined): Range | undefined =>
  a && b ? (b.end - b.start > a.end - a.start ? b : a) : (a ?? b);

interface Word extends Range {
  lower: string;
  capital: boolean;
}

/**
 * Titles where spaces part words: before the name (Foreign Minister X, el presidente de Rusia, X), walking left over
 * titles, names and the small words between them, and in apposition after it (X, the head of Y, …).
 */
export class SpacedRoles implements RoleFinder {
  readonly #text: string;
  readonly #words: RoleWords;
  readonly #apposition: Apposition;
  readonly #descriptions: Descriptions;
  readonly #bodies: BodyRoles;
  readonly #honorifics: ReadonlySet<string>;
  readonly #articles: ReadonlySet<string>;
  readonly #small: ReadonlySet<string>;
  readonly #stops: ReadonlySet<string>;
  readonly #demonyms: ReadonlySet<string>;
  readonly #joiners: ReadonlySet<string>;
  readonly #titles: ReadonlySet<string>;
  readonly #cased: boolean;
  readonly #capitalisedNouns: boolean;
  readonly #adjectivesBehind: boolean;

  constructor(text: string, language: LanguageData, words: RoleWords) {
    const { names, speech, functionWords, writing } = language;
    this.#text = text;
    this.#words = words;
    this.#apposition = new Apposition(text, language, words);
    this.#descriptions = new Descriptions(text, language);
    this.#bodies = new BodyRoles(text, language);
    this.#honorifics = new Set(names.honorificsBefore);
    this.#articles = new Set(names.articles ?? []);
    this.#small = new Set([
      ...(names.organisationJoiners ?? []),
      ...names.particles,
      ...(names.articles ?? []),
    ]);
    this.#stops = new Set([...functionWords, ...speech.cues, ...(speech.clauseOpeners ?? [])]);
    this.#demonyms = new Set(names.notNames);
    this.#joiners = new Set(names.titleJoiners);
    this.#titles = new Set(names.titlesBefore);
    this.#cased = writing === 'cased';
    this.#capitalisedNouns = names.capitalisedNouns ?? false;
    this.#adjectivesBehind = language.adjectivesBehind ?? false;
  }

  of(mention: Range): Range[] {
    const before = longer(this.#before(mention), this.#descriptions.before(mention));
    const after = this.#apposition.of(mention) ?? this.#directlyAfter(mention.end);
    return [before, after].filter((range): range is Range => range !== undefined && this.#tellsMore(range));
  }

  ofBody(mention: Range): Range[] {
    const after = this.#apposition.of(mention, (word) => this.#bodies.isBody(word));
    return [this.#bodies.before(mention), after].filter((range) => range !== undefined);
  }

  /** More than a form of address or where somebody comes from. */
  #tellsMore({ start, end }: Range): boolean {
    const role = this.#text.slice(start, end);
    const lower = role.toLowerCase();
    const isOrigin = this.#demonyms.has(role) || this.#demonyms.has(lower);
    return !this.#honorifics.has(lower) && !(isOrigin && !this.#titles.has(lower));
  }

  #before({ start: name }: Range): Range | undefined {
    const from = Math.max(0, name - REACH);
    let at = this.#end(from, name);
    const pause = PAUSE.test(this.#text.slice(Math.max(from, at - 2), name));
    if (pause) at = this.#end(from, this.#text.lastIndexOf(this.#text[at - 1] ?? '', at - 1));
    const end = at;
    let start: number | undefined;
    let unknown = 0;
    let joined = false;
    for (let i = 0; i < MOST_WORDS; i += 1) {
      const word = this.#wordBefore(from, at);
      if (!word || this.#words.hasPerson(word)) break;
      if (
        end === word.end &&
        this.#honorifics.has(word.lower.replace(/\.$/u, '')) &&
        !this.#words.isTitle(word.start)
      )
        return this.#before({ start: word.start, end: name });
      const joins = this.#joins(word, from, pause);
      const kind = joins ? 'small' : this.#kindOf(word);
      // A small word doesn't end a title, an article begins it.
      const ends =
        kind === 'small' && (at === end || (start !== undefined && this.#articles.has(word.lower)));
      if (kind === 'stop' || ends || this.#closesSentence(word)) break;
      if (kind === 'name' && start !== undefined && this.#onlyOpens(word, start)) break;
      if (
        kind === 'unknown' &&
        (start !== undefined || (unknown += 1) > (pause || this.#adjectivesBehind ? MOST_UNKNOWN : 0))
      )
        break;
      // The son of |President X: the first title is another's.
      if (kind === 'title' && joined && start !== undefined && this.#isAllTitle(start, end)) break;
      joined = kind === 'small' && !joins;
      if (kind === 'title' || (start !== undefined && kind === 'name')) start = word.start;
      at = word.start;
    }
    // With a comma between, the name may be only the next of a list: the title must begin its phrase.
    if (start === undefined || (pause && !this.#opensPhrase(from, start))) return undefined;
    return this.#withoutArticle({ start, end });
  }

  #isAllTitle(start: number, end: number): boolean {
    for (let at = start; at < end; at += 1)
      if (!SPACES.has(this.#text[at] ?? '') && !this.#words.isTitle(at)) return false;
    return true;
  }

  /** A preposition inside a title: Leiter der Feuerwehr |in| Essen, X; ambassador |to| the lake X. */
  #joins({ lower, start }: Word, from: number, pause: boolean): boolean {
    if (!this.#joiners.has(lower)) return false;
    const before = this.#wordBefore(from, start);
    return before !== undefined && (pause || this.#words.hasTitle(before));
  }

  #kindOf(word: Word): 'title' | 'name' | 'small' | 'unknown' | 'stop' {
    if (this.#words.hasTitle(word)) return 'title';
    if (this.#words.isRole(word.start)) return 'name';
    if (this.#small.has(word.lower)) return 'small';
    if (this.#stops.has(word.lower)) return 'stop';
    return this.#cased && word.capital && !this.#capitalisedNouns ? 'name' : 'unknown';
  }

  /** A full stop behind a word that is no title cut short: Gov. */
  #closesSentence({ start, lower }: Word): boolean {
    return /[\p{L}\p{M}]{2}\.$/u.test(lower) && !this.#words.isTitle(start);
  }

  /** A capital that only the sentence's beginning gives, before a title in small letters: Habló el ministro. */
  #onlyOpens({ start, end }: Word, title: number): boolean {
    if (this.#words.isRole(start) || this.#demonyms.has(this.#text.slice(start, end))) return false;
    const opens = /(?:^|[.!?…:\n«“"])[^\S\n]*$/u.test(this.#text.slice(Math.max(0, start - 3), start));
    return opens && /\p{Ll}/u.test(this.#text[title] ?? '');
  }

  /** After an article, a mark or the beginning of the text. */
  #opensPhrase(from: number, start: number): boolean {
    const before = this.#wordBefore(from, start);
    if (!before) return true;
    return (
      this.#small.has(before.lower) ||
      this.#stops.has(before.lower) ||
      /[^\p{L}\p{M}\p{N}\s]/u.test(this.#text.slice(before.end, start))
    );
  }

  /** Arabic needs no comma: حسن شحاتة وزير العمل. */
  #directlyAfter(end: number): Range | undefined {
    if (this.#cased || this.#text[end] !== ' ' || !this.#words.isTitle(end + 1)) return undefined;
    let to = end + 1;
    while (this.#words.isRole(to) || (this.#text[to] === ' ' && this.#words.isRole(to + 1))) to += 1;
    return { start: end + 1, end: to };
  }

  #withoutArticle({ start, end }: Range): Range {
    const article = /^([\p{L}\p{M}]+)(?:\s|’|')/u.exec(this.#text.slice(start, end));
    return article?.[1] !== undefined && this.#articles.has(article[1].toLowerCase())
      ? { start: start + article[0].length, end }
      : { start, end };
  }

  #end(from: number, to: number): number {
    let end = to;
    while (end > from && SPACES.has(this.#text[end - 1] ?? '')) end -= 1;
    return end;
  }

  #wordBefore(from: number, to: number): Word | undefined {
    const text = this.#text;
    let end = to;
    while (end > from && SPACES.has(text[end - 1] ?? '')) end -= 1;
    let start = end;
    while (start > from && !BREAKS.has(text[start - 1] ?? '')) start -= 1;
    if (start === end) return undefined;
    const word = text.slice(start, end);
    const marks = /^[«“"„]+/u.exec(word)?.[0].length ?? 0;
    if (marks > 0 && marks < word.length) start += marks;
    return {
      start,
      end,
      lower: text.slice(start, end).toLowerCase(),
      capital: /^\p{Lu}/u.test(text.slice(start, end)),
    };
  }
}
