import type { LanguageData } from '../languages/language.ts';
import type { NameMention } from '../names/mention.ts';
import { Lexicon } from '../text/lexicon.ts';
import type { Range } from '../text/range.ts';
import type { CastMember } from './mention.ts';

/** What a code unit of the text belongs to; 0 for nothing of these. */
const Part = { Name: 1, Title: 2, Person: 3 } as const;

/** What the tagger is less sure of is no title. */
const LEAST_TITLE = 0.5;

/** Which words of a text are titles, and which are names that may stand inside one: the tagger's and the lists'. */
export class RoleWords {
  readonly #parts: Uint8Array;

  /**
   * @param titles of the tagger, in this text
   * @param cast people, bodies and countries of this text
   */
  constructor(
    text: string,
    language: LanguageData,
    titles: readonly NameMention[],
    cast: readonly CastMember[],
  ) {
    this.#parts = new Uint8Array(text.length);
    const { titlesBefore, titlesAfter } = language.names;
    const { persons = [], kin = [] } = language.speech.clause ?? {};
    const lexicon = new Lexicon([...titlesBefore, ...titlesAfter, ...persons, ...kin], {
      // Korean writes particles on to its titles.
      wholeWords: language.writing !== 'unspaced' && titlesAfter.length === 0,
    });
    const lower = text.toLowerCase();
    const listed = lower.length === text.length ? [...lexicon.matches(lower)] : [...lexicon.matches(text)];
    for (const range of listed) this.#mark(range, Part.Title);
    const mentions = (people: boolean): Range[] =>
      cast.filter(({ kind }) => (kind === 'person') === people).flatMap((member) => member.mentions);
    for (const range of mentions(false)) this.#mark(range, Part.Name);
    for (const range of titles)
      if (range.kind === 'title' && range.score >= LEAST_TITLE) this.#mark(range, Part.Title);
    for (const range of mentions(true)) this.#mark(range, Part.Person);
  }

  #mark({ start, end }: Range, part: number): void {
    this.#parts.fill(part, start, end);
  }

  isTitle(at: number): boolean {
    return this.#parts[at] === Part.Title;
  }

  isPerson(at: number): boolean {
    return this.#parts[at] === Part.Person;
  }

  /** Part of a title or of a body's or place's name. */
  isRole(at: number): boolean {
    return this.#parts[at] === Part.Title || this.#parts[at] === Part.Name;
  }

  hasTitle({ start, end }: Range): boolean {
    return this.#parts.subarray(start, end).includes(Part.Title);
  }

  hasPerson({ start, end }: Range): boolean {
    return this.#parts.subarray(start, end).includes(Part.Person);
  }
}
