import type { LanguageData } from '../languages/language.ts';
import type { Mention } from './mention.ts';

const FIRST_WORD = /^(\S+) (?=\S)/u;
/** And, so, as written on to a verb: سامح حجازي |ف|يرى. */
const PROCLITIC = /^[وف](?=\p{L}{3})/u;
const LAST_WORD = / (\S+)$/u;
/** A single word that is a noun by its ending (فوزًا) or by “with the” (بالوقوف). */
const NO_NAME = /^(?:\p{L}+(?:ًا|اً)|بال\p{L}{3,})$/u;
/** Forms of address, titles and verbs before one name. */
const MOST_BEFORE = 3;
/** A body's name of so many words that begins with what it is, and how sure the tagger need be of it at least. */
const LEAST_WORDS = 3;
const SURE_BODY = 0.4;

/**
 * Takes off a name in Arabic what only runs into it: forms of address with a particle written on to them (|فالحاج| كاظم),
 * the verb behind it (العزاوي |تبدو|). Gives back the letter that is no particle of its own: |ل|لديوان.
 */
export class ArabicTrimmer {
  readonly #text: string;
  readonly #openings: readonly string[];
  readonly #calling: ReadonlySet<string>;
  readonly #noName: ReadonlySet<string>;
  readonly #verbs: ReadonlySet<string>;
  readonly #bodies: ReadonlySet<string>;

  constructor(text: string, { names, speech }: LanguageData) {
    this.#text = text;
    this.#openings = names.nameOpenings ?? [];
    this.#calling = new Set([...names.honorificsBefore, ...names.titlesBefore, ...(names.roleNouns ?? [])]);
    this.#noName = new Set([...names.notNames, ...(names.verbs ?? []), ...speech.cues]);
    this.#verbs = new Set(names.verbs);
    this.#bodies = new Set([...names.organisationWords, ...(names.bodyWords ?? [])]);
  }

  /** The mention within its bounds, undefined where it is no name. */
  within(mention: Mention): Mention | undefined {
    if (mention.kind === 'organisation') return this.#body(mention);
    if (mention.kind !== 'person') return mention;
    const person = this.#person(mention);
    return NO_NAME.test(this.#text.slice(person.start, person.end)) ? undefined : person;
  }

  #body({ start, end, score, ...rest }: Mention): Mention {
    const words = this.#text.slice(start, end).split(' ');
    const isBody = words.length >= LEAST_WORDS && this.#bodies.has(words[0] ?? '');
    // “For the”: the article's letter is left out where it is written on to its noun.
    const from = this.#text.slice(start - 1, start + 1) === 'لل' ? start - 1 : start;
    return { ...rest, start: from, end, score: isBody ? Math.max(score, SURE_BODY) : score };
  }

  #person({ start, end, ...rest }: Mention): Mention {
    let [from, to] = [start, end];
    for (let i = 0; i < MOST_BEFORE; i += 1) {
      const word = FIRST_WORD.exec(this.#text.slice(from, to))?.[1];
      if (word === undefined || !(this.#calls(word) || this.#isVerb(word, from, to))) break;
      from += word.length + 1;
    }
    for (;;) {
      const word = LAST_WORD.exec(this.#text.slice(from, to))?.[1];
      if (word === undefined || !(this.#noName.has(word) || this.#noName.has(word.replace(PROCLITIC, ''))))
        break;
      to -= word.length + 1;
    }
    return { ...rest, start: from, end: to };
  }

  /** A verb before a name of at least two words: |صب| حميد بنعيسى. */
  #isVerb(word: string, from: number, to: number): boolean {
    return this.#verbs.has(word) && this.#text.slice(from + word.length + 1, to).includes(' ');
  }

  /** Whether a word with a particle before it calls somebody: ف|البروفيسورة. */
  #calls(word: string): boolean {
    return this.#openings.some(
      (opening) => word.startsWith(opening) && this.#calling.has(word.slice(opening.length)),
    );
  }
}
