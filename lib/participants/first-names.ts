import type { NameWords } from '../languages/language.ts';
import { Lexicon } from '../text/lexicon.ts';
import type { Mention } from './mention.ts';

/** Letters looked at before a name. */
const REACH = 30;
/** Words of a place or body that may run into the name behind it. */
const MOST_RUN_IN = 2;
const LEAST_WORDS = 3;
/** The tagger is believed from here on; what it is less sure of may be a person. */
const UNSURE: ReadonlyMap<Mention['kind'], number> = new Map([
  ['organisation', 0.9],
  ['place', 0.6],
]);
const CAPITAL = /^\p{Lu}/u;
const NAME = /^\p{Lu}[\p{L}\p{M}’'-]+(?: \p{Lu}[\p{L}\p{M}’'-]+)?$/u;
const WORD_BEFORE = /(?<![\p{L}\p{M}-])([\p{L}\p{M}-]+) $/u;
/** The word behind a name, an abbreviation between them: Генштаба |ВСУ| Андрей, before one more name that is no patronymic. */
const NEXT_WORD = /^ (?:\p{Lu}{2,6} )?(\p{Lu}\p{Ll}+) \p{Lu}(?!\p{Ll}+(?:вич|вна))/u;
/** A body's abbreviation with its town: CUM Tarn. */
const ABBREVIATION = /^\p{Lu}{3,4} \p{Lu}\p{Ll}/u;
/** Last names looked for, and the letters of each. */
const MOST_SURNAMES = 40;
const LEAST_SURNAME = 4;
/** What this is sure of. */
const SCORE = 0.7;
const LAST_WORD = /(?<![\p{L}\p{M}’'-])([\p{L}\p{M}’'-]+) $/u;
/** A letter written on to a word, which may be the word's own. */
const WRITTEN_ON = /(?<![\p{L}\p{M}])\p{L}$/u;
const CYRILLIC = /^\p{Script=Cyrillic}/u;
const PATRONYMIC = /(?:ич|ича|ичу|ичем|иче|вна|вны|вне|вной|вну)$/u;
/** Articles with “of” or “in” before them: people have none. */
const OF_THE = new Set(['del', 'el', 'la', 'las', 'los', 'do', 'da', 'dos', 'das', 'no', 'na', 'du', 'des']);

/**
 * Where a person's name begins, told by first names: the place or body of a title that runs into the name (the mayor of
 * Tarn |Anne Brandt|) is no part of it, the first name that the tagger left out is (|Anne| Brandt).
 */
export class FirstNames {
  readonly #text: string;
  readonly #given: ReadonlySet<string>;
  readonly #bodies: ReadonlySet<string>;
  /** Only Russian asks for them. */
  #titles: Lexicon | undefined;
  readonly #names: NameWords;
  readonly #articles: ReadonlySet<string>;

  /** @param names words of the language, its first names among them */
  constructor(text: string, names: NameWords) {
    this.#text = text;
    this.#given = new Set(names.givenNames);
    this.#bodies = new Set(names.organisationWords);
    this.#articles = new Set(names.articles);
    this.#names = names;
  }

  /** The mention within the bounds that its first name gives it, as a person's where that is one. */
  within(mention: Mention): Mention {
    return this.#given.size === 0
      ? mention
      : (this.#withWrittenOn(mention) ??
          this.#alone(mention) ??
          this.#withFirst(mention) ??
          this.#person(mention) ??
          mention);
  }

