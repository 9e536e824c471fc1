import type { ParticleWords } from '../languages/particle-words.ts';
import { Lexicon } from '../text/lexicon.ts';
import type { Range } from '../text/range.ts';

/** A verb that describes a noun: 主張した|費用, 제안한 |법안. */
const RELATIVE = /[たるいう](?=[\p{Script=Han}\p{Script=Katakana}])|[한된은는] /u;

/** Tells clauses before reported words that have a subject of their own and only tell what the words are about. */
export class FinalAsides {
  readonly #text: string;
  readonly #prompts: Lexicon;
  readonly #matters: Lexicon;

  constructor(text: string, { prompts, matters }: ParticleWords) {
    this.#text = text;
    this.#prompts = new Lexicon(prompts);
    this.#matters = new Lexicon(matters);
  }

  /** Whether the range, which begins behind a subject, ends such a clause: …데 대해; …主張した費用|については. */
  ends({ start, end }: Range): boolean {
    if (!this.#prompts.matches(this.#text, start, end).next().done) return true;
    return (
      RELATIVE.test(this.#text.slice(start, end)) && this.#matters.endingAt(this.#text, end) !== undefined
    );
  }
}
