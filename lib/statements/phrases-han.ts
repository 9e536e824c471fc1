import type { Lexicon } from '../text/lexicon.ts';
import { hanLexicon } from '../text/plain-han.ts';
import { type Range, trimRange } from '../text/range.ts';
import type { SpeechContext, SpokenMention } from './context.ts';

const TIME =
  /^(?:\d{1,2}[】\]]|\d{2,4}年|\d{1,2}月|\d{1,2}[日号號]|\d{1,2}[时時点點]|(?:周|星期|週)[一二三四五六日天]|[上下]午|[今昨前当當本去明翌][天日晚年早晨月]|[（(][^（）()]{1,12}[）)])/u;
/** What is left of 一些, 有些 behind an opener. */
const SOME = /^些(?=\p{Script=Han}{2})/u;
/** Some of a group, named before it: 包括X、Y在内的多名议员. */
const AMONG = /^包括[^，。；：]{2,50}?在内的/u;
const LONGEST_LIST = 56;
/** Letters between 前 and the word for the office. */
const LONGEST_OFFICE = 7;
/** Longest words for how somebody says something: 七嘴八舌地. */
const LONGEST_MANNER = 6;
/** Somebody by a surname and how they are addressed … */
const ADDRESSED =
  /(?:(\p{Script=Han})(?:女士|先生|小姐|师傅|大爷|大妈|大叔|大娘|大姐|大哥|阿姨|老师|同学|医生|警官|婆婆|伯伯|奶奶|爷爷|老汉|太太?|伯|叔|婶|嫂|姐|哥|某)|[老小阿](\p{Script=Han}))$/u;
