import type { ParticleWords } from '../languages/particle-words.ts';
import { Lexicon } from '../text/lexicon.ts';
import type { Range } from '../text/range.ts';
import type { SpeechContext } from './context.ts';
import type { Ending } from './endings-final.ts';
import type { FinalSubject } from './subject-final.ts';

/** How far behind a name what would be reported ends. */
const LOOK = 12;
const NOUN = /[\p{Script=Han}\p{Script=Katakana}]/u;
/** How long what somebody announces is at least. */
const SHORTEST_OBJECT = 7;
const SHORTEST_MARKED = 16;

/** Subjects that name who speaks. */
export const NAMED: ReadonlySet<FinalSubject['kind']> = new Set(['person', 'group', 'name']);

/** Tells what looks like reported words and is none, in a language whose verb comes last. */
export class FinalDoubts {
  readonly #context: SpeechContext;
  readonly #impersonal: Lexicon;
  readonly #charges: Lexicon;
  readonly #relative: ReadonlySet<string>;

  constructor(context: SpeechContext, { impersonal, charges, relative }: ParticleWords) {
    this.#context = context;
    this.#impersonal = new Lexicon(impersonal);
    this.#charges = new Lexicon(charges);
    this.#relative = new Set(relative);
  }

  /** Whether what would be reported is only known (…것으로 알려졌다), or what somebody is accused of. */
  isNobodys({ phrase }: FinalSubject, cue: Range | undefined): boolean {
    const { text } = this.#context;
    if (cue && this.#impersonal.has(text.slice(cue.start, cue.end))) return true;
    return phrase !== undefined && this.#charges.endingAt(text, phrase.end) !== undefined;
  }

  /** Whether somebody is named to announce something of some length. */
  isAnnounced({ kind }: FinalSubject, { start, end }: Range): boolean {
    const marked = /[」』]/u.test(this.#context.text.slice(end, end + 1));
    return NAMED.has(kind) && end - start >= (marked ? SHORTEST_MARKED : SHORTEST_OBJECT);
  }

  /** Whether what would be reported only tells of a noun: 逮捕されたという|ニュース. */
  describes({ word, end }: Ending): boolean {
    return this.#relative.has(word) && NOUN.test(this.#context.text[end] ?? '');
  }

  /** Whether the words end with somebody with whom something is done: Xは|Y国家治安相|と会談し. */
  isCompany({ start, end }: Range): boolean {
    const last = this.#context.mentionsIn({ start, end }).at(-1);
    return (
      last?.member.kind === 'person' &&
      end - last.end <= LOOK &&
      /^[\p{Script=Han}\p{Script=Katakana}ー]*(?:さん|氏|ら)?$/u.test(this.#context.text.slice(last.end, end))
    );
  }
}
