import type { LanguageData } from '../languages/language.ts';
import { Lexicon } from '../text/lexicon.ts';
import { type Range, trimRange } from '../text/range.ts';
import { phraseStart } from './phrase-han.ts';
import type { RoleWords } from './role-words.ts';
import type { RoleFinder } from './roles.ts';

/** What names a work or tells an age: 动画片《湖边》|的导演, 72岁|的村民. */
const NAMED = /[《“「A-Za-z]|\d[岁歲]$/u;
/** Prepositions that a tagged title may begin with: 对|被告人. */
const PREPOSITION = /^[对向由被让把将在](?=\p{Script=Han}{2})/u;
/** Longest title word before a name, and words between them (间选议员|的). */
const LONGEST_TITLE = 8;
/** … and of what tells what a body is. */
const LONGEST_BODY = 16;
/** X是…的主席: the verb, and how far its title may end. */
const COPULA = /^(?:现任|现为|曾任|曾为|时任|担任|[，,]?(?:他|她)?(?:则|也)?(?:是|为|任))/u;
const COPULA_REACH = 40;
/** A dateline with its reporters, which a title follows: 湖城5月9日电（记者甲）|部长乙. */
const DATELINE = /[电電讯訊日]\s?[（(][^（）()]{0,30}[）)]|[电電讯訊]\s/gu;
/** What stands before a title in the middle of a clause: 坐在船头的|船员, 走过马路的|老人. */
const IN_CLAUSE = /\p{Script=Han}/u;
/** What a title is limited to, behind it: 总监（新界西）. */
const BRACKET = /（[^（）]{1,8}）$/u;
const BRACKET_REACH = 10;
const AND_IN_NAME = /、\p{Script=Han}{2,12}[与與和及]$/u;
const AND_REACH = 14;
const AND = /[与和及暨]/u;
/** What a ministry or an office is, behind what it is for. */
const OFFICE = /[部局署厅委办院司处会所]/u;
/** Words that run on from a verb: 请|来省农科院专家. */
const RUNS_ON =
  /^(?:一[名位个]|来(?![自宾电])|去|了|着|其|该(?:局|院|校|所|司|厅|队|行|会|中心|公司|协会|市|县|省)?|正|还|已)/u;
/** Behind a country, who comes from there: 主教练、塞尔维亚|人. */
const FROM = '人';
/** Words for people that are no title. */
const NO_TITLE = /[男女孩童]|老人/u;
/** Between people of a list. */
const BETWEEN = /[、，和与及同兼]/u;
/** Letters that end words for people. */
const TITLE_END =
  /[长員员师師家者士人官手生工王帝总總席記记监監裁授卫衛锋鋒将將星民友夫父母子女妻帅帥使吏侠俠匠医醫]$/u;

/**
 * Chinese titles: before the name, walking left over bodies, places, 、 and 兼 (中共中央政治局委员、中央外办主任王毅),
 * straight after it (魏少军教授), or behind a copula (卢比奥是…的主席).
 */
export class HanRoles implements RoleFinder {
  readonly #text: string;
  readonly #words: RoleWords;
  readonly #before: Lexicon;
  readonly #after: Lexicon;
  readonly #bodies: Lexicon;
  readonly #nouns: Lexicon;
  readonly #parts: Lexicon;

