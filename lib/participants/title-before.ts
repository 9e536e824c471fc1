import type { LanguageData } from '../languages/language.ts';
import type { Range } from '../text/range.ts';
import type { RoleWords } from './role-words.ts';
import { endBefore, isBlank, type Word, wordBefore } from './words-before.ts';

/** Characters looked at before a name. */
const REACH = 140;
/**
 * Words between a title and the name that no list knows, where adjectives stand behind their noun (ministro del Interior
 * |bielorruso|); elsewhere only before a comma, else they are a verb: the mayor |met| X.
 */
const MOST_UNKNOWN = 3;
const MOST_WORDS = 16;
/** Words before a title that no list knows (the |top federal| prosecutor); one where adjectives stand behind. */
const MOST_LEADING = 3;
/** Between a title and its name: nothing, a comma, a form of address. */
const PAUSE = /[,،]\s$/u;
/** A phrase since the mark before it, or since its sentence began. */
const PHRASE = /(?<=(?:^|[,.;:!?“”„"«»\n—–(])\s?)[\p{L}\p{M}\p{N}’' -]{8,140}$/u;
/** Words before such a phrase: de acordo com (o delegado …). */
const MOST_BEFORE_PHRASE = 4;
const CLOSED = /^(?:[’']s)?\s?[,.;:!?)(“”"«»—–\n-]|^$/u;
const SENTENCE_BEGINS = /(?:^|[.!?…:\n«“"])[^\S\n]*$/u;
const PAUSE_END = /[,،]$/u;
/** What brackets say inside a title: director of the Lake Trust |(LT)|, X. */
const BRACKET = / \([^()\n]{1,30}\)$/u;
const LONGEST_BRACKET = 34;
/** Titles of one name that are looked for. */
const MOST_TITLES = 3;
const AGE = /^\d{1,3}-?(?:летн\p{L}+|jährige\p{L}?|year-old)$/u;
const withoutStop = (word: string): string => word.toLowerCase().replace(/\.$/u, '');
const POSSESSIVE = /(?:[’']s?|s[’'])$/u;
/** A word without marks. */
const PLAIN = /^[\p{L}\p{N}][\p{L}\p{M}\p{N}’'-]*$/u;
const AND = new Set(['and', 'und', 'y', 'e', 'et', 'и']);
/** A verb or an adverb in English; a participle too, unless it stands behind the article: the |ousted| president. */
const NO_ADJECTIVE = /(?:ed|ing|ly|s)$/u;
const PARTICIPLE = /(?:ed|ing)$/u;

/** A title, where it begins with its article, and whether a comma parts it from the name. */
export interface Title extends Range {
  opens: number;
  pause: boolean;
}

/** Many a Russian verb, by its ending. */
const RUSSIAN_VERB = /(?:[аеиоуыюя]л|л[аи]сь|лся|ть|[аеиуюя]т|тся)$/u;

/** What a title has been read to, from the name leftwards. */
interface Reading {
  /** Where the title ends … */
  end: number;
  /** … where it surely begins, undefined while there is none, and where the last word begins that was read. */
  start: number | undefined;
  at: number;
  /** Where the last word of a title begins that was read. */
  head: number;
  /** Words before the title's beginning that only its article tells to be part of it. */
  leading: number;
  /** Words between name and title that no list knows. */
  unknown: number;
  /** The last word was “of” or the like. */
  joined: boolean;
  /** “And” was read inside it. */
  coordinated: boolean;
  /** A comma parts the title from the name. */
  pause: boolean;
  /** An article or owner stands before it. */
  opened: boolean;
  /** Its owner does: the lake’s |director|. */
  owned: boolean;
  /** An article was read inside it: hijo de |la| presidenta. */
  crossed: boolean;
}

/**
 * The title before a name where spaces part words (Foreign Minister X, el presidente de Rusia, X), read leftwards over
 * titles, names and the small words between them.
 */
export class TitleBefore {
  readonly #text: string;
  readonly #words: RoleWords;
  readonly #honorifics: ReadonlySet<string>;
  readonly #articles: ReadonlySet<string>;
  readonly #determiners: ReadonlySet<string>;
  readonly #small: ReadonlySet<string>;
  readonly #stops: ReadonlySet<string>;
  readonly #verbs: ReadonlySet<string>;
  readonly #cues: ReadonlySet<string>;
  readonly #ends: ReadonlySet<string>;
  readonly #calling: RegExp | undefined;
  readonly #openers: ReadonlySet<string>;
  readonly #origins: ReadonlySet<string>;
  readonly #joiners: ReadonlySet<string>;
  readonly #cased: boolean;
  readonly #capitalisedNouns: boolean;
  readonly #adjectivesBehind: boolean;
  readonly #adjectives: RegExp | undefined;

  constructor(text: string, language: LanguageData, words: RoleWords) {
    const { names, speech, functionWords, writing } = language;
    this.#text = text;
    this.#words = words;
    this.#honorifics = new Set(names.honorificsBefore);
    this.#articles = new Set(names.articles ?? []);
    this.#determiners = new Set([
      ...(names.articles ?? []),
      ...(speech.clause?.definite ?? []),
      ...(speech.clause?.indefinite ?? []),
      ...(names.determiners ?? []),
    ]);
    this.#small = new Set([
      ...(names.organisationJoiners ?? []),
      ...names.particles,
      ...(names.articles ?? []),
    ]);
    this.#stops = new Set([...functionWords, ...speech.cues, ...(speech.clauseOpeners ?? [])]);
    this.#cues = new Set(speech.cues);
    this.#verbs = new Set([
      ...speech.cues,
      ...speech.pronouns,
      ...(speech.clause?.verbs ?? []),
      ...(speech.clause?.subordinators ?? []),
    ]);
    this.#ends = new Set([
      ...speech.cues,
      ...speech.pronouns,
      ...(speech.clause?.verbs ?? []),
      ...(speech.clause?.prepositions ?? []),
      ...(speech.clause?.subordinators ?? []),
    ]);
    const callings = names.callings ?? [];
    this.#calling =
      callings.length > 0 ? new RegExp(`(?<=[\\p{L},،]) (?:${callings.join('|')}) $`, 'u') : undefined;
    this.#openers = new Set(names.titleStops ?? []);
    this.#origins = new Set(names.notNames);
    this.#joiners = new Set(names.titleJoiners);
    this.#cased = writing === 'cased';
    this.#capitalisedNouns = names.capitalisedNouns ?? false;
    this.#adjectivesBehind = language.adjectivesBehind ?? false;
    const endings = names.adjectiveEndings ?? [];
    this.#adjectives = endings.length > 0 ? new RegExp(`\\p{L}{3}(?:${endings.join('|')})$`, 'u') : undefined;
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
      const isAddress = this.#honorifics.has(withoutStop(this.#text.slice(title.start, title.end)));
      if (!isAddress && (title.pause || !PAUSE.test(this.#text.slice(Math.max(0, at - 2), at)))) break;
    }
    return titles;
  }

  #title(name: number, person: number): Title | undefined {
    const from = Math.max(0, name - REACH);
    const reading = this.#begin(from, name);
    for (let i = 0; i < MOST_WORDS; i += 1) {
      const word = wordBefore(this.#text, from, reading.at);
      if (!word) {
        if (!this.#skipMark(reading, from)) break;
        continue;
      }
      if (reading.at === reading.end && this.#isAddress(word)) return this.#title(word.start, person);
      if (!this.#read(reading, word, from)) break;
    }
    const range = this.#rangeOf(reading, from, person);
    if (!range) return undefined;
    const article = wordBefore(this.#text, from, range.start);
    const opens = article && this.#determiners.has(article.lower) ? article.start : range.start;
    return { ...range, opens, pause: reading.pause };
  }

  /** Behind a comma the name may be only the next of a list, or a clause's subject: the title must be a phrase. */
  #rangeOf({ start, end, pause, opened, owned }: Reading, from: number, person: number): Range | undefined {
    // Where there are no articles, the mark behind the name must do.
    const opens = (at: number): boolean =>
      opened ||
      this.#opensPhrase(from, at) ||
      (this.#cased && this.#articles.size === 0 && this.#isClosed(person));
    if (pause && (start === undefined || !opens(start)))
      return this.#isClosed(person) ? this.#wholePhrase(from, end) : undefined;
    if (start === undefined) return undefined;
    const range = this.#withoutArticle({ start, end });
    // Mother of three, |X came|.
    const leads =
      pause && range.start === start && SENTENCE_BEGINS.test(this.#text.slice(Math.max(0, start - 3), start));
    const needsEnd = pause && !leads && !owned && this.#cased;
    return needsEnd && !this.#isClosed(person, from, range.start) ? undefined : range;
  }

  /** Whether a mark follows the person's name that begins here, as behind an apposition. */
  #isClosed(person: number, from?: number, start?: number): boolean {
    let end = person;
    while (this.#words.isSamePerson(person, end)) end += 1;
    if (CLOSED.test(this.#text.slice(end, end + 4))) return true;
    if (from === undefined || start === undefined) return false;
    // The director, X said; but: according to the director, X said.
    const verb = /^ ([\p{L}\p{M}]+)/u.exec(this.#text.slice(end, end + REACH))?.[1]?.toLowerCase();
    if (verb === undefined || !this.#cues.has(verb)) return false;
    const article = wordBefore(this.#text, from, start);
    const before =
      article && this.#articles.has(article.lower) ? wordBefore(this.#text, from, article.start) : article;
    return before === undefined || !(this.#small.has(before.lower) || this.#ends.has(before.lower));
  }

  /**
   * Since the mark before it, a phrase that an article and a title open: El |periodista galardonado con el premio del
   * lago|, X, …; segundo o |delegado responsável pelo caso|, X, ….
   */
  #wholePhrase(from: number, end: number): Range | undefined {
    const phrase = PHRASE.exec(this.#text.slice(from, end))?.[0];
    const words = phrase?.split(' ') ?? [];
    let start = end - (phrase?.length ?? 0);
    for (const [i, word] of words.entries()) {
      const lower = word.toLowerCase();
      start += word.length + 1;
      const noun = words[i + 1];
      if (noun === undefined || i > MOST_BEFORE_PHRASE) return undefined;
      if (!this.#articles.has(lower)) {
        if (!this.#stops.has(lower) && !this.#ends.has(lower) && i > 0) return undefined;
        continue;
      }
      const rest = words.slice(i + 2);
      const isTitle =
        this.#words.hasTitle({ start, end: start + noun.length }) || this.#words.endsAsPerson(noun);
      const isPhrase =
        isTitle && rest.length > 0 && !rest.some((other) => this.#verbs.has(other.toLowerCase()));
      return isPhrase ? { start, end } : undefined;
    }
    return undefined;
  }

  #begin(from: number, name: number): Reading {
    const calling = this.#calling?.exec(this.#text.slice(from, name))?.[0].length ?? 0;
    let at = endBefore(this.#text, from, name - calling);
    const pause = PAUSE_END.test(this.#text.slice(Math.max(from, at - 1), at));
    if (pause) at = endBefore(this.#text, from, at - 1);
    const nothing = {
      start: undefined,
      leading: 0,
      unknown: 0,
      joined: false,
      opened: false,
      owned: false,
      coordinated: false,
      crossed: false,
    };
    return Object.assign(nothing, { end: at, at, head: at, pause });
  }

  /** Over brackets in a title (maire |(LR)| de Tarn), and a comma between names: delegado de Medio Ambiente|,| Deporte. */
  #skipMark(reading: Reading, from: number): boolean {
    const end = endBefore(this.#text, from, reading.at);
    const before = this.#text.slice(Math.max(from, end - LONGEST_BRACKET), end);
    const bracket = before.endsWith(')') ? BRACKET.exec(before) : null;
    if (bracket && (reading.pause || reading.at !== reading.end)) {
      reading.at = end - bracket[0].length;
      return true;
    }
    const isName =
      reading.pause && reading.start === undefined && /\p{Lu}/u.test(this.#text[reading.at] ?? '');
    if (!isName || !this.#adjectivesBehind || !before.endsWith(',')) return false;
    const name = wordBefore(this.#text, from, end - 1);
    if (!name?.capital || this.#words.hasPerson(name)) return false;
    reading.at = end - 1;
    return true;
  }

  /** Mr, 45-летняя: what stands between a title and the name. */
  #isAddress({ lower, start }: Word): boolean {
    return AGE.test(lower) || (this.#honorifics.has(withoutStop(lower)) && !this.#words.isTitle(start));
  }

  /** Reads one word more; false where the title has begun. */
  #read(reading: Reading, word: Word, from: number): boolean {
    if (this.#words.hasPerson(word)) return this.#readPerson(reading, word, from);
    if (this.#closesSentence(word)) return false;
    if (this.#isOwner(reading, word)) {
      Object.assign(reading, { start: word.start, at: word.start, leading: 0, opened: true, owned: true });
      return true;
    }
    const joins = this.#joins(word, from, reading);
    const kind = joins ? 'small' : this.#kindOf(word);
    if (kind === 'small' || kind === 'stop') return this.#readSmall(reading, word, from, kind, joins);
    if (kind === 'unknown') return this.#readUnknown(reading, word, from);
    const { start } = reading;
    if (kind === 'title') {
      // The son of |President X: the first title is another's.
      if (reading.joined && !reading.pause && !reading.coordinated && this.#words.isTitle(reading.end - 1))
        return false;
      if (reading.leading > 0 && !this.#adjectivesBehind) return false;
      Object.assign(reading, { start: word.start, head: word.start, leading: 0, crossed: false });
    } else if (start !== undefined) {
      if (this.#onlyOpens(word, start)) return false;
      if (reading.leading === 0 && !reading.crossed) reading.start = word.start;
    }
    Object.assign(reading, { at: word.start, joined: false });
    return true;
  }

  /** Whose title it is: |Weil’s| lawyer X, la mano derecha |de Weil|, X. */
  #readPerson(reading: Reading, word: Word, from: number): boolean {
    const { start, at, pause } = reading;
    let owner = word.start;
    while (owner > from && this.#words.isSamePerson(owner - 1, word.start)) owner -= 1;
    if (start === undefined) {
      const before = wordBefore(this.#text, from, owner);
      const isOf = before && this.#small.has(before.lower) && !this.#articles.has(before.lower);
      reading.at = owner;
      return pause && isOf === true;
    }
    const owns = POSSESSIVE.test(word.lower) || (this.#capitalisedNouns && word.lower.endsWith('s'));
    if (owns && isBlank(this.#text, word.end, at) && !reading.joined)
      Object.assign(reading, { start: owner, opened: true, owned: true });
    return false;
  }

  /** The country’s |foreign minister. */
  #isOwner({ start, joined }: Reading, { lower }: Word): boolean {
    return start !== undefined && !joined && !this.#capitalisedNouns && POSSESSIVE.test(lower);
  }

  #readSmall(reading: Reading, word: Word, from: number, kind: 'small' | 'stop', joins: boolean): boolean {
    const { start, at, end, joined } = reading;
    const begins = start !== undefined && !joined;
    const isDeterminer = this.#determiners.has(word.lower);
    const inner = isDeterminer && this.#isInside(word, from, reading);
    if (begins && isDeterminer && !inner) {
      Object.assign(reading, { start: at, opened: true });
      return false;
    }
    if (begins && this.#isCoordinated(word, reading.head, from)) {
      reading.at = word.start;
      return reading.leading === 0 && start === at;
    }
    if (inner) {
      Object.assign(reading, { at: word.start, joined: true, crossed: start !== undefined });
      return true;
    }
    if (kind === 'stop') {
      // To |kill| the title’s bearer.
      if (begins && !reading.pause && this.#ends.has(word.lower) && word.lower !== 'to') reading.start = at;
      return false;
    }
    // A small word doesn't end a title.
    if (at === end) return false;
    reading.joined = joins ? !this.#isAllTitle(at, end) : true;
    reading.coordinated ||= AND.has(word.lower);
    reading.at = word.start;
    return true;
  }

  /** An article, or a number, behind a preposition that a title may have: investigadora de |la| Universidad, X. */
  #isInside(word: Word, from: number, { pause, start, at, end }: Reading): boolean {
    // The mother of |the victim|, X; but the partner of |the regional president|, X: the nearer of two.
    if (
      !pause ||
      (start !== undefined &&
        !(this.#adjectivesBehind && (!this.#words.isTitle(at) || this.#isAllTitle(at, end))))
    )
      return false;
    const before = wordBefore(this.#text, from, word.start);
    return before !== undefined && this.#small.has(before.lower) && !this.#articles.has(before.lower);
  }

  /** Founder |and| former director. */
  #isCoordinated(word: Word, head: number, from: number): boolean {
    if (!AND.has(word.lower)) return false;
    const before = wordBefore(this.#text, from, word.start);
    const isTitle = before !== undefined && this.#words.hasTitle(before) && !this.#words.hasPerson(before);
    return isTitle && before.capital === /\p{Lu}/u.test(this.#text[head] ?? '');
  }

  #readUnknown(reading: Reading, word: Word, from: number): boolean {
    if (reading.start === undefined) {
      reading.unknown += 1;
      reading.at = word.start;
      reading.joined = false;
      return reading.unknown <= (reading.pause || this.#adjectivesBehind ? MOST_UNKNOWN : 0);
    }
    if (
      (reading.joined && this.#articles.size > 0) ||
      word.capital ||
      !this.#cased ||
      !PLAIN.test(word.lower)
    )
      return false;
    if (this.#adjectives) {
      const isAdjective = this.#adjectives.test(word.lower);
      // A noun in the genitive, a title further left: актриса |театра| и кино X.
      if (!isAdjective && (!this.#adjectivesBehind || RUSSIAN_VERB.test(word.lower))) return false;
      // Without articles the ending alone must do.
      if (isAdjective && reading.leading === 0 && this.#articles.size === 0) {
        Object.assign(reading, { start: word.start, at: word.start });
        return true;
      }
    } else if (!this.#adjectivesBehind && NO_ADJECTIVE.test(word.lower)) {
      const before = wordBefore(this.#text, from, word.start);
      if (before && PARTICIPLE.test(word.lower) && this.#determiners.has(before.lower))
        Object.assign(reading, { start: word.start, opened: true });
      return false;
    }
    reading.leading += 1;
    reading.at = word.start;
    return reading.leading <= (this.#adjectivesBehind && this.#articles.size > 0 ? 1 : MOST_LEADING);
  }

  #isAllTitle(start: number, end: number): boolean {
    for (let at = start; at < end; at += 1)
      if (!/\s/u.test(this.#text[at] ?? '') && !this.#words.isTitle(at)) return false;
    return true;
  }

  /** A preposition inside a title: Leiter der Feuerwehr |in| Essen, X; ambassador |to| the lake X. */
  #joins({ lower, start }: Word, from: number, { pause }: Reading): boolean {
    if (!this.#joiners.has(lower)) return false;
    const before = wordBefore(this.#text, from, start);
    return before !== undefined && (pause || this.#words.hasTitle(before));
  }

  #kindOf(word: Word): 'title' | 'name' | 'small' | 'unknown' | 'stop' {
    if (this.#words.hasTitle(word)) return 'title';
    if (this.#words.isRole(word.start)) return 'name';
    if (this.#openers.has(word.lower)) return 'stop';
    if (this.#small.has(word.lower)) return 'small';
    if (this.#stops.has(word.lower) || this.#determiners.has(word.lower) || this.#ends.has(word.lower))
      return 'stop';
    return this.#cased && word.capital && !this.#capitalisedNouns ? 'name' : 'unknown';
  }

  /** A full stop behind a word that isn't cut short. */
  #closesSentence({ lower }: Word): boolean {
    return lower.endsWith('.') && /[\p{L}\p{M}]{2}\.$/u.test(lower) && !this.#words.isAbbreviation(lower);
  }

  /** A capital that only the sentence's beginning gives, before a title in small letters: Habló el ministro. */
  #onlyOpens({ start, end }: Word, title: number): boolean {
    // Where what describes a noun stands before it, a noun may: Liverpool manager X.
    if (!this.#adjectivesBehind && !this.#adjectives) return false;
    if (this.#words.isRole(start) || this.#origins.has(this.#text.slice(start, end))) return false;
    const opens = SENTENCE_BEGINS.test(this.#text.slice(Math.max(0, start - 3), start));
    return opens && /\p{Ll}/u.test(this.#text[title] ?? '');
  }

  /** After an article, a mark or the beginning of the text. */
  #opensPhrase(from: number, start: number): boolean {
    const before = wordBefore(this.#text, from, start);
    if (!before) return true;
    return (
      this.#small.has(before.lower) ||
      this.#stops.has(before.lower) ||
      this.#determiners.has(before.lower) ||
      this.#ends.has(before.lower) ||
      /[^\p{L}\p{M}\p{N}\s]/u.test(this.#text.slice(before.end, start))
    );
  }

  #withoutArticle({ start, end }: Range): Range {
    const article = /^([\p{L}\p{M}]+)(?:\s|’|')/u.exec(this.#text.slice(start, end));
    return article?.[1] !== undefined && this.#articles.has(article[1].toLowerCase())
      ? { start: start + article[0].length, end }
      : { start, end };
  }
}
