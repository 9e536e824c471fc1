import type { LanguageData } from '../languages/language.ts';
import type { RoleWords } from './role-words.ts';
import { type Word, wordBefore } from './words-before.ts';

/** A number with a word written on to it: 45-year-old. */
const NUMBERED = /^\d{1,3}-?(\p{L}[\p{L}\p{M}-]*)$/u;
/** An article with its space. */
const LONGEST_ARTICLE = 6;
/** What stands before the first word of a sentence. */
const SENTENCE_BEGINS = /(?:^|[.!?…:\n«“"])[^\S\n]*$/u;

/** What the words before a name are to a title, where spaces part words. */
export class TitleWords {
  readonly articles: ReadonlySet<string>;
  readonly determiners: ReadonlySet<string>;
  /** A, some: what begins somebody new. */
  readonly indefinite: ReadonlySet<string>;
  /** Of, the, van: what joins words of a name or title. */
  readonly small: ReadonlySet<string>;
  /** What begins no title: function words, verbs of speech. */
  readonly stops: ReadonlySet<string>;
  /** What makes a clause of a phrase. */
  readonly verbs: ReadonlySet<string>;
  readonly cues: ReadonlySet<string>;
  /** What ends a title to its left: verbs, pronouns, prepositions. */
  readonly ends: ReadonlySet<string>;
  /** Named, called: at the end of what stands before a name. */
  readonly calling: RegExp | undefined;
  readonly cased: boolean;
  readonly capitalisedNouns: boolean;
  readonly adjectivesBehind: boolean;
  /** One of, with the space behind it, where what describes a noun stands behind it. */
  readonly oneOf: readonly string[];
  /** Whether a name before a noun describes it: the |Weil| campaign. */
  readonly namesDescribe: boolean;
  /** How adjectives end, where their ending tells them. */
  readonly adjectives: RegExp | undefined;
  readonly #text: string;
  readonly #roles: RoleWords;
  readonly #honorifics: ReadonlySet<string>;
  readonly #openers: ReadonlySet<string>;
  readonly #origins: ReadonlySet<string>;
  readonly #joiners: ReadonlySet<string>;
  readonly #ands: ReadonlySet<string>;
  readonly #ages: ReadonlySet<string>;
  readonly #capacities: ReadonlySet<string>;
  readonly #infinitive: string | undefined;
  readonly #noAdjectives: readonly string[];
  readonly #participles: readonly string[];

  constructor(text: string, language: LanguageData, roles: RoleWords) {
    const { names, speech, functionWords, writing, dates } = language;
    this.#text = text;
    this.#roles = roles;
    this.#honorifics = new Set(names.honorificsBefore);
    this.articles = new Set(names.articles ?? []);
    this.determiners = new Set([
      ...(names.articles ?? []),
      ...(speech.clause?.definite ?? []),
      ...(speech.clause?.indefinite ?? []),
      ...(names.determiners ?? []),
    ]);
    this.small = new Set([
      ...(names.organisationJoiners ?? []),
      ...names.particles,
      ...(names.articles ?? []),
    ]);
    this.stops = new Set([...functionWords, ...speech.cues, ...(speech.clauseOpeners ?? [])]);
    this.cues = new Set(speech.cues);
    this.verbs = new Set([
      ...speech.cues,
      ...speech.pronouns,
      ...(speech.clause?.verbs ?? []),
      ...(speech.clause?.subordinators ?? []),
    ]);
    this.ends = new Set([
      ...speech.cues,
      ...speech.pronouns,
      ...(speech.clause?.verbs ?? []),
      ...(speech.clause?.prepositions ?? []),
      ...(speech.clause?.subordinators ?? []),
    ]);
    const callings = names.callings ?? [];
    this.calling =
      callings.length > 0 ? new RegExp(`(?<=[\\p{L},،]) (?:${callings.join('|')}) $`, 'u') : undefined;
    this.#openers = new Set([
      ...(names.titleStops ?? []),
      ...[...dates.weekdays, ...(dates.capitalMonths ? dates.months : [])]
        .flat()
        .map((day) => day.toLowerCase()),
    ]);
    this.#origins = new Set(names.notNames);
    this.#joiners = new Set(names.titleJoiners);
    this.#ands = new Set(names.ands);
    this.#ages = new Set(names.ages);
    this.indefinite = new Set(speech.clause?.indefinite);
    this.#capacities = new Set(names.apposition?.capacity);
    this.#infinitive = names.infinitive;
    this.#noAdjectives = names.noAdjectiveEndings ?? [];
    this.#participles = names.participleEndings ?? [];
    this.cased = writing === 'cased';
    this.capitalisedNouns = names.capitalisedNouns ?? false;
    this.adjectivesBehind = language.adjectivesBehind ?? false;
    this.oneOf = this.adjectivesBehind ? (names.oneOf ?? []).map((phrase) => `${phrase} `) : [];
    const endings = names.adjectiveEndings ?? [];
    this.namesDescribe =
      this.cased && this.articles.size > 0 && !this.adjectivesBehind && !this.capitalisedNouns;
    this.adjectives = endings.length > 0 ? new RegExp(`\\p{L}{3}(?:${endings.join('|')})$`, 'u') : undefined;
  }

  isAnd({ lower }: Word): boolean {
    return this.#ands.has(lower);
  }

  /** What opens a capacity: |as| chairman. */
  isCapacity({ lower }: Word): boolean {
    return this.#capacities.has(lower);
  }

  /** A small word that is no article: of. */
  isOf({ lower }: Word): boolean {
    return this.small.has(lower) && !this.articles.has(lower);
  }

  /** To, which a verb may follow. */
  isInfinitive({ lower }: Word): boolean {
    return lower === this.#infinitive;
  }

  /** A verb or an adverb, by its ending: it doesn't describe the title behind it. */
  isNoAdjective({ lower }: Word): boolean {
    return this.#noAdjectives.some((ending) => lower.endsWith(ending));
  }

  /** Without articles an adjective is told by its ending: |Бывший| министр. */
  isAdjective({ lower }: Word): boolean {
    return this.articles.size === 0 && this.adjectives?.test(lower) === true;
  }

  isParticiple({ lower }: Word): boolean {
    return this.#participles.some((ending) => lower.endsWith(ending));
  }

  isTitle(word: Word): boolean {
    return this.#roles.hasTitle(word);
  }

  /** A form of address: Mr. */
  isHonorific(word: string): boolean {
    return this.#honorifics.has(word.toLowerCase().replace(/\.$/u, ''));
  }

  /** Mr, 45-летняя: what stands between a title and the name. */
  isAddress({ lower, start }: Word): boolean {
    return this.#isAge(lower) || (this.isHonorific(lower) && !this.#roles.isTitle(start));
  }

  #isAge(word: string): boolean {
    const unit = NUMBERED.exec(word)?.[1];
    return unit !== undefined && this.#ages.has(unit);
  }

  kindOf(word: Word): 'title' | 'name' | 'small' | 'unknown' | 'stop' {
    if (this.#roles.hasTitle(word)) return 'title';
    if (this.#roles.isRole(word.start)) return 'name';
    if (this.#openers.has(word.lower)) return 'stop';
    if (this.small.has(word.lower)) return 'small';
    if (this.stops.has(word.lower) || this.determiners.has(word.lower) || this.ends.has(word.lower))
      return 'stop';
    return this.cased && word.capital && !this.capitalisedNouns ? 'name' : 'unknown';
  }

  /** A name before a title that is no part of it, as no article parts them: с |РБК| аналитик X. */
  isOther(word: Word): boolean {
    return this.cased && this.articles.size === 0 && !this.isAdjective(word);
  }

  /** Where somebody is from, parted from the title by a comma: presidente de X, |el neerlandés| Y; its article's beginning. */
  epithet(word: Word): number | undefined {
    if (!this.adjectivesBehind || word.capital || this.kindOf(word) !== 'unknown') return undefined;
    const article = wordBefore(this.#text, Math.max(0, word.start - LONGEST_ARTICLE), word.start);
    const isArticle = article !== undefined && this.articles.has(article.lower);
    return isArticle && this.#text.slice(Math.max(0, article.start - 2), article.start) === ', '
      ? article.start
      : undefined;
  }

  /** A preposition that titles have: aux, no. */
  isJoiner({ lower }: Word): boolean {
    return this.#joiners.has(lower);
  }

  /** A preposition inside a title: Leiter der Feuerwehr |in| Essen, X; ambassador |to| the lake X. */
  joins({ lower, start }: Word, from: number, pause: boolean): boolean {
    if (!this.#joiners.has(lower)) return false;
    const before = wordBefore(this.#text, from, start);
    const isRole =
      before !== undefined &&
      (this.articles.size > 0 ? this.#roles.hasTitle(before) : this.#roles.isRole(before.start));
    return before !== undefined && (pause || isRole);
  }

  /** Founder |and| former director. */
  isCoordinated(word: Word, head: number, from: number): boolean {
    if (!this.isAnd(word)) return false;
    const before = wordBefore(this.#text, from, word.start);
    // Vicepresidente |segundo| y consejero.
    const noun =
      before && this.adjectivesBehind && !this.#roles.hasTitle(before) && this.kindOf(before) === 'unknown'
        ? wordBefore(this.#text, from, before.start)
        : before;
    const isTitle = noun !== undefined && this.#roles.hasTitle(noun) && !this.#roles.hasPerson(noun);
    return (
      isTitle && (this.opensSentence(noun.start) || noun.capital === /\p{Lu}/u.test(this.#text[head] ?? ''))
    );
  }

  /** Whether a sentence or line begins here. */
  opensSentence(start: number): boolean {
    return SENTENCE_BEGINS.test(this.#text.slice(Math.max(0, start - 3), start));
  }

  isAllTitle(start: number, end: number): boolean {
    for (let at = start; at < end; at += 1)
      if (!/\s/u.test(this.#text[at] ?? '') && !this.#roles.isTitle(at)) return false;
    return true;
  }

  /** Where somebody comes from: Philippine. */
  isOrigin({ start, end }: Word): boolean {
    return this.#origins.has(this.#text.slice(start, end));
  }

  /** A full stop behind a word that isn't cut short. */
  closesSentence({ lower }: Word): boolean {
    return lower.endsWith('.') && /[\p{L}\p{M}]{2}\.$/u.test(lower) && !this.#roles.isAbbreviation(lower);
  }

  /** A capital that only the sentence's beginning gives, before a title in small letters: Habló el ministro. */
  onlyOpens({ start, end }: Word, title: number): boolean {
    // Where what describes a noun stands before it, a noun may: Liverpool manager X.
    if (!this.adjectivesBehind && !this.adjectives) return false;
    if (this.#roles.isRole(start) || this.#origins.has(this.#text.slice(start, end))) return false;
    return this.opensSentence(start) && /\p{Ll}/u.test(this.#text[title] ?? '');
  }
}
