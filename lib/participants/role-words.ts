import type { LanguageData } from '../languages/language.ts';
import { formsOf } from '../languages/plurals.ts';
import type { NameMention } from '../names/mention.ts';
import { Lexicon } from '../text/lexicon.ts';
import type { Range } from '../text/range.ts';
import type { CastMember } from './mention.ts';

/** What a code unit of the text belongs to; 0 for nothing of these. People have numbers of their own from `Person` on. */
const Part = { Name: 1, Title: 2, Person: 3 } as const;

/** What the tagger is less sure of is no title. */
const LEAST_TITLE = 0.5;

/** Which words of a text are titles, and which are names that may stand inside one: the tagger's and the lists'. */
export class RoleWords {
  readonly #parts: Uint16Array;
  readonly #abbreviations: ReadonlySet<string>;
  readonly #endings: readonly string[];
  readonly #noPerson: ReadonlySet<string>;

  /**
   * @param titles of the tagger, in this text, and its places
   * @param cast people, bodies and countries of this text
   */
  constructor(
    text: string,
    language: LanguageData,
    titles: readonly NameMention[],
    cast: readonly CastMember[],
  ) {
    this.#parts = new Uint16Array(text.length);
    this.#abbreviations = new Set(language.abbreviations);
    this.#endings = language.names.personEndings ?? [];
    this.#noPerson = new Set([
      ...language.functionWords,
      ...language.speech.cues,
      ...language.names.organisationWords,
      ...language.names.notNames,
      ...language.names.notNames.map((word) => word.toLowerCase()),
    ]);
    const { titlesBefore, titlesAfter, roleNouns = [] } = language.names;
    const { persons = [], kin = [] } = language.speech.clause ?? {};
    const forms = [...titlesBefore, ...roleNouns].flatMap((noun) => formsOf(noun, language.code));
    const lexicon = new Lexicon(
      [...titlesBefore, ...titlesAfter, ...roleNouns, ...forms, ...persons, ...kin],
      {
        // Korean writes particles on to its titles.
        wholeWords: language.writing !== 'unspaced' && titlesAfter.length === 0,
      },
    );
    const lower = text.toLowerCase();
    const listed = lower.length === text.length ? [...lexicon.matches(lower)] : [...lexicon.matches(text)];
    for (const range of listed) this.#mark(range, Part.Title);
    for (const { kind, mentions } of cast)
      if (kind !== 'person') for (const range of mentions) this.#mark(range, Part.Name);
    // Without capitals nothing else tells a place inside a title: مدير الدفاع المدني في |غزة|.
    if (language.writing === 'spaced' && titlesAfter.length === 0)
      for (const range of titles) if (range.kind === 'place') this.#mark(range, Part.Name);
    for (const range of titles)
      if (range.kind === 'title' && range.score >= LEAST_TITLE) this.#mark(range, Part.Title);
    for (const [i, { kind, mentions }] of cast.entries())
      if (kind === 'person') for (const range of mentions) this.#mark(range, Part.Person + i);
  }

  #mark({ start, end }: Range, part: number): void {
    this.#parts.fill(part, start, end);
  }

  isTitle(at: number): boolean {
    return this.#parts[at] === Part.Title;
  }

  isPerson(at: number): boolean {
    return (this.#parts[at] ?? 0) >= Part.Person;
  }

  /** Whether two places name the same person. */
  isSamePerson(at: number, other: number): boolean {
    return this.isPerson(at) && this.#parts[at] === this.#parts[other];
  }

  /** Part of a title or of a body's or place's name. */
  isRole(at: number): boolean {
    return this.#parts[at] === Part.Title || this.#parts[at] === Part.Name;
  }

  hasTitle({ start, end }: Range): boolean {
    return this.#parts.subarray(start, end).includes(Part.Title);
  }

  /** Whether a body or a place is named there. */
  hasName({ start, end }: Range): boolean {
    return this.#parts.subarray(start, end).includes(Part.Name);
  }

  hasPerson({ start, end }: Range): boolean {
    return this.#parts.subarray(start, end).some((part) => part >= Part.Person);
  }

  /** Whether the stop of a word in small letters is no sentence's end: gov. */
  isAbbreviation(word: string): boolean {
    return this.#abbreviations.has(word.replace(/\.$/u, ''));
  }

  /** Whether a word's ending tells that it calls a person: dibujante, Wetterforscher. */
  endsAsPerson(word: string): boolean {
    const lower = word.toLowerCase();
    return (
      !this.#noPerson.has(lower) &&
      !this.#noPerson.has(word) &&
      this.#endings.some((ending) => lower.endsWith(ending) && lower.length > ending.length + 2)
    );
  }
}