  /** Full names that nothing found, of people who are found by their last name alone: |Anne Brandt|, as Brandt is somebody. */
  fullNames(mentions: readonly Mention[]): Mention[] {
    if (this.#given.size === 0) return [];
    const surnames = new Set(
      mentions
        .filter(({ kind }) => kind === 'person')
        .map(({ start, end }) => this.#text.slice(start, end))
        .filter((name) => name.length >= LEAST_SURNAME && !/[\s.]/u.test(name) && !this.#given.has(name)),
    );
    const ends = new Set(mentions.map(({ end }) => end));
    const found: Mention[] = [];
    for (const surname of [...surnames].slice(0, MOST_SURNAMES)) {
      const at = this.#text.indexOf(` ${surname}`) + 1;
      const end = at + surname.length;
      const first = WORD_BEFORE.exec(this.#text.slice(Math.max(0, at - REACH), at))?.[1];
      const isWhole = at > 0 && !/^[\p{L}\p{M}]/u.test(this.#text.slice(end, end + 1));
      if (isWhole && first !== undefined && this.#given.has(first) && !ends.has(end))
        found.push({ start: at - first.length - 1, end, kind: 'person', by: 'first name', score: SCORE });
    }
    return found;
  }

  /** Arabic: |ل|ورنزو, whose first letter is no particle. */
  #withWrittenOn({ start, end, kind, ...rest }: Mention): Mention | undefined {
    const letter = WRITTEN_ON.exec(this.#text.slice(Math.max(0, start - 2), start))?.[0];
    const [first = ''] = this.#text.slice(start, end).split(' ');
    if (letter === undefined || !this.#given.has(letter + first) || this.#given.has(first)) return undefined;
    return { ...rest, kind: kind === 'place' ? 'person' : kind, start: start - 1, end };
  }

  /** Without the place or body before it. */
  #alone({ start, end, kind, ...rest }: Mention): Mention | undefined {
    const words = this.#text.slice(start, end).split(' ');
    const first = words.findIndex((word) => this.#given.has(word));
    const own = words.slice(first);
    const [lead = ''] = words;
    if (words.length < LEAST_WORDS || first < 1 || first > MOST_RUN_IN || own.length < 2) return undefined;
    if (!own.every((word) => CAPITAL.test(word))) return undefined;
    const isBody = kind === 'organisation' && CAPITAL.test(lead) && this.#bodies.has(lead.toLowerCase());
    if (isBody || !this.#runsIn(start, kind, own)) return undefined;
    return { ...rest, kind: 'person', start: end - own.join(' ').length, end };
  }

  /** Behind a title in Russian, which has no “of”; elsewhere behind an article, or “of” what is taken for no person. */
  #runsIn(start: number, kind: Mention['kind'], own: readonly string[]): boolean {
    const before = this.#text.slice(Math.max(0, start - REACH), start).toLowerCase();
    if (CYRILLIC.test(own[0] ?? ''))
      return !own.slice(1, 2).some((word) => PATRONYMIC.test(word)) && this.#endsWithTitle(before.trimEnd());
    const word = LAST_WORD.exec(before)?.[1] ?? '';
    return OF_THE.has(word) || (kind !== 'person' && (word === 'de' || word === 'of'));
  }

  #endsWithTitle(text: string): boolean {
    const { titlesBefore, roleNouns = [] } = this.#names;
    this.#titles ??= new Lexicon([...titlesBefore, ...roleNouns], { wholeWords: true });
    return this.#titles.endingAt(text, text.length, REACH) !== undefined;
  }

  /** With the first name before it. */
  #withFirst({ start, end, kind, ...rest }: Mention): Mention | undefined {
    const name = this.#text.slice(start, end);
    const first = WORD_BEFORE.exec(this.#text.slice(Math.max(0, start - REACH), start))?.[1];
    const isOwn = first !== undefined && CAPITAL.test(first) && this.#given.has(first);
    if (!isOwn || kind === 'place' || !NAME.test(name) || this.#given.has(name)) return undefined;
    if (name.split(' ').some((word) => this.#bodies.has(word.toLowerCase()))) return undefined;
    return { ...rest, kind: 'person', start: start - first.length - 1, end };
  }

  /** A name that begins with one is a person's, if the tagger isn't sure; what it stands behind in Russian is none. */
  #person(mention: Mention): Mention | undefined {
    const { start, end, kind, score } = mention;
    const [first = '', ...others] = this.#text.slice(start, end).split(' ');
    const isName = others.length > 0 && others.length < LEAST_WORDS && this.#given.has(first);
    if (isName && score < (UNSURE.get(kind) ?? 0)) {
      const isOwn = others.every((word) => CAPITAL.test(word) && !this.#bodies.has(word.toLowerCase()));
      // The |Anne Brandt| House.
      const before = LAST_WORD.exec(this.#text.slice(Math.max(0, start - REACH), start))?.[1] ?? '';
      return isOwn && !this.#articles.has(before.toLowerCase()) ? { ...mention, kind: 'person' } : undefined;
    }
    const isBody = kind === 'person' && ABBREVIATION.test(this.#text.slice(start, end));
    if (isBody && !others.some((word) => this.#given.has(word))) return { ...mention, kind: 'organisation' };
    if (kind !== 'person' || others.length > 0 || !CYRILLIC.test(first)) return undefined;
    const next = NEXT_WORD.exec(this.#text.slice(end, end + REACH))?.[1];
    return next !== undefined && this.#given.has(next) && !this.#given.has(first)
      ? { ...mention, kind: 'organisation' }
      : undefined;
  }
}
