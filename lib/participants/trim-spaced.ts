import type { LanguageData } from '../languages/language.ts';
import { CALLED_AFTER, THING_ABBREVIATIONS } from '../languages/thing-words.ts';
import { Lexicon } from '../text/lexicon.ts';
import { type Range, trimRange } from '../text/range.ts';
import type { Mention } from './mention.ts';
import { CapitalNouns } from './capital-nouns.ts';
import { FirstNames } from './first-names.ts';
import { NamedThings } from './named-things.ts';
import { NoNames } from './no-names.ts';
import { ArabicTrimmer } from './trim-arabic.ts';
import { SmallWords } from './trim-small.ts';
import { doubled, isPlaceByWords, isThing, withoutOddBracket, withoutOffice } from './trim-name.ts';

const MARKS = '“”"„«»‹›‘‚,.;:!?…@#–—-/،؛';
/** Its mark aside, whatever stands before a space; classes of letters would be compiled for longer than they run. */
const FIRST_WORD = /^([^\s“”"«»(),;:!?/]+)\s+/;
const POSSESSIVE = /[’'‘](?:s|S)?$/u;
/** “Jr.” and “U.S.” keep their full stop. */
const KEEPS_STOP = /(?:\.\p{L}|\b(?:Jr|Sr))$/u;
/** A name's end written with small words: Siham Zein| ad-Din. */
const MORE_NAME = /^ (?:a[dlnrstz]h?|e[dlz]|[\p{Ll}]{2,3})-\p{Lu}[\p{L}\p{M}]+/u;
/** A country's or town's possessive before a body: Russia’s |Defense Ministry. */
const OWNER = /(?:^|[\s“"(])((?:\p{Lu}[\p{L}\p{M}.]*[ -]){0,2}\p{Lu}[\p{L}\p{M}.]*[’']s? )$/u;
/** Digits, another's possessive, nothing but initials: K-12, Lilibet's nanny, B.C. */
const NO_PERSON = /\p{N}|[’']s |^(?:\p{Lu}\.)+$/u;
/** A full stop behind a word too long to be shortened. */
const STOP_INSIDE = /(\p{L}\p{Ll}{3,30})\. /u;
const KOREAN_AND_MORE = /^(\p{Script=Hangul}{3}) \p{Script=Hangul}/u;
const ACRONYM = /^\p{Lu}{3,6}$/u;
/** Many of what an abbreviation is short for: NGOs. */
const ACRONYMS = /^\p{Lu}{2,5}s$/u;
/** A German club's number: |1. |FC Talheim. */
const CLUB = /^(?:FC|FSV|SC|SV|TSV|VfB|VfL) /u;
const CLUB_NUMBER = /(?<![\p{L}\p{N}.])1\. ?$/u;
const DATELINE_END = /^(?:, [\p{L} .]{2,20})?(?: \([^)\n]{2,24}\))? ?[—–:(-]/u;
/** Arabic: “of London” before the name of one who is. */
const NISBA = /^ال\p{Script=Arabic}+ي(?:ة)?$/u;
const OWNER_REACH = 40;
const LONGEST_OWNED = 4;
/** Where an American politician is from: D-N.Y., R-Denver. */
const PARTY_AND_STATE = /^[DRI]-\p{Lu}/u;
const NOUN_BEFORE = /(?<![\p{L}\p{M}])(?:([\p{L}\p{M}-]+) )?([\p{L}\p{M}-]+) $/u;
const PERSON_LIKE = /^\p{Lu}\p{Ll}+(?: (?:\p{Lu}\p{Ll}+|\p{Ll}{2,3}))* \p{Lu}[\p{Ll}’'-]+/u;
/** What the tagger is as sure of is a person, whatever its words mean elsewhere. */
const SURE_PERSON = 0.9;
/** What the tagger is less sure of than this is no body where a title stands before it. */
const UNSURE_BODY = 0.7;
/** What stands before a name's letters that are part of an address, and what begins a name before a hyphen: ABS-|CBN. */
const ADDRESS_BEFORE = /[\p{L}\p{N}]\/$/u;
const HYPHENED = /(?:^|[^\p{L}\p{M}\p{N}-])((?:\p{Lu}{2,6}-)+)$/u;
const HYPHEN_REACH = 12;
/** Names whose places are counted. */
const MOST_COUNTED = 200;

/**
 * Takes off a tagged name what only stands beside it (marks, forms of address, titles, articles, a possessive), and
 * adds what belongs to it. For spaced writing.
 */
export class SpacedTrimmer {
  readonly #leading: ReadonlySet<string>;
  readonly #titles: ReadonlySet<string>;
  readonly #bodies: ReadonlySet<string>;
  readonly #countries: Lexicon;
  readonly #nouns: CapitalNouns | undefined;

  readonly #notNames: ReadonlySet<string>;
  readonly #cased: boolean;
  readonly #small: SmallWords;
  readonly #noNames: NoNames;
  readonly #adjectivesBehind: boolean;
  readonly #articles: ReadonlySet<string>;
  /** Nouns that tell what the body or the person is that they stand before. */
  readonly #kinds: ReadonlySet<string>;
  readonly #people: ReadonlySet<string>;
  readonly #times = new Map<string, number>();
  readonly #things: NamedThings | undefined;
  readonly #firstNames: FirstNames;
  readonly #arabic: ArabicTrimmer | undefined;

  /** @param listed countries, places and bodies that the lists find in the text */
  constructor(
    readonly text: string,
    listed: readonly Mention[],
    language: LanguageData,
  ) {
    const { names, speech, functionWords, writing, adjectivesBehind = false } = language;
    this.#leading = new Set([
      ...names.honorificsBefore,
      ...(names.articles ?? []),
      ...(speech.clauseOpeners ?? []),
      ...functionWords.filter((word) => !names.particles.includes(word)),
    ]);
    this.#titles = new Set(names.titlesBefore.flatMap((title) => title.split(' ')));
    this.#bodies = new Set(names.organisationWords);
    const words = listed.map(({ start, end }) => text.slice(start, end));
    this.#countries = new Lexicon(words, { wholeWords: true });
    this.#nouns = names.capitalisedNouns ? new CapitalNouns(text, names) : undefined;
    this.#notNames = new Set(names.notNames);
    this.#cased = writing === 'cased';
    this.#firstNames = new FirstNames(text, names);
    this.#arabic = language.code === 'ar' ? new ArabicTrimmer(text, language) : undefined;
    const nounsLast =
      this.#cased && !adjectivesBehind && !names.capitalisedNouns && (names.articles ?? []).length > 0;
    this.#small = new SmallWords(names, nounsLast);
    this.#noNames = new NoNames(names, nounsLast);
    this.#things = this.#cased ? new NamedThings(text) : undefined;
    this.#adjectivesBehind = adjectivesBehind;
    this.#articles = new Set(names.articles);
    this.#kinds = new Set(names.bodyWords);
    this.#people = new Set([...names.titlesBefore, ...(names.roleNouns ?? [])]);
  }

  /** The mention within its true bounds and of its true kind, or undefined where nothing is left. */
  trim(tagged: Mention): Mention | undefined {
    const named = this.#firstNames.within(tagged);
    const mention = this.#arabic ? this.#arabic.within(named) : named;
    if (!mention) return undefined;
    const { start, end } = this.#withoutBeside(mention);
    if (end <= start) return undefined;
    const name = this.text.slice(start, end);
    if (this.#isInAddress(start) || PARTY_AND_STATE.test(name)) return undefined;
    if (mention.kind !== 'place' && this.#cased && (THING_ABBREVIATIONS.has(name) || ACRONYMS.test(name)))
      return undefined;
    if (this.#things?.has(name) || this.#isCalledAfter(start)) return undefined;
    // Bill Brandt is no bill.
    if (isThing(name) && !(mention.kind === 'person' && mention.score >= SURE_PERSON)) return undefined;
    if (this.#nouns?.isCompound(name)) return undefined;
    if (mention.kind === 'person' && NO_PERSON.test(name)) return undefined;
    const isUnsure = mention.kind === 'person' && mention.score < SURE_PERSON;
    if (isUnsure && this.#nouns?.isNounAndName(start, name)) return undefined;
    if (this.#isDateline(start, end) || this.#notNames.has(name))
      return { ...mention, kind: 'place', start, end };
    const isBody = name.split(' ').some((word, i) => i > 0 && this.#bodies.has(word.toLowerCase()));
    const kind = this.#kindOf(mention, start, name, isBody);
    if (this.#noNames.has(name, kind)) return undefined;
    if (kind === 'organisation') return { ...mention, kind, start: this.#withOwner(start, name), end };
    return { ...mention, kind, start, end: kind === 'person' ? this.#withMore(end) : end };
  }

  /** The tagger's kind, unless the name's own words or the noun before it tell another: the blog |Tarn|, minister |Anne Brandt|. */
  #kindOf(
    { kind, score, start: from }: Mention,
    start: number,
    name: string,
    isBody: boolean,
  ): Mention['kind'] {
    if (kind === 'person' && (isBody || ACRONYM.test(name))) return 'organisation';
    if (kind === 'person' && isPlaceByWords(name)) return 'place';
    if (kind === 'person' && this.#isTeam(start, name)) return 'organisation';
    const [, noun = '', before = ''] =
      NOUN_BEFORE.exec(this.text.slice(Math.max(0, start - OWNER_REACH), start)) ?? [];
    // The second word may describe: deputado |federal| X.
    const isCalled = [before, this.#adjectivesBehind ? noun : ''].some((word) =>
      this.#people.has(word.toLowerCase()),
    );
    const words = name.split(' ').length;
    if (kind === 'person' && words === 1 && (score < SURE_PERSON || start > from)) {
      if (this.#kinds.has(before.toLowerCase()) || this.#nouns?.callsBody(before)) return 'organisation';
      if (this.#nouns?.callsPlace(before)) return 'place';
    }
    const isPerson = words > 1 && words < LONGEST_OWNED && PERSON_LIKE.test(name) && isCalled;
    return kind === 'organisation' && score < UNSURE_BODY && isPerson && !isBody ? 'person' : kind;
  }

  /** English: a plural behind its town and “the”: the |Tarn Anglers|. */
  #isTeam(start: number, name: string): boolean {
    if (!name.endsWith('s') || !/[Tt]he $/.test(this.text.slice(Math.max(0, start - 4), start))) return false;
    const town = this.#countries.startingAt(name, 0);
    return town !== undefined && /^ \p{Lu}\p{Ll}+s$/u.test(name.slice(town.length));
  }

  /** What somebody's name is given to: le prix |Anne Tarn|. */
  #isCalledAfter(start: number): boolean {
    const noun = NOUN_BEFORE.exec(this.text.slice(Math.max(0, start - OWNER_REACH), start))?.[2];
    return noun !== undefined && CALLED_AFTER.has(noun.toLowerCase());
  }

  #isInAddress(start: number): boolean {
    return ADDRESS_BEFORE.test(this.text.slice(Math.max(0, start - 2), start));
  }

  #withMore(end: number): number {
    const next = this.text.slice(end, end + 30);
    return end + ((next.includes('-') ? MORE_NAME.exec(next)?.[0].length : undefined) ?? 0);
  }

  #withoutBeside({ start: from, end: to, kind }: Mention): Range {
    let { start, end } = trimRange(this.text, { start: from, end: to }, MARKS);
    if (this.text[end] === '.' && KEEPS_STOP.test(this.text.slice(start, end))) end += 1;
    for (;;) {
      const word = FIRST_WORD.exec(this.text.slice(start, end));
      if (!word?.[1]) break;
      const bare = word[1].toLowerCase().replace(/\.$/u, '');
      const beside =
        (this.#leading.has(bare) && !this.#isLoud(word[1], this.text.slice(start, end))) ||
        (kind === 'person' &&
          (this.#titles.has(bare) ||
            this.#leadsUp(word[1], start, end) ||
            (this.#nouns?.isCalling(word[1], start, this.text.slice(start, end)) ?? false)));
      if (!beside) break;
      start += word[0].length;
    }
    end -= POSSESSIVE.exec(this.text.slice(start, end))?.[0].length ?? 0;
    if (this.#cased) ({ start, end } = this.#small.without(this.text, start, end, kind));
    if (kind === 'person') start = end - withoutOffice(this.text.slice(start, end)).length;
    if (kind !== 'organisation') end = start + this.#onePerson(this.text.slice(start, end)).length;
    return withoutOddBracket(this.text, { start, end });
  }

  /** A word in capitals before one that isn't is part of a name: |MORE| Power; but: |THE| Lake House. */
  #isLoud(word: string, name: string): boolean {
    const next = name.slice(word.length).trimStart();
    return (
      /^\p{Lu}{2,}$/u.test(word) && /^\p{Lu}\p{Ll}/u.test(next) && !this.#articles.has(word.toLowerCase())
    );
  }

  /** Without the next sentence (Aberle. |Sprich), a link's label beside it (Tova Brandt|Tova BrandtMore), or a noun behind a Korean name that stands alone, too (한도윤| 유튜브). */
  #onePerson(name: string): string {
    const stop = name.includes('. ') ? STOP_INSIDE.exec(name) : null;
    if (stop?.[1] && !this.#titles.has(stop[1].toLowerCase()))
      return name.slice(0, stop.index + stop[1].length);
    const twice = doubled(name) ?? this.#nouns?.owner(name);
    if (twice !== undefined) return twice;
    const korean = KOREAN_AND_MORE.exec(name)?.[1];
    if (korean === undefined) return name;
    return this.#timesOf(korean) > 2 * this.#timesOf(name) ? korean : name;
  }

  #timesOf(part: string): number {
    const known = this.#times.get(part);
    if (known !== undefined || this.#times.size >= MOST_COUNTED) return known ?? 0;
    const times = this.text.split(part).length - 1;
    this.#times.set(part, times);
    return times;
  }

  /** A country or demonym before at least two words (России |Владимир Путин), an Arabic adjective before a name. */
  #leadsUp(word: string, start: number, end: number): boolean {
    if (NISBA.test(word)) return true;
    const country = this.#countries.startingAt(this.text, start);
    const lead = country ?? (this.#notNames.has(word) ? word : undefined);
    return (
      lead !== undefined &&
      this.text
        .slice(start + lead.length, end)
        .trim()
        .split(/\s+/u).length > 1
    );
  }

  /** Capitals that open a paragraph before a bracket or a dash: HANOI (Agency) —. */
  #isDateline(start: number, end: number): boolean {
    if (start > 0 && this.text[start - 1] !== '\n') return false;
    const name = this.text.slice(start, end);
    return (
      name === name.toUpperCase() &&
      name !== name.toLowerCase() &&
      DATELINE_END.test(this.text.slice(end, end + 40))
    );
  }

  /** ABS-|CBN: capitals written together with capitals; a club's number. */
  #withHyphened(start: number, name: string): number {
    if (this.#nouns && CLUB.test(name))
      return start - (CLUB_NUMBER.exec(this.text.slice(Math.max(0, start - 4), start))?.[0].length ?? 0);
    if (this.text[start - 1] !== '-' || !ACRONYM.test(name)) return start;
    const before = this.text.slice(Math.max(0, start - HYPHEN_REACH), start);
    return start - (HYPHENED.exec(before)?.[1]?.length ?? 0);
  }

  /** A body named by common words alone takes whose it is: Russia’s Defense Ministry. */
  #withOwner(begin: number, name: string): number {
    const start = this.#withHyphened(begin, name);
    const words = name.split(' ');
    const before = this.text.slice(Math.max(0, start - OWNER_REACH), start);
    if (words.length > LONGEST_OWNED || !/[’']/.test(before.slice(-3))) return start;
    if (!words.some((word) => this.#bodies.has(word.toLowerCase()))) return start;
    const owner = OWNER.exec(before)?.[1];
    return owner !== undefined && this.#countries.startingAt(owner, 0) !== undefined
      ? start - owner.length
      : start;
  }
}
