import type { LanguageData } from '../languages/language.ts';
import type { Range } from '../text/range.ts';
import { Appositives } from './appositives.ts';
import type { RoleWords } from './role-words.ts';

/** Characters looked at behind a name. */
const REACH = 90;
/** The stop of a name that ends with one (Weil Jr|.|), and letters for degrees and orders: , PhD, , MBE. */
const LETTERS = String.raw`(?:\.(?=,))?(?:, \p{Lu}\p{L}{0,2}\.?\p{Lu}\p{L}{0,3}\.?(?=,)){0,4}`;
/** What brackets say between a name and its title. */
const BRACKET = /^ ?\([^()\n]{1,40}\)(?=[ ,])/u;
/** What brackets or commas hold behind a name. */
const ENCLOSED = /^(?: ?\(([^()\n]{1,20})\)|, ([^,\n]{1,20})(?=,))/u;
/** An age behind a mark, before another mark. */
const AGED = /^, (?:\p{Ll}{1,5} ){0,2}\d{1,3}(?: \p{Ll}{2,5})?, /u;
/** The longest first, as a shorter one may begin it: was appointed, was. */
const anyOf = (words: readonly string[]): string => words.toSorted((a, b) => b.length - a.length).join('|');

/**
 * Titles behind a name: in apposition (X, the head of Y, …), told of it (X is the head of Y; X, who is …), held (X as
 * head of Y), told by what somebody leads (X heads Y), and parties (X (SPD)).
 */
export class Apposition {
  readonly #text: string;
  readonly #phrases: Appositives;
  /** What stands between a name and its title in apposition. */
  readonly #opens: RegExp;
  readonly #copula: RegExp | undefined;
  readonly #relativeCopula: RegExp | undefined;
  readonly #capacity: RegExp | undefined;
  readonly #leads: RegExp | undefined;
  readonly #party: RegExp | undefined;

  constructor(text: string, language: LanguageData, words: RoleWords) {
    this.#text = text;
    this.#phrases = new Appositives(text, language, words);
    const { names, speech } = language;
    const { copulas = [], relatives = [], apposition = {} } = names;
    const { ageBefore = [], ageBehind = [], adverbs = [], capacity = [] } = apposition;
    const { leads = [], leadsBehindWho = [] } = apposition;
    const before = ageBefore.length > 0 ? `(?:(?:${anyOf(ageBefore)}) )?` : '';
    const behind = ageBehind.length > 0 ? `(?: (?:${anyOf(ageBehind)}))?` : '';
    const adverb = adverbs.length > 0 ? `(?:(?:${anyOf(adverbs)}) )?` : '';
    const age = `(?:, ${before}\\d{1,3}${behind})?`;
    const and = `(?:, | (?:${anyOf(names.ands ?? ['&'])}) )`;
    this.#opens = new RegExp(
      String.raw`^${LETTERS}[ \u00a0]?[,،(–—-] ?(?:${before}\d{1,3}${behind}${and})?${adverb}`,
      'u',
    );
    const who = relatives.length > 0 ? `,? (?:${anyOf(relatives)})` : undefined;
    if (copulas.length > 0) {
      // X wird ab Mai |neuer Trainer|.
      const since = names.capitalisedNouns
        ? `|(?:${anyOf(speech.clause?.prepositions ?? [])}) (?:[^\\s,.;]{1,20} ){1,4}?(?=\\p{Ll}+ \\p{Lu})`
        : '';
      const is = ` (?:${anyOf(copulas)}) (?:[“"«]${since})?`;
      this.#copula = new RegExp(`^(?:${who ? `${who}|` : ''}, [^,.;\\n]{2,12},)?${is}`, 'u');
      if (who) this.#relativeCopula = new RegExp(`^${who}${is}`, 'u');
    }
    if (capacity.length > 0) this.#capacity = new RegExp(`^ (?:${anyOf(capacity)}) `, 'u');
    if (leads.length > 0)
      this.#leads = new RegExp(
        `^(?:${who ? `${age}${who} (?:${anyOf([...leads, ...leadsBehindWho])})|` : ''} (?:${anyOf(leads)})) (?=\\S)`,
        'u',
      );
    this.#party = apposition.party;
  }

  /** @param isHead tells a noun that may stand in a title; those that the title words know by default */
  of({ start, end: name }: Range, isHead?: (word: string) => boolean): Range | undefined {
    const after = this.#text.slice(name, name + REACH);
    const party = this.#partyOf(name, after);
    const end = name + (party ? party.between : (BRACKET.exec(after)?.[0].length ?? 0));
    return (
      (party ? undefined : this.#behindMark(name, start, isHead)) ??
      (end > name ? this.#behindMark(end, start, isHead) : undefined) ??
      this.#told(this.#copula, { start, end: name }, isHead)
    );
  }

  /** What stands behind an age, which no next person's title does: La victime, X, 24 ans, |étudiante|. */
  ofAged({ start, end }: Range): Range | undefined {
    const opens = this.#text.slice(end, end + REACH);
    return AGED.test(opens) ? this.#behindMark(end, start) : undefined;
  }

  /** What a relative clause tells, where a title and a comma stand before the name: another witness, X, who is |a nurse|. */
  ofRelative(mention: Range): Range | undefined {
    return this.#told(this.#relativeCopula, mention);
  }

  /** What else the text tells of somebody behind the name: the capacity, the party, whom they lead. */
  others({ start, end }: Range): Range[] {
    const after = this.#text.slice(end, end + REACH);
    const capacity = this.#capacity?.exec(after);
    const leads = this.#leads?.exec(after);
    return [
      capacity ? this.#phrases.capacity(end + capacity[0].length, start) : undefined,
      leads ? this.#phrases.lead(end + leads[0].length, leads[0].trimEnd()) : undefined,
      this.#partyOf(end, after),
    ].flatMap((range) => (range ? [{ start: range.start, end: range.end }] : []));
  }

  /** The party, and the characters from the name to behind it. */
  #partyOf(end: number, after: string): (Range & { between: number }) | undefined {
    const enclosed = ENCLOSED.exec(after);
    const party = enclosed?.[1] ?? enclosed?.[2];
    if (!enclosed || party === undefined || !this.#party?.test(party)) return undefined;
    const start = end + enclosed[0].indexOf(party);
    return { start, end: start + party.length, between: enclosed[0].length };
  }

  #behindMark(end: number, name: number, isHead?: (word: string) => boolean): Range | undefined {
    const opens = this.#opens.exec(this.#text.slice(end, end + REACH));
    return opens ? this.#phrases.at(end + opens[0].length, name, isHead) : undefined;
  }

  #told(copula: RegExp | undefined, name: Range, isHead?: (word: string) => boolean): Range | undefined {
    const found = copula?.exec(this.#text.slice(name.end, name.end + REACH));
    if (!found) return undefined;
    const start = name.end + found[0].length;
    return this.#phrases.opensAt(start) ? this.#phrases.at(start, name.start, isHead) : undefined;
  }
}