  constructor(text: string, { names }: LanguageData, words: RoleWords) {
    this.#text = text;
    this.#words = words;
    const actors = (names.actors ?? []).filter(
      (word) => (TITLE_END.test(word) || /[青少]年$/u.test(word)) && !NO_TITLE.test(word),
    );
    this.#before = new Lexicon([...names.titlesBefore, ...(names.roleNouns ?? []), ...actors]);
    this.#after = new Lexicon(names.titlesAfter);
    this.#bodies = new Lexicon(names.bodyWords ?? []);
    this.#nouns = new Lexicon([
      ...names.titlesBefore,
      ...[names.roleNouns, names.actors, names.bodyEndings, names.bodyWords].flatMap((list) => list ?? []),
    ]);
    this.#parts = new Lexicon(names.bodyParts ?? []);
  }

  readonly #inName = (at: number): boolean => this.#words.isRole(at) && !this.#words.isTitle(at);

  of({ start, end }: Range): Range[] {
    const follows = this.#after.startingAt(this.#text, end);
    return [
      this.#leading(start),
      follows === undefined ? undefined : { start: end, end: end + follows.length },
      this.#behindCopula(end),
    ].filter((range) => range !== undefined);
  }

  /** What a body is, by the nouns before its name: 国产功率器件厂商|芯澜股份. */
  ofBody({ start }: Range): Range[] {
    const noun = this.#bodies.endingAt(this.#text, start, LONGEST_TITLE);
    if (noun === undefined) return [];
    const from = phraseStart(this.#text, start, Math.max(0, start - LONGEST_BODY), { inName: this.#inName });
    const runsOn = RUNS_ON.exec(this.#text.slice(from, start - noun.length))?.[0].length ?? 0;
    const begins = this.#afterDescription(from + runsOn, start - noun.length);
    return this.#words.hasPerson({ start: begins, end: start }) ? [] : [{ start: begins, end: start }];
  }

  #leading(name: number): Range | undefined {
    const text = this.#text;
    const opens = /[“「《\s]/u.test(text[name - 1] ?? '') ? 1 : 0;
    const end = name - opens;
    const bracket = BRACKET.exec(text.slice(Math.max(0, end - BRACKET_REACH), end))?.[0].length ?? 0;
    const title = this.#titleEnding(end - bracket);
    if (title === undefined) return undefined;
    const phraseBegins = this.#phraseStart(end);
    const begins = title < phraseBegins ? this.#phraseStart(title) : phraseBegins;
    const stop = this.#overName(this.#overAnd(begins));
    const runsOn = RUNS_ON.exec(text.slice(stop, title))?.[0].length ?? 0;
    const phrase = this.#afterBracket(this.#afterDateline(stop + runsOn, end), end);
    const from = this.#afterDescription(this.#afterPeople(phrase, end), title);
    const range = trimRange(
      text,
      { start: from, end },
      bracket > 0 ? '、， “”「」《》—-' : '、，（）() “”「」《》—-',
    );
    const whole = range.start <= title && balanced(text.slice(range.start, range.end));
    return whole ? range : { start: title, end };
  }

  #phraseStart(end: number): number {
    return phraseStart(this.#text, end, 0, { list: true, inName: this.#inName });
  }

  /** Where the title word begins that ends at `end`: a listed one, a tagged one that ends as titles do, or 人. */
  #titleEnding(end: number): number | undefined {
    const listed = this.#before.endingAt(this.#text, end, LONGEST_TITLE)?.length ?? 0;
    let start = end;
    while (start > 0 && this.#words.isTitle(start - 1)) start -= 1;
    start += PREPOSITION.exec(this.#text.slice(start, end))?.[0].length ?? 0;
    const tagged = TITLE_END.test(this.#text.slice(start, end)) ? end - start : 0;
    if (listed + tagged > 0) return end - Math.max(listed, tagged);
    return this.#text[end - 1] === FROM && this.#inName(end - 2) ? end - 1 : undefined;
  }

  /** A list of people with titles (…主任甲、上海市委书记|乙, …甲教授、|乙): the title begins behind the last one before. */
  #afterPeople(from: number, end: number): number {
    for (let at = end - 1; at >= from; at -= 1)
      if (this.#words.isPerson(at) && !this.#words.isPerson(at + 1)) {
        const behind = at + 1 + (this.#after.startingAt(this.#text, at + 1)?.length ?? 0);
        if (behind < end && BETWEEN.test(this.#text[behind] ?? '')) return behind + 1;
      }
    return from;
  }

  /** “And” inside a body's name, which begins behind another title of its bearer: 研究员、深海环境|与|生命实验室主任. */
  #overAnd(from: number): number {
    const ministry = this.#overMinistry(from);
    if (ministry !== from) return ministry;
    const words = AND_IN_NAME.exec(this.#text.slice(Math.max(0, from - AND_REACH), from))?.[0];
    if (words === undefined) return from;
    const list = from - words.length;
    if (!this.#words.isTitle(list - 1)) return from;
    return this.#phraseStart(list);
  }

  /** The same between what a ministry or an office is for: 国际关系|与|贸易部长. */
  #overMinistry(from: number): number {
    if (!AND.test(this.#text[from - 1] ?? '')) return from;
    let at = from;
    for (
      let part = this.#parts.startingAt(this.#text, at);
      part;
      part = this.#parts.startingAt(this.#text, at)
    )
      at += part.length;
    const before = this.#parts.endingAt(this.#text, from - 1);
    if (at === from || before === undefined || !OFFICE.test(this.#text[at] ?? '')) return from;
    return this.#phraseStart(from - 1 - before.length);
  }

  /** A name is not left in its middle: 林业与|消防局. */
  #overName(from: number): number {
    let at = from;
    while (at > 0 && this.#words.isRole(at) && this.#words.isRole(at - 1) && !this.#words.isTitle(at - 1))
      at -= 1;
    return at;
  }

  #afterDateline(from: number, end: number): number {
    const last = [...this.#text.slice(from, end).matchAll(DATELINE)].at(-1);
    return last ? from + last.index + last[0].length : from;
  }

  /** Behind a bracket that closes, but opens before the phrase: （记者甲 乙）|部长丙. */
  #afterBracket(from: number, end: number): number {
    const phrase = this.#text.slice(from, end);
    const close = phrase.search(/[）)]/u);
    return close < 0 || /[（(]/u.test(phrase.slice(0, close)) ? from : from + close + 1;
  }

  /**
   * Without what a clause around the title says of its bearer, unless that is a body's (在|湖区商会的会长), and without
   * what describes them by no name: 参与标准起草的|湖区大学教授.
   */
  #afterDescription(from: number, title: number): number {
    const of = from + this.#text.slice(from, title).lastIndexOf('的');
    if (of < from || this.#words.isRole(of - 1)) return this.#afterVerbs(from, title);
    const inClause = IN_CLAUSE.test(this.#text[from - 1] ?? '') && !this.#isList(from, of);
    return inClause ? of + 1 : this.#afterVerbs(from, title);
  }

  /** Behind each 的 before which nothing names somebody, a body or a work, nor ends another title (举报人、|已毕业的博士). */
  #afterVerbs(from: number, title: number): number {
    const of = this.#text.indexOf('的', from);
    if (of < 0 || of >= title) return from;
    const isNamed =
      NAMED.test(this.#text.slice(from, of)) ||
      this.#words.hasName({ start: from, end: of }) ||
      this.#words.hasPerson({ start: from, end: of }) ||
      this.#nouns.endingAt(this.#text, of) !== undefined;
    return isNamed || this.#isList(from, of) ? from : this.#afterVerbs(of + 1, title);
  }

  /** Whether another title ends before the first 、. */
  #isList(from: number, to: number): boolean {
    const mark = this.#text.indexOf('、', from);
    return mark >= 0 && mark < to && this.#nouns.endingAt(this.#text, mark) !== undefined;
  }

  #behindCopula(name: number): Range | undefined {
    const copula = COPULA.exec(this.#text.slice(name, name + 6))?.[0];
    if (copula === undefined) return undefined;
    const start = name + copula.length;
    const stop = this.#text.slice(start, start + COPULA_REACH).search(/[，。；：！？\n]/u);
    const end = start + (stop < 0 ? COPULA_REACH : stop);
    if (this.#words.hasPerson({ start, end }) || this.#titleEnding(end) === undefined) return undefined;
    return { start, end };
  }
}

/** Brackets and quotation marks of a role stand in pairs. */
const balanced = (role: string): boolean =>
  ['（）', '()', '“”', '《》', '「」'].every(
    ([open = '', close = '']) => role.split(open).length === role.split(close).length,
  );
