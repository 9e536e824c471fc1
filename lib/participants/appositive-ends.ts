import type { LanguageData } from '../languages/language.ts';
import type { Range } from '../text/range.ts';
import type { RoleWords } from './role-words.ts';

/** The longest word looked at before a phrase. */
const LONGEST_WORD = 24;
export const LAST_WORD = /(?<![\p{L}\p{M}])([\p{L}\p{M}]+)$/u;

/** Where a title behind a name ends: before a verb, a clause, or the next person. */
export class AppositiveEnds {
  readonly #text: string;
  readonly #words: RoleWords;
  /** Of, the, van, and prepositions: what stands before those who only describe somebody. */
  readonly #links: ReadonlySet<string>;
  readonly #ands: ReadonlySet<string>;
  readonly #definite: ReadonlySet<string>;
  readonly #cues: ReadonlySet<string>;
  readonly #auxiliaries: ReadonlySet<string>;
  readonly #copulas: ReadonlySet<string>;
  readonly #stopsBefore: ReadonlySet<string>;
  readonly #clause: RegExp | undefined;
  readonly #capitalisedNouns: boolean;

  constructor(text: string, { names, speech, functionWords }: LanguageData, words: RoleWords) {
    const { articles = [], auxiliaries = [], organisationJoiners = [], titleJoiners = [] } = names;
    const { ands = [], participleEndings = [] } = names;
    const { prepositions = [], definite = [], coordinators = [] } = speech.clause ?? {};
    this.#text = text;
    this.#words = words;
    this.#links = new Set([
      ...articles,
      ...names.particles,
      ...organisationJoiners,
      ...prepositions,
      ...titleJoiners,
    ]);
    this.#ands = new Set(names.ands);
    this.#definite = new Set(definite);
    this.#auxiliaries = new Set(auxiliaries);
    this.#cues = new Set([...speech.cues, ...auxiliaries]);
    this.#copulas = new Set(names.copulas);
    this.#stopsBefore = new Set([...functionWords, ...articles, ...prepositions]);
    this.#capitalisedNouns = names.capitalisedNouns ?? false;
    const clauses = [...(names.apposition?.clauses ?? [])];
    if (coordinators.length > 0)
      clauses.push(`(?:${coordinators.join('|')}) (?:${[...speech.pronouns, ...auxiliaries].join('|')})`);
    // A felon |and owned a| gun.
    if (participleEndings.length > 0)
      clauses.push(
        `(?:${ands.join('|')}) \\p{Ll}+(?:${participleEndings.join('|')}) (?:${articles.join('|')})`,
      );
    this.#clause = clauses.length > 0 ? new RegExp(` (?:${clauses.join('|')}) `, 'u') : undefined;
  }

  /** German: a relative clause, whose verb comes last (der gestern als Fahrer |arbeitete|). */
  isClause(words: readonly string[]): boolean {
    if (!this.#capitalisedNouns) return false;
    const last = words.at(-1) ?? '';
    return words.length > 2 && !this.#copulas.has(last) && /^\p{Ll}+(?:t|te|ten|en|hat)$/u.test(last);
  }

  /**
   * Letters of the phrase before a verb of speech; undefined where that makes a clause of it, with a subject of its own
   * (X, |the minister said|; but: X, minister |said|).
   */
  untilVerb(words: readonly string[]): number | undefined {
    const verb = words.findIndex(
      (word, i) =>
        i > 0 &&
        this.#cues.has(word.toLowerCase()) &&
        !this.#stopsBefore.has((words[i - 1] ?? '').toLowerCase()),
    );
    if (verb < 0) return words.join(' ').length;
    // A German clause ends with its verb unless it is a main one: Fahrer |sind| da.
    const isMain =
      this.#capitalisedNouns && verb < words.length - 1 && this.#auxiliaries.has(words[verb] ?? '');
    // …, der Fahrer |ist|.
    const isLast =
      this.#capitalisedNouns && verb === words.length - 1 && this.#copulas.has(words[verb] ?? '');
    return isMain || (!isLast && this.#definite.has((words[0] ?? '').toLowerCase()))
      ? undefined
      : words.slice(0, verb).join(' ').length;
  }

  /**
   * The phrase before another person, whom it tells of next: director of the bank |and Weil|. One who only describes may
   * stand in it (a friend of Weil, the Weil campaign, an adviser to mayor Weil|,|); undefined where the other's name makes
   * it theirs: Minister Weil, head of government Weil |has|.
   *
   * @param whole the phrase ends with its mark or its clause, not with a verb
   */
  untilAnother({ start, end }: Range, owner: number, name: number, whole: boolean): Range | undefined {
    let links = false;
    let and: number | undefined;
    let last =
      LAST_WORD.exec(
        this.#text.slice(Math.max(0, start - LONGEST_WORD), start).trimEnd(),
      )?.[1]?.toLowerCase() ?? '';
    let at = start + owner;
    for (const word of this.#text.slice(at, end).split(' ')) {
      const isOther =
        this.#words.isPerson(at) &&
        !this.#words.isSamePerson(at, name) &&
        !this.#words.isSamePerson(at, at - 2);
      if (isOther && and !== undefined)
        return this.#words.isPerson(and - 1) ? { start, end } : { start, end: and };
      const theirs =
        !links || !whole || (this.#words.isTitle(at - 2) && !this.#words.isSamePerson(at, end - 1));
      if (isOther && !this.#links.has(last) && theirs) return undefined;
      if (this.#ands.has(word)) and = at - 1;
      last = word.toLowerCase();
      if (this.#links.has(last) && at > start) [links, and] = [true, undefined];
      at += word.length + 1;
    }
    return { start, end };
  }

  /** The phrase before the clause that goes on, without the small words that opened it. */
  untilClause({ start, end }: Range): Range {
    const clause = this.#clause?.exec(this.#text.slice(start, end));
    let to = clause ? start + clause.index : end;
    for (;;) {
      const last = / ([\p{Ll}\p{M}]+)$/u.exec(this.#text.slice(start, to))?.[1];
      if (last === undefined || !this.#stopsBefore.has(last)) return { start, end: to };
      to -= last.length + 1;
    }
  }
}
