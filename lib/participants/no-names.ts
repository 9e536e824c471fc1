import type { NameWords } from '../languages/language.ts';
import { PLACE_FIRST } from '../languages/thing-words.ts';
import type { NamedKind } from './mention.ts';

/** Tells what is tagged as a name and is none by its words. For spaced writing. */
export class NoNames {
  readonly #titles: ReadonlySet<string>;
  readonly #people: ReadonlySet<string>;
  readonly #origins: ReadonlySet<string>;
  readonly #nounsLast: boolean;

  /** @param nounsLast what describes a noun stands before it, and nouns have small letters (English) */
  constructor({ titlesBefore, roleNouns = [], notNames }: NameWords, nounsLast: boolean) {
    this.#titles = new Set(titlesBefore);
    this.#people = new Set(nounsLast ? roleNouns : []);
    this.#origins = new Set(notNames);
    this.#nounsLast = nounsLast;
  }

  has(name: string, kind: NamedKind): boolean {
    return (kind === 'organisation' && this.#endsAsTitle(name)) || (this.#nounsLast && this.#isOrigin(name));
  }

  /** The Lake president, a Lake MP. */
  #endsAsTitle(name: string): boolean {
    const last = name.slice(name.lastIndexOf(' ') + 1);
    if (this.#titles.has(last) || this.#people.has(last)) return true;
    return /^\p{Lu}{2,4}$/u.test(last) && this.#titles.has(last.toLowerCase());
  }

  /** Nothing but where somebody comes from: North American. */
  #isOrigin(name: string): boolean {
    const words = name.split(' ');
    return (
      words.length > 1 &&
      this.#origins.has(words.at(-1) ?? '') &&
      words.every((word) => this.#origins.has(word) || PLACE_FIRST.has(word.toLowerCase()))
    );
  }
}
