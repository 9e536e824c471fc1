import { KANA_GIVEN, KIN } from '../languages/ja-address.ts';
import type { LanguageData } from '../languages/language.ts';
import { Lexicon } from '../text/lexicon.ts';
import type { Mention } from './mention.ts';

const KATAKANA = /^[\p{Script=Katakana}ー]+$/u;
/** The tagger may doubt a name in katakana less than others: any word from elsewhere is written so. */
const LEAST_KATAKANA = 0.55;
const LEAST_NAME = 2;
const SURNAME = /^[\p{Script=Han}々]{1,3}$/u;
/** What somebody does, in katakana, before a name in ideographs: ミドルブロッカー|荒巻リサ. */
const TRADE = /^[\p{Script=Katakana}ー]{4,}(?=[\p{Script=Han}々]{2})/u;
/** How sure such a name is, at least. */
const SCORE = 0.6;
/** A town whose former councillor is told: 元汐見|市議. */
const FORMER = /^[元前現新]\p{Script=Han}{2,}$/u;
const OF_TOWN = /^(?:[市町村県区都府道]|国会)/u;
/** An office's bureau, beside its head: 厚労省の|老健|局長. */
const OF_OFFICE = /[省庁府都道県市区町村署局部社会院大]の$/u;
const HEADS = /^(?:局|部|課|室)長/u;
const LONGEST_BUREAU = 2;
/** The last letter of a name that begins the title behind it: 川辺|県知事. */
const OF_OFFICIAL = /^(?:[県府道都]知事|[市区町村][長議])/u;
/** … of a surname of two. */
const OFFICIAL = 3;
/** What people are never called: 直木|賞. */
const EVENT = /.{2}(?:[賞杯祭]|大会)$/u;
/** Whom a professor works for, behind their name: 内海礼子・|慶明大|教授. */
const UNIVERSITY = /.大$/u;
const PROFESSOR = /^(?:名誉|特任|客員)?(?:准?教授|講師|助教|学長)/u;
/** What a body is, or where, before its name in other letters: 調査会社|オートビジョン, 米|CNBC. */
const SORT =
  /^(?:\p{Script=Han}{0,6}(?<!株式|有限|合同)(?:会社|大手|企業|団体|財団)|[米英仏独韓露伊豪])(?=[\p{Script=Katakana}ー\p{Script=Latin}]{2})/u;
/** Behind a given name in kana stands no further word: さくら|は, さくら|さん. */
const NAME_ENDS = /^(?:[はがをのともや]|さん|氏|ちゃん|\P{Script=Hiragana}|$)/u;

const GIVEN = new Lexicon(KANA_GIVEN);
const KINSHIP = new Lexicon(KIN);

/** Finds the true bounds of people whom the tagger finds in Japanese. */
export class JapaneseTrimmer {
  readonly #text: string;
  readonly #address: Lexicon;

  constructor(text: string, { names }: LanguageData) {
    this.#text = text;
    this.#address = new Lexicon(names.addressed?.forms ?? []);
  }

  /** The person within its true bounds, or undefined where it is none. */
  trim(mention: Mention): Mention | undefined {
    let { start, end } = mention;
    const name = this.#text.slice(start, end);
    if (this.#isWord(mention) || this.#isBureau(mention) || EVENT.test(name)) return undefined;
    if (FORMER.test(name) && OF_TOWN.test(this.#text.slice(end, end + 2))) return undefined;
    if (UNIVERSITY.test(name) && PROFESSOR.test(this.#text.slice(end, end + 4)))
      return { ...mention, kind: 'organisation' };
    const trade = TRADE.exec(name)?.[0].length ?? 0;
    start += trade;
    if (end - start === OFFICIAL && OF_OFFICIAL.test(this.#text.slice(end - 1, end + 2))) end -= 1;
    const address = this.#address.endingAt(this.#text, end)?.length ?? 0;
    if (end - start - address >= LEAST_NAME) end -= address;
    const kin = KINSHIP.startingAt(this.#text, start)?.length ?? 0;
    if (end - start - kin >= LEAST_NAME) start += kin;
    const score = trade > 0 ? Math.max(mention.score, SCORE) : mention.score;
    return this.withGivenName({ ...mention, start, end, score });
  }

  /** A body without what only tells its sort. */
  body(mention: Mention): Mention {
    const { start, end } = mention;
    return { ...mention, start: start + (SORT.exec(this.#text.slice(start, end))?.[0].length ?? 0) };
  }

  /** A surname, whatever the tagger takes it for, with the given name in kana behind it. */
  withGivenName(mention: Mention): Mention {
    const { start, end } = mention;
    const given = GIVEN.startingAt(this.#text, end);
    const isName =
      given !== undefined &&
      SURNAME.test(this.#text.slice(start, end)) &&
      NAME_ENDS.test(this.#text.slice(end + given.length, end + given.length + 2));
    return isName
      ? { ...mention, kind: 'person', end: end + given.length, score: Math.max(mention.score, SCORE) }
      : mention;
  }

  /** Whether it is what an office's head is head of; somebody's surname would stand there once they were named. */
  #isBureau({ start, end }: Mention): boolean {
    return (
      end - start <= LONGEST_BUREAU &&
      OF_OFFICE.test(this.#text.slice(Math.max(0, start - 2), start)) &&
      HEADS.test(this.#text.slice(end, end + 2))
    );
  }

  /** A word of katakana that goes on (ハイエンド|モデル), or one alone that the tagger doubts. */
  #isWord({ start, end, score }: Mention): boolean {
    if (!KATAKANA.test(this.#text.slice(start, end))) return false;
    return score < LEAST_KATAKANA || KATAKANA.test(this.#text.slice(end, end + 1));
  }
}
