import type { NameWords } from '../languages/language.ts';
import type { Range } from '../text/range.ts';
import type { Mention } from './mention.ts';

/** Digits and another's possessive: no person. */
const NO_PERSON = /\p{N}|[’']s /u;

/** Words in small letters at the ends of a name of several. For writing with capitals. */
export class SmallWords {
  readonly #particles: ReadonlySet<string>;
  /** Words that end a body's name, or what somebody is. */
  readonly #heads: ReadonlySet<string>;
  readonly #bodies: ReadonlySet<string>;
  readonly #nounsLast: boolean;

  /** @param nounsLast what describes a noun stands before it, and nouns have small letters (English) */
  constructor(names: NameWords, nounsLast: boolean) {
    const { particles, organisationWords, bodyWords = [], titlesBefore, roleNouns = [] } = names;
    this.#particles = new Set(particles);
    this.#bodies = new Set([...organisationWords, ...bodyWords]);
    this.#heads = new Set([...this.#bodies, ...titlesBefore, ...roleNouns]);
    this.#nounsLast = nounsLast;
  }

  /** The name at a range without them: Tova |was here|, |federal| Tova Brandt, Lake |e-commerce|. */
  without(text: string, start: number, end: number, kind: Mention['kind']): Range {
    const name = text.slice(start, end);
    const words = name.split(' ');
    const isSmall = (word: string): boolean => /^\p{Ll}+$/u.test(word) && !this.#particles.has(word);
    const first = words.findIndex((word) => !isSmall(word));
    if (kind === 'organisation') {
      // A body's name may begin with what it is (mouvement des Rives).
      const begins = first > 0 && words.slice(0, first).every((word) => !this.#bodies.has(word));
      const isName = words.length - first > 1 && words.slice(first).every((word) => /^\p{Lu}/u.test(word));
      return begins && isName
        ? { start: end - words.slice(first).join(' ').length, end }
        : { start, end: start + this.#withoutEnd(words).join(' ').length };
    }
    if (NO_PERSON.test(name)) return { start, end };
    const last = words.findLastIndex((word) => !isSmall(word)) + 1;
    const kept = first < 0 ? [] : words.slice(first, last);
    const from = start + words.slice(0, Math.max(first, 0)).join(' ').length + (first > 0 ? 1 : 0);
    return { start: from, end: from + kept.join(' ').length };
  }

  /** English: the Lake’s |e-commerce|; but: the Tarn government, adidas. */
  #withoutEnd(words: readonly string[]): readonly string[] {
    const isSmall = (word: string): boolean => /^\p{Ll}[\p{Ll}-]*$/u.test(word) && !this.#heads.has(word);
    const last = this.#nounsLast ? words.findLastIndex((word) => !isSmall(word)) : -1;
    return last < 0 ? words : words.slice(0, last + 1);
  }
}
