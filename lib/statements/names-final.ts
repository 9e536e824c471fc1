import type { ParticleWords } from '../languages/particle-words.ts';
import { Lexicon } from '../text/lexicon.ts';
import type { SpeechContext } from './context.ts';

/** Somebody by surname at the end of a phrase: 이장 봉씨. */
const BY_SURNAME = /\s([가-힣]{1,3}씨)$/u;
/** A name behind what the body is: 국제신용평가사 몬드. */
const CALLED = /(\S{1,20}) ([^\s\d]{2,8})$/u;
/** Code units of a surname behind a title: エース|白井. */
const SURNAME = [2, 3, 1];
const HAN_END = /^\p{Script=Han}+$/u;

/** Tells names that nothing else does, by what stands before them in a subject's phrase. */
export class FinalNames {
  readonly #parted: boolean;
  readonly #called: readonly string[];
  readonly #occupations: Lexicon;

  constructor({ language: { names, writing } }: SpeechContext, { called }: ParticleWords) {
    this.#parted = writing === 'spaced';
    this.#called = called;
    this.#occupations = new Lexicon([...names.titlesAfter, ...names.titlesBefore]);
  }

  /**
   * Code units of a name that nothing else tells at the end of a phrase: 이장 |봉씨|, 평가사 |몬드|, エース|白井|; 0 where
   * there is none.
   *
   * @param agent whether the phrase ends like somebody who acts, as a whole: 大統領府, 시민 단체 회원들
   */
  endingAt(words: string, agent: boolean): number {
    const bySurname = BY_SURNAME.exec(words)?.[1];
    if (bySurname !== undefined || agent) return bySurname?.length ?? 0;
    const [, body = '', called = ''] = CALLED.exec(words) ?? [];
    if (this.#parted) return this.#called.some((noun) => body.endsWith(noun)) ? called.length : 0;
    return SURNAME.find((length) => this.#hasTitle(words, length)) ?? 0;
  }

  /** Whether a title stands before the last letters of a phrase: 捕手の|江口. */
  #hasTitle(words: string, length: number): boolean {
    if (!HAN_END.test(words.slice(-length))) return false;
    const at = words.length - length;
    const end = words[at - 1] === 'の' ? at - 1 : at;
    return this.#occupations.endingAt(words, end) !== undefined;
  }
}