/** A name in marks behind what its bearer is. */
const MARKED = /^(\p{Script=Han}{0,16})“([^“”，。！？、：；…]{2,12})”(?![的、，。])/u;
const LONGEST_MARKED = 32;
/** How words for several people end … */
const SEVERAL = /(?:[者员们家师商]|人士|代表|专家|企业|机构|部门|媒体|[网民友众]|群众)$/u;
/** … and what joins two of them. */
const AND = /^(?:和|及|以及|、)/u;
const SOMEBODY = /[者人员民友客师主]$/u;
const HAN = /^\p{Script=Han}+$/u;
/** What makes a word for somebody the beginning of another noun: 居民的反应, 专家组. */
const NOUN_GOES_ON = /^[的之、（(《“「]|[\p{Script=Han}]的/u;
/** What tells that something stands in a document: 信中. */
const WITHIN = /(?:当中|之中|[中里内上])$/u;
const NEITHER_END = '“”‘’「」『』"、—…-· ';

/** Finds the noun phrase that opens a Chinese clause, where a subject stands. */
export class HanPhrases {
  readonly #context: SpeechContext;
  readonly #groups: Lexicon;
  readonly #people: Lexicon;
  readonly #titles: Lexicon;
  readonly #surnames: ReadonlySet<string>;
  readonly #openers: Lexicon;
  readonly #stops: Lexicon;
  readonly #notStops: Lexicon;
  readonly #documents: Lexicon;
  readonly #publishing: Lexicon;

  constructor(context: SpeechContext) {
    const { speech, names } = context.language;
    const words = speech.subjects;
    this.#context = context;
    this.#groups = hanLexicon([
      ...names.groupWords,
      ...names.organisationWords,
      ...names.titlesBefore,
      ...(names.roleNouns ?? []),
      ...(names.actors ?? []),
      ...(words?.people ?? []),
    ]);
    this.#people = hanLexicon([...names.groupWords, ...(words?.people ?? [])]);
    this.#titles = hanLexicon(names.titlesBefore);
    this.#surnames = new Set(names.surnames);
    this.#openers = hanLexicon(words?.openers ?? []);
    this.#stops = hanLexicon(words?.stops ?? []);
    this.#notStops = hanLexicon(words?.notStops ?? []);
    this.#documents = hanLexicon(words?.documents ?? []);
    this.#publishing = hanLexicon(words?.publishing ?? []);
  }

  /** Behind dates, connectives and what else comes before a subject. */
  skipOpeners({ start, end }: Range): number {
    const { plain: text } = this.#context;
    let at = start;
    for (;;) {
      while (at < end && (/\s/u.test(text[at] ?? '') || NEITHER_END.includes(text[at] ?? ''))) at += 1;
      const named = this.#context.mentionsIn({ start: at, end }).some((m) => m.start === at);
      const word = named
        ? undefined
        : (TIME.exec(text.slice(at, Math.min(end, at + 14)))?.[0] ??
          AMONG.exec(text.slice(at, Math.min(end, at + LONGEST_LIST)))?.[0] ??
          SOME.exec(text.slice(at, Math.min(end, at + 3)))?.[0] ??
          (this.#notStops.startingAt(text, at) === undefined
            ? this.#openers.startingAt(text, at)
            : undefined));
      if (word === undefined || at + word.length > end) return at;
      at += word.length;
    }
  }

  /** The noun phrase that opens the range: to the first word that cannot be part of one. */
  at({ start, end }: Range, mentions: readonly SpokenMention[]): Range {
    const { plain: text } = this.#context;
    let at = start;
    while (at < end) {
      const mention = mentions.find((m) => m.start <= at && m.end > at);
      const whole = mention ? mention.end - at : (this.#notStops.startingAt(text, at)?.length ?? 0);
      if (whole > 0) at += whole;
      else if (this.#isFormer(at)) at += 1;
      else if (this.#stops.startingAt(text, at) !== undefined || TIME.test(text.slice(at, at + 6))) break;
      else at += 1;
    }
    return this.#head(this.#named(trimRange(text, { start, end: Math.min(at, end) }, NEITHER_END)));
  }

  /** Whether 前 tells of an office that somebody had, not of a time: 前|亚洲事务主管. */
  #isFormer(at: number): boolean {
    const { plain: text } = this.#context;
    if (text[at] !== '前') return false;
    for (let next = at + 1; next <= at + LONGEST_OFFICE; next += 1) {
      if (this.#groups.startingAt(text, next) !== undefined) return true;
      if (this.#stops.startingAt(text, next) !== undefined || !HAN.test(text[next] ?? '')) return false;
    }
    return false;
  }

  /** A phrase without what only tells that its words are taken over (X的话), and without a book's marks. */
  #named(phrase: Range): Range {
    const { plain: text } = this.#context;
    const words = text.slice(phrase.start, phrase.end);
    const work = /(?<!的)《([^《》]+)》$/u.exec(words);
    if (work) return { start: phrase.end - (work[1]?.length ?? 0) - 1, end: phrase.end - 1 };
    const of = /的(?:原?话|说法|消息|观点|话语|分析|看法)$|观点$/u.exec(words);
    return of ? { start: phrase.start, end: phrase.start + of.index } : phrase;
  }

  /** A phrase without what describes it, where that is a clause of its own: 4月底召开的|政治局会议. */
  #head(phrase: Range): Range {
    const { plain: text } = this.#context;
    const of = phrase.start + text.slice(phrase.start, phrase.end - 2).lastIndexOf('的');
    if (of <= phrase.start) return phrase;
    const described = this.#publishing.endingAt(text, of, 4);
    return described === undefined || this.isDocument({ start: of + 1, end: phrase.end })
      ? phrase
      : { start: of + 1, end: phrase.end };
  }

  /** A phrase to the last word in it that is known for a speaker, where what follows is no noun's: 附近居民|七嘴八舌地. */
  upToGroup(phrase: Range): Range | undefined {
    const { plain: text } = this.#context;
    const last = [...this.#groups.matches(text, phrase.start, phrase.end)].at(-1);
    if (!last || phrase.end - last.end > LONGEST_MANNER) return undefined;
    const behind = text.slice(last.end, phrase.end);
    return NOUN_GOES_ON.test(behind) || this.isDocument(phrase)
      ? undefined
      : { start: phrase.start, end: last.end };
  }

  /**
   * Somebody whom no list and no model knows for a name: addressed at a phrase's end (市民|祝女士, 附近的|老薛), or named
   * behind a title in its clause (副秘书长|乐文静).
   */
  ownName(phrase: Range, clause: Range): Range | undefined {
    const { plain: text } = this.#context;
    const words = text.slice(phrase.start, phrase.end);
    const address = ADDRESSED.exec(words);
    const at = phrase.start + (address?.index ?? 0);
    // 学生|小满: what somebody is tells that a nickname follows.
    const isTold =
      address?.[2] !== undefined &&
      (this.endsAsPeople({ start: phrase.start, end: at }) || this.#isTitle(at));
    if (
      address &&
      (isTold || this.#surnames.has(address[1] ?? address[2] ?? '')) &&
      this.#people.endingAt(words, words.length, 2) === undefined
    )
      return { start: at, end: phrase.end };
    const title = [...this.#titles.matches(text, clause.start, clause.end)].at(-1);
    return title && title.word.length > 1 ? this.#nameAt(title.end, clause.end) : undefined;
  }

  #isTitle(end: number): boolean {
    return this.#titles.endingAt(this.#context.plain, end, 4) !== undefined;
  }

  /** Somebody or a body whose name stands in marks: 影评人“老胶片”, 民调机构“诺瓦”. */
  markedName(clause: Range): (Range & { kind: 'person' | 'name' }) | undefined {
    const { plain: text } = this.#context;
    const [whole = '', of = '', name = ''] =
      MARKED.exec(text.slice(clause.start, Math.min(clause.end, clause.start + LONGEST_MARKED))) ?? [];
    if (whole === '') return undefined;
    const start = clause.start + of.length + 1;
    const range = { start, end: start + name.length };
    const before = { start: clause.start, end: clause.start + of.length };
    if (of === '') return this.endsAsGroup(range) ? { ...range, kind: 'name' } : undefined;
    if (!this.endsAsGroup(before)) return undefined;
    const person =
      SOMEBODY.test(of) ||
      this.#people.endingAt(text, before.end, 4) !== undefined ||
      this.#titles.endingAt(text, before.end, 4) !== undefined;
    return { ...range, kind: person ? 'person' : 'name' };
  }

  /** A name of two or three letters, behind a title and its brackets, before a word that is part of none. */
  #nameAt(at: number, end: number): Range | undefined {
    const { plain: text } = this.#context;
    const start = at + (/^（[^（）]{1,12}）/u.exec(text.slice(at, Math.min(end, at + 14)))?.[0].length ?? 0);
    for (const length of [3, 2]) {
      const name = { start, end: start + length };
      const letters = text.slice(name.start, name.end);
      const ends =
        name.end === end ||
        (name.end < end &&
          (this.#stops.startingAt(text, name.end) !== undefined ||
            TIME.test(text.slice(name.end, name.end + 6))));
      const holds = [1, 2].some((i) => i < length && this.#stops.startingAt(text, start + i) !== undefined);
      if (ends && !holds && HAN.test(letters) && this.#surnames.has(letters[0] ?? '')) return name;
    }
    return undefined;
  }

  /** Whether the phrase tells of something published: 央行的报告. */
  isDocument({ start, end }: Range): boolean {
    const { plain: text } = this.#context;
    if (/的《[^《》]+》$/u.test(text.slice(start, end))) return true;
    const within = WITHIN.exec(text.slice(Math.max(start, end - 2), end))?.[0].length ?? 0;
    return [end, end - within].some((at) => {
      const word = this.#documents.endingAt(text, at, 8);
      return word !== undefined && at - word.length >= start;
    });
  }

  /** Whether a document's publishing is told: 在今年4月发布的2018年度财务报告. */
  isIssued({ start, end }: Range): boolean {
    const { plain: text } = this.#context;
    const of = text.slice(start, end).indexOf('的');
    return (
      of > 0 &&
      this.#publishing.endingAt(text, start + of, 4) !== undefined &&
      this.isDocument({ start, end })
    );
  }

  /** A phrase for several people with others behind it: 经济学家|和业内人士. */
  withOthers(phrase: Range, end: number): Range {
    const { plain: text } = this.#context;
    const and = AND.exec(text.slice(phrase.end, phrase.end + 2))?.[0];
    if (and === undefined || !SEVERAL.test(text.slice(phrase.start, phrase.end))) return phrase;
    const start = phrase.end + and.length;
    if (this.#context.mentionsIn({ start, end }).some((m) => m.start === start)) return phrase;
    const next = this.at({ start, end }, []);
    return next.start === start && this.endsAsGroup(next) && SEVERAL.test(text.slice(next.start, next.end))
      ? { start: phrase.start, end: next.end }
      : phrase;
  }

  /** Where who publishes a document ends in its phrase: at 的, or at the verb. */
  publisherEnd({ start, end }: Range): number {
    const { plain: text } = this.#context;
    const [verb] = this.#publishing.matches(text, start, end);
    const of = start + text.slice(start, end).indexOf('的');
    return Math.min(...[of, verb?.start ?? 0].filter((at) => at > start), end);
  }

  /** Who publishes a document, where its word follows theirs: 警方|通报. */
  issuerOf({ start, end }: Range): Range | undefined {
    const word = this.#documents.endingAt(this.#context.plain, end, 8);
    const issuer = { start, end: end - (word?.length ?? 0) };
    return word !== undefined && issuer.end > start && this.endsAsGroup(issuer) ? issuer : undefined;
  }

  /** Whether a word for somebody stands there, 的 before it or not: 的妻子. */
  namesPeople(at: number): boolean {
    const { plain: text } = this.#context;
    return this.#people.startingAt(text, text[at] === '的' ? at + 1 : at) !== undefined;
  }

  /** Whether the phrase's head is a word for somebody. */
  endsAsPeople({ start, end }: Range): boolean {
    const word = this.#people.endingAt(this.#context.plain, end, 8);
    return word !== undefined && end - word.length >= start;
  }

  /** Whether the phrase's head is known for a speaker: 多名网友, 湖区交管部门. */
  endsAsGroup({ start, end }: Range): boolean {
    const { plain: text } = this.#context;
    const word = this.#groups.endingAt(text, end, 8);
    return (
      (word !== undefined && end - word.length >= start) ||
      /[\p{Script=Han}][们們方组組队隊处處科所站院会會团團者员員人厅廳局部委署庭报報社网網府院校司党军馆厂盟]$/u.test(
        text.slice(start, end),
      )
    );
  }
}
