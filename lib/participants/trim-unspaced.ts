import { NATURE } from '../languages/ja-things.ts';
import type { LanguageData } from '../languages/language.ts';
import { THING_ABBREVIATIONS } from '../languages/thing-words.ts';
import {
  NAMED_AFTER,
  NO_SIDES,
  PAPER_ENDINGS,
  SURNAMES,
  TRANSLITERATION,
  TRANSLITERATION_TOO,
} from '../languages/zh-names.ts';
import { Lexicon } from '../text/lexicon.ts';
import type { Mention } from './mention.ts';
import { JapaneseTrimmer } from './trim-japanese.ts';
import { WholeBodies } from './whole-bodies.ts';

/** An agency and its “reports” open a story: 新京报讯. */
const REPORTS = /[报社网台闻報網聞][讯訊电電]$/u;
/** Three letters of which the last is a word after a surname and a given name (朱巍|也), or after somebody's 某. */
const RUNS_INTO_ADVERB = /^(?:\p{Script=Han}{2}[也却仍还還又已]|\p{Script=Han}某[^某])$/u;
/** How a country that no list has is called for short: 萨方. */
const SIDE = /^\p{Script=Han}方$/u;
/** Not a name, but what a country is: 成员|国|资格. */
const MEMBER_STATE = /(?:成员|會員|会员|主席|东道|缔约|签约)国$/u;
/** A surname alone and what goes on: 冯|其后要求, 冯|向事主. */
const RUNS_INTO_CLAUSE = /^\p{Script=Han}(?:其[后间中实它]|随后|一再|早前|曾[向被经]|[向闻则亦又被于])$/u;
/** A surname, a given name of one letter and the first letter of a verb with its second: 李现|收获. */
const RUNS_INTO_VERB_OF_NAME =
  /^\p{Script=Han}{2}(?:收[获到取]|获[得奖悉]|出[席演任战]|回[应忆到]|提[出到]|接[受过]|打[破进]|投进|攻入|首发|登场|亮相|拿[下到]|饰演|执导|主演|加盟|转会|当选|否认|承认|拒绝|坦言|现[身场]|发[现布文]|透露|宣布)$/u;
/** A foreign name with whom it is named together: 内塔尼亚胡|同美. */
const JOINED = /^(\p{Script=Han}{3,8})[同与]/u;
/** The last letter of a body's name and the next one, which are a verb: 总统|委派, 国务院|部署. */
const RUNS_INTO_VERB = /^(?:委[派托任屈婉]|部署|局[面势勢]|会[见谈晤]|會[見談晤])$/u;
/** Letters behind a listed body that are another word. */
const LONGEST_RUN_IN = 2;
/** A number in a ring or a mark before a name of a list: ②Tensor. */
const LIST_MARK = /^[\u2460-\u24ff\u2776-\u2793●■◆・※]+/u;
/** What stands in a program or an address: print(passcode, @iij_pr. */
const CODE = /[_(){}<>=@;/\\]/u;
/** Marks around a work; a paper in them is a body: 《湖区日报》. */
const WORK = new Set(['《》', '『』']);
/** A company and what its share costs: 星岚股份|报12元. */
const PRICED = /(?:股份|科技|集[团團]|公司)[报報]$/u;
const LEAST_NAME = 2;
/** Words for bodies behind which no person is named: not 该公司|王某. */
const SURE_NOUN =
  /机构$|智库|[车药房]企|巨头|厂商|品牌|劲旅|豪门|乐队|战队|组织$|开发商|运营商|制造商|经纪公司|咨询公司/u;
/** From here on the tagger's name with a surname is a person's, whatever stands before. */
const SURE_OF_SURNAME = 0.9;
/** The tagger is believed from here on against what letters mostly write. */
const SURE = 0.97;
const HAN_WITH_DOT = /^\p{Script=Han}+[·•・‧]/u;

const PAPERS = new Lexicon(PAPER_ENDINGS);
const THINGS = new Lexicon(NAMED_AFTER);
const NATURAL = new Lexicon(NATURE);

const isForeign = (letter: string): boolean => TRANSLITERATION.has(letter) || TRANSLITERATION_TOO.has(letter);

/** Takes off a tagged name what runs into it where no space parts words (物|尼赞·阿隆, バイデン|米). */
export class UnspacedTrimmer {
  /** Where a listed country of one or two letters begins, by where it ends: 米 before a title. */
  readonly #countries = new Map<number, number>();

  /** Where a listed body ends, by where it begins. */
  readonly #bodies = new Map<number, number>();
  readonly #endings: Lexicon;
  readonly #verbs: Lexicon;
  readonly #titles: Lexicon;
  readonly #nouns: Lexicon;
  readonly #japanese: JapaneseTrimmer | undefined;
  readonly #surnames: ReadonlySet<string>;
  readonly #whole: WholeBodies | undefined;

