import type { NameWords } from '../languages/language.ts';
import { Lexicon } from '../text/lexicon.ts';
import type { Mention } from './mention.ts';
import { phraseStart } from './phrase-han.ts';

/** Letters of a body's name that the tagger may leave out before it. */
const LONGEST_CUT = 10;
/** Between quotation marks. */
const LONGEST_QUOTED = 24;
const QUOTED = /“([^“”，。；：、！？\s]+)$/u;
const IN_LIST = /^[、，。；）]|^[和与及]\p{Script=Han}|^等/u;
/** The middle of a place, which is no body: 梅华路|中央. */
const MIDDLE = /[^党共]中央$/u;
/** Some body, not one by its name: 三家|公司, 该|公司. */
const ANY = /^(?:[该本]|[一二两三四五六七八九十几多数]{1,3}[家个])\p{Script=Han}/u;
/** What a company is, taken for the beginning of its name: 国产船桨厂商|鸿远动力有限公司. */
const DESCRIBED = /商|巨头|龙头|豪门|劲旅|球队|[车药房]企|[子母]公司/gu;
/** Letters that are left of the name at least. */
const SHORTEST_NAME = 4;
const ALL_HAN = /^\p{Script=Han}+$/u;
/** What stands in a clause and in no body's name: 山西|在|新能源. */
const CLAUSE = /\p{Script=Han}(?:在(?!线|野)|[是了]|将(?!军))\p{Script=Han}/u;

/** The whole of Chinese bodies of which the tagger has but the end: “跨国议会对|华政策联盟”, 、企业家|精英协会、. */
export class WholeBodies {
  readonly #text: string;
  readonly #endings: Lexicon;

  constructor(text: string, { bodyEndings = [], organisationWords }: NameWords) {
    this.#text = text;
    this.#endings = new Lexicon([...bodyEndings, ...organisationWords]);
  }

  /** The body with the beginning of its name; undefined where it is a clause. */
  of(body: Mention): Mention | undefined {
    const { start, end } = body;
    const name = this.#text.slice(start, end);
    if (CLAUSE.test(name) || MIDDLE.test(name) || ANY.test(name)) return undefined;
    if (this.#endings.endingAt(this.#text, end) === undefined) return body;
    const own = ownName(name);
    if (own !== undefined) return { ...body, start: end - own.length };
    return { ...body, start: this.#quotedStart(start, end) ?? this.#listedStart(start, end) ?? start };
  }

  /** Behind the opening mark, where the closing one stands behind the name. */
  #quotedStart(start: number, end: number): number | undefined {
    if (this.#text[end] !== '”') return undefined;
    const before = QUOTED.exec(this.#text.slice(Math.max(0, end - LONGEST_QUOTED), start))?.[1];
    return before === undefined ? undefined : start - before.length;
  }

  /** Behind the mark before it in a list. */
  #listedStart(start: number, end: number): number | undefined {
    if (!IN_LIST.test(this.#text.slice(end, end + 2))) return undefined;
    const from = phraseStart(this.#text, start, Math.max(0, start - LONGEST_CUT - 1));
    return from < start && start - from <= LONGEST_CUT && this.#text[from - 1] === '、' ? from : undefined;
  }
}

/** The name without what the company is before it, if it is called that. */
function ownName(name: string): string | undefined {
  const own = Array.from(name.matchAll(DESCRIBED), ({ 0: word, index }) =>
    name.slice(index + word.length),
  ).findLast(({ length }) => length >= SHORTEST_NAME);
  return own !== undefined && ALL_HAN.test(own) ? own : undefined;
}
