import type { LanguageData } from '../languages/language.ts';
import type { Range } from '../text/range.ts';
import { Apposition } from './apposition.ts';
import { BodyRoles } from './body-roles.ts';
import { Descriptions } from './described.ts';
import type { RoleWords } from './role-words.ts';
import type { RoleFinder } from './roles.ts';
import { TitleBefore } from './title-before.ts';

/** People in a list, and what parts them. */
const MOST_LISTED = 8;
const LONGEST_JOINT = 8;
/** A small word between two names. */
const JOINED = /^ (\p{L}{2,5}) /u;
const LONGEST_SMALL = 8;
const PLURAL = /^\p{L}[\p{L}-]*s(?![\p{L}\p{M}])|s$/u;
const longer = (a: Range | undefined, b: Range | undefined): Range | undefined =>
  a && b ? (b.end - b.start > a.end - a.start ? b : a) : (a ?? b);

/** Titles where spaces part words: before the name, and in apposition after it (X, the head of Y, …). */
export class SpacedRoles implements RoleFinder {
  readonly #text: string;
  readonly #words: RoleWords;
  readonly #titles: TitleBefore;
  readonly #apposition: Apposition;
  readonly #descriptions: Descriptions;
  readonly #bodies: BodyRoles;
  readonly #honorifics: ReadonlySet<string>;
  readonly #demonyms: ReadonlySet<string>;
  readonly #listed: ReadonlySet<string>;
  readonly #nextOfList: RegExp;
  readonly #noTitles: ReadonlySet<string>;
  /** A participle alone, which only qualifies: aging. */
  readonly #participle: RegExp | undefined;
  readonly #joiners: ReadonlySet<string>;
  readonly #cased: boolean;

  constructor(text: string, language: LanguageData, words: RoleWords) {
    const { names, speech, functionWords, writing } = language;
    this.#text = text;
    this.#words = words;
    this.#titles = new TitleBefore(text, language, words);
    this.#apposition = new Apposition(text, language, words);
    this.#descriptions = new Descriptions(text, language, words);
    this.#bodies = new BodyRoles(text, language);
    this.#honorifics = new Set(names.honorificsBefore);
    this.#demonyms = new Set(names.notNames);
    this.#listed = new Set(names.titlesBefore);
    this.#nextOfList = new RegExp(`(?:, |,? (?:${(names.ands ?? ['&']).join('|')}) )$`, 'u');
    this.#noTitles = new Set([
      ...(names.noTitles ?? []),
      ...functionWords,
      ...(speech.clause?.prepositions ?? []),
    ]);
    const { participleEndings = [] } = names;
    this.#participle =
      participleEndings.length > 0
        ? new RegExp(`^\\p{Ll}+(?:${participleEndings.join('|')})$`, 'u')
        : undefined;
    this.#joiners = new Set(names.titleJoiners);
    this.#cased = writing === 'cased';
  }

  of(mention: Range): Range[] {
    const own = this.#ownRoles(mention);
    return own.length > 0 ? own : this.#sharedRoles(mention);
  }

  /** What several people are, said before the first of them: the |lawmakers| X and Y. */
  #sharedRoles({ start }: Range): Range[] {
    let at = start;
    for (let i = 0; i < MOST_LISTED; i += 1) {
      const comma =
        this.#nextOfList.exec(this.#text.slice(Math.max(0, at - LONGEST_JOINT), at))?.[0].length ?? 0;
      const end = at - comma;
      if (comma === 0 || !this.#words.isPerson(end - 1)) return [];
      at = end - 1;
      while (this.#words.isSamePerson(end - 1, at - 1)) at -= 1;
      const roles = this.#titles.of({ start: at, end }).filter((range) => this.#tellsMore(range));
      if (roles.length > 0)
        return roles.filter((range) => !range.pause && PLURAL.test(this.#text.slice(range.start, range.end)));
    }
    return [];
  }

  #ownRoles(mention: Range): Range[] {
    const titles = this.#titles.of(mention);
    const [nearest, ...others] = titles;
    const described = this.#descriptions.before(mention);
    // Un ciudadano |llamado| X: what only calls is no part of the title.
    const before = nearest && described && nearest.end < described.end ? nearest : longer(nearest, described);
    // Behind a title and a comma the next comma ends the name's own phrase.
    const after = titles.find(({ address }) => !address)?.pause
      ? (this.#apposition.ofAged(mention) ?? this.#apposition.ofRelative(mention))
      : (this.#apposition.of(mention) ?? this.#directlyAfter(mention.end));
    return [before, ...others, after, ...this.#apposition.others(mention)].filter(
      (range): range is Range => range !== undefined && this.#tellsMore(range),
    );
  }

  ofBody(mention: Range): Range[] {
    const after = this.#apposition.of(mention, (word) => this.#bodies.isBody(word));
    return [this.#bodies.before(mention), after].filter((range) => range !== undefined);
  }

  /** More than a form of address, where somebody comes from, or what only qualifies a title. */
  #tellsMore({ start, end }: Range): boolean {
    const role = this.#text.slice(start, end);
    const lower = role.toLowerCase().replace(/\.$/u, '');
    const isOrigin = this.#demonyms.has(role) || this.#demonyms.has(lower);
    if (this.#noTitles.has(lower)) return false;
    return (
      this.#listed.has(lower) || !(isOrigin || this.#honorifics.has(lower) || this.#participle?.test(lower))
    );
  }

  /** Arabic needs no comma: حسن شحاتة وزير العمل. */
  #directlyAfter(end: number): Range | undefined {
    if (this.#cased || this.#text[end] !== ' ' || !this.#words.isTitle(end + 1)) return undefined;
    let to = end + 1;
    for (;;) {
      while (this.#words.isRole(to) || (this.#text[to] === ' ' && this.#words.isRole(to + 1))) to += 1;
      // سفير اليونان |لدى| مصر: over a small word to the next name.
      const small = JOINED.exec(this.#text.slice(to, to + LONGEST_SMALL));
      if (!small || !this.#joiners.has(small[1] ?? '') || !this.#words.isRole(to + small[0].length)) break;
      to += small[0].length;
    }
    return { start: end + 1, end: to };
  }
}
