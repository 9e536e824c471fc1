import type { Lexicon } from '../text/lexicon.ts';
import { hanLexicon } from '../text/plain-han.ts';
import type { Range } from '../text/range.ts';
import type { SpeechContext, SpokenMention } from './context.ts';

const DATELINE = /^[^，。]{0,16}(?:日|讯)[电讯]/u;
const LONGEST_DATELINE = 26;

/** Tells from what stands around a name in Chinese whether it may be a subject. */
export class HanPlaces {
  readonly #context: SpeechContext;
  readonly #objects: Lexicon;
  readonly #sources: Lexicon;
  readonly #titles: Lexicon;

  constructor(context: SpeechContext) {
    const { speech, names } = context.language;
    this.#context = context;
    this.#objects = hanLexicon(speech.subjects?.objects ?? []);
    this.#sources = hanLexicon(speech.sourceBefore);
    this.#titles = hanLexicon([...names.titlesBefore, ...names.titlesAfter]);
  }

  /** Whether somebody is spoken to or about: 对X, 会见Y部长X. */
  isObject({ start }: Range, from: number): boolean {
    const { plain: text } = this.#context;
    let at = start;
    for (let i = 0; i < 4; i += 1) {
      const before = this.#context
        .mentionsIn({ start: Math.max(from, at - 16), end: at })
        .findLast((m) => m.end === at);
      const title = before ? undefined : this.#titles.endingAt(text, at, 8);
      const length = before ? before.end - before.start : (title?.length ?? 0);
      if (length === 0 || at - length < from) break;
      at -= length;
    }
    const object = this.#objects.endingAt(text, at, 4);
    return object !== undefined && at - object.length >= from;
  }

  /** Whether words are taken over from somebody: 据X通报. */
  isSource({ start }: Range): boolean {
    return this.#sources.endingAt(this.#context.plain, start, 4) !== undefined;
  }

  /** Whether an agency opens its report: X社某地2月14日电. */
  datesLine({ end }: Range): boolean {
    return DATELINE.test(this.#context.plain.slice(end, end + LONGEST_DATELINE));
  }

  /** Whether a name is only part of a work's title: 《2019年中国…简报》. */
  isInTitle({ start, end }: SpokenMention, clause: Range): boolean {
    const { plain: text } = this.#context;
    const before = text.slice(clause.start, start);
    const after = text.slice(end, clause.end);
    const opens = before.lastIndexOf('《');
    const closes = after.indexOf('》');
    if (opens <= before.lastIndexOf('》') || closes < 0) return false;
    return opens < before.length - 1 || closes > 0;
  }

  /** A byline: （记者X）. */
  inBrackets({ start, end }: Range): boolean {
    const { plain: text } = this.#context;
    return (
      /[（(][^（）()]*$/u.test(text.slice(Math.max(0, start - 16), start)) &&
      /^[^（）()]*[）)]/u.test(text.slice(end, end + 16))
    );
  }

  /** Whether a name only tells whose something is: X的律师. */
  owns({ end }: Range): boolean {
    return /^[的之]/u.test(this.#context.plain.slice(end, end + 1));
  }
}
