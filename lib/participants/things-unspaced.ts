import type { ThingWords } from '../languages/thing-words.ts';
import { Lexicon } from '../text/lexicon.ts';
import type { Range } from '../text/range.ts';
import { plainHan } from '../text/plain-han.ts';
import type { CastMember } from './mention.ts';

/** Names in letters that write what comes from elsewhere. */
const FOREIGN = /^[\p{Script=Latin}\p{Script=Katakana}ー\d .・&+'’-]+$/u;
/** Marks around a name. */
const OPENS = /[“「『"《]$/u;
const CLOSES = /^[”」』"》]/u;
/** A version, no count: Windows| 10, not Norvik| 2019年. */
const VERSION = /^ ?\d[\d.]*(?![\d,]*[年月日名人个個位家次点點倍万亿億円元%％つ社件])/u;
/** Share of places that are most. */
const MOST = 0.5;
/** Letters of the words beside a name. */
const REACH = 8;

/** Tells the products among the bodies that the tagger finds, by what stands beside their names: Palm Phone|を搭載. */
export class Things {
  readonly #text: string;
  readonly #thingBehind: Lexicon;
  readonly #thingBefore: Lexicon;
  readonly #bodyBehind: Lexicon;
  readonly #bodyBefore: Lexicon;
  readonly #tradeBehind: Lexicon;
  readonly #endings: Lexicon;

  /**
   * @param text in the letters that the words are in
   * @param bodyEndings what the names of bodies end with
   */
  constructor(text: string, words: ThingWords, bodyEndings: readonly string[] = []) {
    this.#endings = new Lexicon(bodyEndings);
    this.#text = text;
    this.#thingBehind = new Lexicon(words.thingBehind);
    this.#thingBefore = new Lexicon(words.thingBefore);
    this.#bodyBehind = new Lexicon(words.bodyBehind);
    this.#bodyBefore = new Lexicon(words.bodyBefore);
    this.#tradeBehind = new Lexicon(words.tradeBehind ?? []);
  }

  /** Whether more places of a foreign name tell of a thing than of a body, or most of a Chinese one of a trade. */
  isThing({ kind, found, name, mentions }: CastMember): boolean {
    if (kind !== 'organisation' || found?.by === 'list') return false;
    if (!FOREIGN.test(name)) {
      if (this.#endings.endingAt(plainHan(name), name.length) !== undefined) return false;
      const trades = mentions.filter(
        ({ end }) => this.#tradeBehind.startingAt(this.#text, end) !== undefined,
      );
      return found?.by === 'tagger' && trades.length > mentions.length * MOST;
    }
    return mentions.reduce((sum, place) => sum + this.#weigh(place), 0) > 0;
  }

  /** 1 where a thing is named, −1 where a body is. */
  #weigh({ start, end }: Range): number {
    const from = start - (OPENS.test(this.#text.slice(Math.max(0, start - 1), start)) ? 1 : 0);
    const to = end + (CLOSES.test(this.#text.slice(end, end + 1)) ? 1 : 0);
    const next = to + (this.#text[to] === ' ' ? 1 : 0);
    const last = from - (this.#text[from - 1] === ' ' ? 1 : 0);
    const isBody =
      this.#bodyBehind.startingAt(this.#text, next) !== undefined ||
      this.#bodyBefore.endingAt(this.#text, last, REACH) !== undefined;
    if (isBody) return -1;
    const isThing =
      VERSION.test(this.#text.slice(end, end + REACH)) ||
      this.#thingBehind.startingAt(this.#text, next) !== undefined ||
      this.#thingBefore.endingAt(this.#text, last, REACH) !== undefined;
    return isThing ? 1 : 0;
  }
}
