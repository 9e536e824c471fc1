import type { LanguageData } from '../languages/language.ts';
import type { Range } from '../text/range.ts';
import type { RoleWords } from './role-words.ts';

/** Words between an article and a name. */
const MOST_WORDS = 6;
/** Characters looked at before a name. */
const REACH = 90;
/** A capital noun that opens a sentence is known for one from so many letters on; a short one may be any word. */
const LONG_NOUN = 9;
const LAST_WORD = /(?<![\p{L}\p{M}’'-])([\p{L}\p{M}’'-]+)[ \u00a0]$/u;
const ELISION = /^[ld]['’]/u;

/**
 * What a person is, by a noun that no list has but whose ending tells it: the words between an article and the name
 * (el |dibujante de prensa| Ariel Montes), in German the noun right before it (|Wetterforscher| Jan Weil).
 */
export class Descriptions {
  readonly #text: string;
  readonly #articles: ReadonlySet<string>;
  readonly #joiners: ReadonlySet<string>;
  readonly #stops: ReadonlySet<string>;
  readonly #words: RoleWords;
  readonly #hasEndings: boolean;
  readonly #capitalised: boolean;

  constructor(text: string, { names, speech, functionWords }: LanguageData, words: RoleWords) {
    this.#text = text;
    this.#words = words;
    this.#articles = new Set([...(names.articles ?? []), ...(names.titleJoiners ?? [])]);
    this.#joiners = new Set(names.particles);
    this.#stops = new Set([...functionWords, ...speech.cues, ...names.organisationWords]);
    this.#hasEndings = (names.personEndings ?? []).length > 0;
    this.#capitalised = names.capitalisedNouns ?? false;
  }

  before({ start, end }: Range): Range | undefined {
    if (!this.#hasEndings) return undefined;
    const isFull = this.#text.slice(start, end).includes(' ');
    if (this.#capitalised) return this.#noun(start, isFull);
    return isFull ? this.#phrase(start) : undefined;
  }

  /** Before a surname alone only where no other name may end so: der |Tournee-Sieger| Weil. */
  #noun(name: number, isFull: boolean): Range | undefined {
    const word = this.#wordBefore(name);
    if (!isFull && (word?.text.length ?? 0) < LONG_NOUN) return undefined;
    if (!word || !/^\p{Lu}/u.test(word.text) || !this.#words.endsAsPerson(word.text)) return undefined;
    const opens = /(?:^|[.!?…:\n«“„"–-]) ?$/u.test(this.#text.slice(Math.max(0, word.start - 2), word.start));
    return opens && word.text.length < LONG_NOUN ? undefined : { start: word.start, end: word.end };
  }

  #phrase(name: number): Range | undefined {
    let head: { text: string; start: number; end: number } | undefined;
    let at = name;
    for (let i = 0; i < MOST_WORDS; i += 1) {
      const word = this.#wordBefore(at);
      if (!word || /\p{Lu}/u.test(word.text)) return undefined;
      const isArticle = this.#articles.has(word.text);
      if (isArticle || this.#joiners.has(word.text)) {
        if (!head) return undefined;
        if (this.#words.endsAsPerson(head.text)) return { start: head.start, end: name - 1 };
        if (isArticle) return undefined;
      } else if (this.#stops.has(word.text)) return undefined;
      const elision = ELISION.exec(word.text)?.[0].length ?? 0;
      head = { text: word.text.slice(elision), start: word.start + elision, end: word.end };
      if (elision > 0)
        return this.#words.endsAsPerson(head.text) ? { start: head.start, end: name - 1 } : undefined;
      at = word.start;
    }
    return undefined;
  }

  #wordBefore(at: number): { text: string; start: number; end: number } | undefined {
    const before = this.#text.slice(Math.max(0, at - REACH), at);
    const text = LAST_WORD.exec(before)?.[1];
    return text === undefined ? undefined : { text, start: at - 1 - text.length, end: at - 1 };
  }
}
