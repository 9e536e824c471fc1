import type { ParticleWords } from '../languages/particle-words.ts';
import { Lexicon } from '../text/lexicon.ts';
import type { Range } from '../text/range.ts';

/** Letters between the particle and its verb: 改めて. */
const ADVERB = 6;
const LONGEST_NOUN = 6;
/** A name in marks is announced, too: 「X」を発表した. */
const IN_MARKS = /[」』]$/u;
/** What a verb that describes a noun stands before: 停戦を求める|人々. */
const NOUN = /[\p{Script=Han}\p{Script=Katakana}]/u;

/** An object that tells what somebody announces or asks, with its verb: 新型の発売|を|発表した. */
export interface Announced extends Range {
  type: 'object';
  word: string;
  cue: Range;
}

/** Finds, in a language whose verb comes last, what is announced or asked with no particle of speech. */
export class FinalAnnounced {
  readonly #text: string;
  readonly #objects: Lexicon;
  readonly #nouns: Lexicon;
  readonly #verbs: Lexicon;

  constructor(text: string, { objects, announced, announcing }: ParticleWords) {
    this.#text = text;
    this.#objects = new Lexicon(objects);
    this.#nouns = new Lexicon(announced);
    this.#verbs = new Lexicon(announcing);
  }

  /** @param cues the words of a sentence that report */
  of(cues: readonly Range[]): Announced[] {
    return cues.flatMap((cue) => {
      if (this.#verbs.startingAt(this.#text, cue.start) === undefined) return [];
      if (NOUN.test(this.#text[cue.end] ?? '')) return [];
      const found = this.#objectBefore(cue.start);
      return found && this.#isAnnounced(found.start) ? [{ type: 'object', ...found, cue }] : [];
    });
  }

  #objectBefore(at: number): (Range & { word: string }) | undefined {
    for (let end = at; end >= at - ADVERB; end -= 1) {
      const word = this.#objects.endingAt(this.#text, end, ADVERB);
      if (word !== undefined) return { start: end - word.length, end, word };
    }
    return undefined;
  }

  #isAnnounced(end: number): boolean {
    return (
      this.#nouns.endingAt(this.#text, end, LONGEST_NOUN) !== undefined ||
      IN_MARKS.test(this.#text.slice(end - 1, end))
    );
  }
}
