import type { RoleWords } from './role-words.ts';
import type { ReadTitle } from './title-phrase.ts';
import type { TitleWords } from './title-words.ts';
import { endBefore, isBlank, type Word, wordBefore } from './words-before.ts';

/** Characters looked at before a name. */
const REACH = 140;
/** Words and marks read before one name. */
const MOST_WORDS = 16;
/**
 * Words between a title and the name that no list knows, where adjectives stand behind their noun (ministro del Interior
 * |bielorruso|); elsewhere only before a comma, else they are a verb: the mayor |met| X.
 */
const MOST_UNKNOWN = 3;
/** Words before a title that no list knows (the |top federal| prosecutor); one where adjectives stand behind. */
const MOST_LEADING = 3;
/** Forms of address before one name. */
const MOST_ADDRESSES = 3;
/** A comma between a title and its name. */
const PAUSE_END = /[,،]$/u;
/** What brackets say inside a title: director of the Lake Trust |(LT)|, X. */
const BRACKET = / \([^()\n]{1,30}\)$/u;
const LONGEST_BRACKET = 34;
const POSSESSIVE = /(?:[’']s?|s[’'])$/u;
/** A word without marks. */
const PLAIN = /^[\p{L}\p{N}][\p{L}\p{M}\p{N}’'-]*$/u;

/** What a title has been read to, from the name leftwards. */
interface Reading extends ReadTitle {
  /** Where the last word begins that was read. */
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
  /** An article was read inside it: hijo de |la| presidenta. */
  crossed: boolean;
  /** A noun was read beyond the title, which only another title makes part of it: commissaire aux |droits| de l'homme, X. */
  beyond: boolean;
}

/** Reads the title before a name leftwards, over titles, names and the small words between them. */
export class TitleReader {
  readonly #text: string;
  readonly #words: TitleWords;
  readonly #roles: RoleWords;

  constructor(text: string, words: TitleWords, roles: RoleWords) {
    this.#text = text;
    this.#words = words;
    this.#roles = roles;
  }

  /** What is read before a name, or before the title nearer to it, that begins at `name`. */
  read(name: number): ReadTitle {
    const reading = this.#beginBeforeAddresses(name);
    for (let i = 0; i < MOST_WORDS; i += 1) {
      const word = wordBefore(this.#text, reading.from, reading.at);
      if (!(word ? this.#readWord(reading, word) : this.#skipMark(reading))) break;
    }
    const { leading, pause, joined, at } = reading;
    // Behind a mark: …, |cast| members X and Y.
    const opens = leading > 0 && !pause && !joined && !this.#words.adjectivesBehind;
    if (opens && !wordBefore(this.#text, reading.from, at)) reading.start = at;
    return reading;
  }

  /** Forms of address may stand between a title and the name: the mayor, |Mr| X. */
  #beginBeforeAddresses(name: number): Reading {
    let reading = this.#begin(name);
    for (let i = 0; i < MOST_ADDRESSES; i += 1) {
      const word = wordBefore(this.#text, reading.from, reading.at);
      const address = word && (this.#words.isAddress(word) ? word.start : this.#words.epithet(word));
      if (address === undefined) break;
      reading = this.#begin(address);
    }
    return reading;
  }

  #begin(name: number): Reading {
    const from = Math.max(0, name - REACH);
    const calling = this.#words.calling?.exec(this.#text.slice(from, name))?.[0].length ?? 0;
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
      beyond: false,
    };
    return Object.assign(nothing, { from, end: at, at, head: at, pause });
  }

  /** Over brackets in a title (maire |(LR)| de Tarn), and a comma between names: delegado de Medio Ambiente|,| Deporte. */
  #skipMark(reading: Reading): boolean {
    const { from } = reading;
    const end = endBefore(this.#text, from, reading.at);
    const before = this.#text.slice(Math.max(from, end - LONGEST_BRACKET), end);
    const bracket = before.endsWith(')') ? BRACKET.exec(before) : null;
    if (bracket && (reading.pause || reading.at !== reading.end)) {
      reading.at = end - bracket[0].length;
      return true;
    }
    const isName =
      reading.pause && reading.start === undefined && /\p{Lu}/u.test(this.#text[reading.at] ?? '');
    if (!isName || !this.#words.adjectivesBehind || !before.endsWith(',')) return false;
    const name = wordBefore(this.#text, from, end - 1);
    if (!name?.capital || this.#roles.hasPerson(name)) return false;
    reading.at = end - 1;
    return true;
  }

  /** Reads one word more; false where the title has begun. */
  #readWord(reading: Reading, word: Word): boolean {
    if (this.#roles.hasPerson(word)) return this.#readPerson(reading, word);
    if (this.#words.closesSentence(word)) return false;
    if (this.#isOwner(reading, word)) {
      Object.assign(reading, { start: word.start, at: word.start, leading: 0, opened: true, owned: true });
      return true;
    }
    if (this.#ownsInGenitive(reading, word)) {
      Object.assign(reading, { start: word.start, at: word.start, leading: 0, opened: true, owned: true });
      return false;
    }
    const joins = this.#words.joins(word, reading.from, reading.pause);
    const kind = joins ? 'small' : this.#words.kindOf(word);
    if (kind === 'small' || kind === 'stop') return this.#readSmall(reading, word, kind, joins);
    if (kind === 'unknown') return this.#readUnknown(reading, word);
    const { start } = reading;
    if (kind === 'title') {
      // The son of |President X: the first title is another's.
      if (reading.joined && !reading.pause && !reading.coordinated && this.#roles.isTitle(reading.end - 1))
        return false;
      if (reading.leading > 0 && !this.#words.adjectivesBehind) return false;
      Object.assign(reading, {
        start: word.start,
        head: word.start,
        leading: 0,
        crossed: false,
        beyond: false,
      });
    } else if (start !== undefined && !reading.beyond) {
      if (this.#words.onlyOpens(word, start) && !this.#words.isAdjective(word)) return false;
      if (this.#words.isOther(word) && !reading.joined) return false;
      // The |Philippine| exercise director.
      if (this.#words.namesDescribe && this.#words.isOrigin(word))
        Object.assign(reading, { start: word.start, leading: 0 });
      else if (reading.leading === 0 && !reading.crossed) reading.start = word.start;
    }
    Object.assign(reading, { at: word.start, joined: false });
    return true;
  }

  /** Whose title it is: |Weil’s| lawyer X, la mano derecha |de Weil|, X. */
  #readPerson(reading: Reading, word: Word): boolean {
    const { from, start, at, pause } = reading;
    let owner = word.start;
    while (owner > from && this.#roles.isSamePerson(owner - 1, word.start)) owner -= 1;
    if (start === undefined) {
      const before = wordBefore(this.#text, from, owner);
      reading.at = owner;
      return pause && before !== undefined && this.#words.isOf(before);
    }
    const owns =
      POSSESSIVE.test(word.lower) ||
      (this.#words.capitalisedNouns ? word.lower.endsWith('s') : this.#describes(reading));
    if (owns && isBlank(this.#text, word.end, at) && !reading.joined)
      Object.assign(reading, { start: owner, opened: true, owned: true });
    return false;
  }

  /** The |Weil| campaign manager X: a name right before a title, in English. */
  #describes({ start, at, pause }: Reading): boolean {
    return this.#words.namesDescribe && !pause && start === at && /\p{L}/u.test(this.#text[at] ?? '');
  }

  /** The country’s |foreign minister. */
  #isOwner({ start, joined }: Reading, { lower }: Word): boolean {
    return start !== undefined && !joined && !this.#words.capitalisedNouns && POSSESSIVE.test(lower);
  }

  /** German: |Tarns| sportlicher Leiter. */
  #ownsInGenitive({ leading, joined }: Reading, { capital, lower }: Word): boolean {
    return this.#words.capitalisedNouns && leading > 0 && !joined && capital && lower.endsWith('s');
  }

  /** Of, and, an article: what stands between the words of a title, or before them. */
  #readSmall(reading: Reading, word: Word, kind: 'small' | 'stop', joins: boolean): boolean {
    const { from, start, at, end, joined } = reading;
    const begins = start !== undefined && !joined;
    const isDeterminer = this.#words.determiners.has(word.lower);
    const inner = isDeterminer && this.#isInside(word, reading);
    if (reading.beyond && begins && !joins && !this.#words.isOf(word)) return false;
    if (begins && isDeterminer && !inner) {
      Object.assign(reading, { start: reading.crossed ? start : at, opened: true });
      return false;
    }
    if (begins && this.#words.isCoordinated(word, reading.head, from)) {
      const described = reading.leading > 0;
      Object.assign(reading, { at: word.start, leading: 0, start: described ? at : start });
      return described || start === at;
    }
    if (inner) {
      Object.assign(reading, { at: word.start, joined: true, crossed: start !== undefined });
      return true;
    }
    if (kind === 'stop') {
      // Of |outgoing| governor X; but not: to |kill| governor X.
      if (begins && !reading.pause && this.#words.ends.has(word.lower) && !this.#words.isInfinitive(word))
        reading.start = at;
      return false;
    }
    // A small word doesn't end a title.
    if (at === end) return false;
    reading.joined = joins ? !this.#words.isAllTitle(at, end) : true;
    reading.coordinated ||= this.#words.isAnd(word);
    reading.at = word.start;
    return true;
  }

  /** An article, or a number, behind a preposition that a title may have: investigadora de |la| Universidad, X. */
  #isInside(word: Word, { from, pause, start, at, end }: Reading): boolean {
    // The mother of |the victim|, X; but the partner of |the regional president|, X: the nearer of two.
    if (
      !pause ||
      (start !== undefined &&
        !(this.#words.adjectivesBehind && (!this.#roles.isTitle(at) || this.#words.isAllTitle(at, end))))
    )
      return false;
    const before = wordBefore(this.#text, from, word.start);
    return before !== undefined && this.#words.isOf(before);
  }

  /** A word that no list knows: bielorruso, |top| prosecutor. */
  #readUnknown(reading: Reading, word: Word): boolean {
    if (reading.start === undefined) {
      reading.unknown += 1;
      reading.at = word.start;
      reading.joined = false;
      return reading.unknown <= (reading.pause || this.#words.adjectivesBehind ? MOST_UNKNOWN : 0);
    }
    if (this.#goesBeyond(reading, word)) {
      Object.assign(reading, { at: word.start, joined: false, beyond: true, unknown: reading.unknown + 1 });
      return true;
    }
    if (
      reading.beyond ||
      (reading.joined && this.#words.articles.size > 0) ||
      word.capital ||
      !this.#words.cased ||
      !PLAIN.test(word.lower)
    )
      return false;
    if (this.#words.adjectives) {
      const isAdjective = this.#words.adjectives.test(word.lower);
      if (isAdjective && this.#words.isNoAdjective(word)) return false;
      // A noun in the genitive, a title further left: актриса |театра| и кино X.
      if (!isAdjective && (!this.#words.adjectivesBehind || this.#words.isNoAdjective(word))) return false;
      // Without articles the ending alone must do.
      if (isAdjective && reading.leading === 0 && this.#words.articles.size === 0) {
        Object.assign(reading, { start: word.start, at: word.start });
        return true;
      }
    } else if (!this.#words.adjectivesBehind && this.#words.isNoAdjective(word)) {
      const before = wordBefore(this.#text, reading.from, word.start);
      // A participle describes only behind an article: the |ousted| president.
      if (before && this.#words.isParticiple(word) && this.#words.determiners.has(before.lower))
        Object.assign(reading, { start: word.start, opened: true });
      return false;
    }
    reading.leading += 1;
    reading.at = word.start;
    return (
      reading.leading <= (this.#words.adjectivesBehind && this.#words.articles.size > 0 ? 1 : MOST_LEADING)
    );
  }

  /** A noun of a title before a comma, with “of” on both sides: presidente da |associação| de moradores, X. */
  #goesBeyond({ pause, joined, unknown, from }: Reading, { start, capital }: Word): boolean {
    if (!pause || !joined || capital || unknown >= MOST_UNKNOWN || !this.#words.adjectivesBehind)
      return false;
    if (this.#words.articles.size === 0) return false;
    const before = wordBefore(this.#text, from, start);
    const of =
      before && this.#words.articles.has(before.lower) ? wordBefore(this.#text, from, before.start) : before;
    return of !== undefined && (this.#words.isOf(of) || this.#words.isJoiner(of));
  }
}