  constructor(
    readonly text: string,
    listed: readonly Mention[],
    language: LanguageData,
  ) {
    const { code, names } = language;
    this.#japanese = code === 'ja' ? new JapaneseTrimmer(text, language) : undefined;
    this.#surnames = new Set(names.surnames);
    this.#titles = new Lexicon([...names.titlesBefore, ...names.titlesAfter]);
    this.#endings = new Lexicon(names.bodyEndings ?? []);
    this.#verbs = new Lexicon(names.bodyVerbs ?? []);
    this.#nouns = new Lexicon(
      code === 'zh' ? (names.bodyWords ?? []).filter((noun) => SURE_NOUN.test(noun)) : [],
    );
    this.#whole = code === 'zh' ? new WholeBodies(text, names) : undefined;
    for (const { start, end, kind } of listed)
      if (kind === 'organisation' && names.bodyEndings) this.#bodies.set(start, end);
      else if (kind === 'country' && end - start <= 2) this.#countries.set(end, start);
  }

  /** The mention within its true bounds, or undefined where it names nobody. */
  trim(mention: Mention): Mention | undefined {
    let { start, end } = mention;
    start += LIST_MARK.exec(this.text.slice(start, end))?.[0].length ?? 0;
    const name = this.text.slice(start, end);
    if (name === '' || CODE.test(name) || THING_ABBREVIATIONS.has(name) || this.#isWork(start, end))
      return undefined;
    if (REPORTS.test(name) && (start === 0 || this.text[start - 1] === '\n')) return undefined;
    if (PRICED.test(name)) end -= 1;
    if (this.#japanese) return this.#inJapanese({ ...mention, start, end }, this.#japanese);
    if (mention.kind === 'organisation') return this.#body({ ...mention, start, end });
    if (mention.kind !== 'person') return mention;
    if (this.#isCalledBody(start, mention.score))
      return this.#body({ ...mention, kind: 'organisation', start, end });
    if (THINGS.startingAt(this.text, end) !== undefined) return undefined;
    if (SIDE.test(name) && !SURNAMES.has(name[0] ?? '') && !NO_SIDES.has(name))
      return { ...mention, kind: 'country', start, end };
    if (RUNS_INTO_CLAUSE.test(name) || MEMBER_STATE.test(this.text.slice(Math.max(0, start - 2), start + 1)))
      return undefined;
    if (RUNS_INTO_VERB_OF_NAME.test(this.text.slice(start, end + 1)) && this.#surnames.has(name[0] ?? ''))
      end -= 1;
    if (RUNS_INTO_ADVERB.test(name) && this.#surnames.has(name[0] ?? '')) end -= 1;
    end = start + (JOINED.exec(this.text.slice(start, end))?.[1]?.length ?? end - start);
    if (mention.score < SURE && HAN_WITH_DOT.test(this.text.slice(start, end)))
      while (start < end - 2 && !isForeign(this.text[start] ?? '')) start += 1;
    return { ...mention, start, end };
  }

  /** Whether a foreign name stands right behind what a body is: 民调机构|艾拉布. */
  #isCalledBody(start: number, score: number): boolean {
    const isOwn = this.#surnames.has(this.text[start] ?? '') && score >= SURE_OF_SURNAME;
    return !isOwn && this.#nouns.endingAt(this.text, start) !== undefined;
  }

  /** Whether marks around it make a work of a name: 《湖边》. */
  #isWork(start: number, end: number): boolean {
    const around = `${this.text[start - 1] ?? ''}${this.text[end] ?? ''}`;
    return WORK.has(around) && PAPERS.endingAt(this.text, end) === undefined;
  }

  /** In Japanese a person's end may be a listed country, which belongs to the title behind: バイデン|米大統領. */
  #inJapanese(mention: Mention, trimmer: JapaneseTrimmer): Mention | undefined {
    if (mention.kind === 'organisation') {
      if (NATURAL.endingAt(this.text, mention.end) !== undefined) return undefined;
      const body = this.#body(mention);
      return body && trimmer.withGivenName(trimmer.body(body));
    }
    if (mention.kind !== 'person') return mention;
    const country = this.#countries.get(mention.end);
    const isCut = country !== undefined && country - mention.start >= LEAST_NAME;
    return trimmer.trim(isCut ? { ...mention, end: country } : mention);
  }

  #body(mention: Mention): Mention | undefined {
    const { start, end } = mention;
    if (RUNS_INTO_VERB.test(this.text.slice(end - 1, end + 1)))
      return this.#beforeVerb({ ...mention, end: end - 1 });
    const verb = this.#verbs.endingAt(this.text, end)?.length ?? 0;
    if (verb > 0 && end - verb - start >= LEAST_NAME) return { ...mention, end: end - verb };
    const whole = { ...mention, end: this.#bodyEnd(start, end) };
    return this.#whole ? this.#whole.of(whole) : whole;
  }

  /** Before a verb stands a person with a title (普京|总统), a listed body, or nothing that is known. */
  #beforeVerb(mention: Mention): Mention | undefined {
    const { start, end } = mention;
    const title = this.#titles.endingAt(this.text, end);
    if (title !== undefined && end - title.length - start >= 2)
      return { ...mention, kind: 'person', end: end - title.length };
    return this.#bodies.get(start) === end ? mention : undefined;
  }

  /** A listed body with what is no ending of one: 国务院|部署. */
  #bodyEnd(start: number, end: number): number {
    const listed = this.#bodies.get(start);
    if (listed === undefined || listed >= end || end - listed > LONGEST_RUN_IN) return end;
    return this.#endings.endingAt(this.text, end) === undefined ? listed : end;
  }
}
