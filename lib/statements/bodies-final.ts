import type { BodyWords } from '../languages/particle-words.ts';
import type { SpeechContext, SpokenMention } from './context.ts';

/** A word that points back to a body: 同署. */
const SAME =
  /^同(社|署|庁|省|局|大|市|県|党|校|機構|協会|団体|会|園|店|病院|大学|研究所|センター|クラブ|球団)$/u;
/** How bodies are called that are no business. */
const OFFICIAL = /[署庁省局市県党校会院부처청원위당찰군]$/u;
/** Sorts that a body's name need not tell: 同社, 球団. */
const UNTOLD = new Set(['社', '球団', 'クラブ']);
/** How far back, in code units, a body is named that a word points to. */
const REACH = 600;
/** Whose side says something: 会社|側. */
const SIDE = /\s?[側측]$/u;

/** Whom a word means that only tells a body's sort: 同社, 研究所, 회사 측. */
export class FinalBodies {
  readonly #context: SpeechContext;
  readonly #words: BodyWords;

  constructor(context: SpeechContext, words: BodyWords) {
    this.#context = context;
    this.#words = words;
  }

  /** The body that the words of a phrase which begins at `at` mean, if they are such. */
  meant(phrase: string, at: number): string | undefined {
    const words = phrase.replace(SIDE, '');
    const sort = SAME.exec(words)?.[1] ?? (this.#words.last.includes(words) ? words : undefined);
    if (sort !== undefined) return this.#last(sort, at);
    return [phrase, words].some((word) => this.#words.main.includes(word)) ? this.#main(at) : undefined;
  }

  /** The body of that sort named last before. */
  #last(sort: string, at: number): string | undefined {
    const isOne = UNTOLD.has(sort) ? isBusiness : (name: string) => name.endsWith(sort);
    return this.#bodies(Math.max(0, at - REACH), at).findLast(({ member }) => isOne(member.name))?.member
      .name;
  }

  /** The business that the text names most before; the first of several. */
  #main(at: number): string | undefined {
    const times = new Map<string, number>();
    for (const { member } of this.#bodies(0, at))
      if (isBusiness(member.name))
        times.set(member.name, (times.get(member.name) ?? (member.inHeadline ? 1 : 0)) + 1);
    return [...times].toSorted((a, b) => b[1] - a[1])[0]?.[0];
  }

  #bodies(start: number, end: number): SpokenMention[] {
    return this.#context.mentionsIn({ start, end }).filter(({ member }) => member.kind === 'organisation');
  }
}

const isBusiness = (name: string): boolean => !OFFICIAL.test(name);
