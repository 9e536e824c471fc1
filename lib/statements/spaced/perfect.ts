import type { ClauseWords } from '../../languages/clause-words.ts';

/** Words between an auxiliary and its participle: a, pour sa part, | déclaré. */
const REACH = 5;
/** Code units in which they lie. */
const LONGEST = 60;
const WORDS = /[\p{L}\p{M}]+(?:[-’'][\p{L}\p{M}]+)*/gu;
/** A clause ends where they must not go on. */
const ENDS = /[.;:!?…"“”«»()]/u;

/** Tells participles that report (has | declared) from those that describe (the bank, | declared liable, …). */
export class Perfect {
  readonly #text: string;
  readonly #perfect: ClauseWords['perfect'];

  constructor(text: string, perfect: ClauseWords['perfect']) {
    this.#text = text;
    this.#perfect = perfect;
  }

  /** Whether a form is a participle without its auxiliary, or with one that makes it passive. */
  isMissing(start: number, lower: string): boolean {
    if (!this.#perfect?.participles.test(lower)) return false;
    const { auxiliaries, passive } = this.#perfect;
    const stretch = this.#text.slice(Math.max(0, start - LONGEST), start);
    let from = stretch.length;
    while (from > 0 && !ENDS.test(stretch[from - 1] ?? '')) from -= 1;
    const clause = stretch.slice(from);
    const before = (clause.toLowerCase().match(WORDS) ?? []).slice(-REACH);
    return before.slice(-2).includes(passive) || !before.some((word) => auxiliaries.test(word));
  }
}
