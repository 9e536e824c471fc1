import type { LanguageData } from '../languages/language.ts';
import { COMPOUND_SURNAMES, SURNAMES, TRANSLITERATION } from '../languages/zh-names.ts';
import { words } from '../languages/words.ts';
import { Lexicon } from '../text/lexicon.ts';
import type { Evidence, Mention } from './mention.ts';

/** Words that may follow a name and cannot be part of one, besides cues and titles. */
const AFTER_NAME = words(`
  在 于 与 和 同 对 向 就 将 等 也 还 则 曾 又 并 及 的 是 从 为 由 被 把 给 以 一行 会见 会晤 会谈 出席 主持 参加 率 率领 率团 分别 先后 接受 陪同
  举行 通电话 致 致辞 致信 抵达 访问 来华 前往 赴 当天 当日 今天 昨天 今日 昨日 日前 近日 发表 发布 致电 作 作为 担任 任 出任 当选 获 获得 夺 夺得
  到 到场 赶到 走 拉 带 看 听 没有 没 不 未 已 已经 正 正在 都 只 却 再 便 才 刚 刚刚 曾经 首先 同样 同时 一直 一起 一同 随后 随即 现场 现年 今年 本人 自己 这 那 因
  欢迎 来 去 向 称 谢 感谢 祝贺 介绍 带领 带队 率队 走访 调研 考察 视察 慰问 看望 听取 检查 主讲 授课 授 签署 签订 启动 推动 提出 提交 提起 涉嫌 因 被 遭 遇 死 病逝 去世 逝世 辞去 辞职 离职 退休
  上任 就任 履新 兼任 接任 继任 连任 现任 曾任 出生 生于 毕业 工作 从事 创办 创立 开 打 写 坐 站 拿 送 买 卖 用 让 使 需 能 可 要 想 必须 应该 可以 开始 继续 决定 准备 计划 打算 负责 代表 指导 执教 带来 带着
  攻入 破门 得分 领先 战胜 击败 不敌 首次 再次 第一 两次 多次 多年 每天 平时 当时 此次 本次 这次 所 之 间 及其 以及 或 或者 而 且 但 如 若 虽 均 皆 仍 仍然 依然 既 即 即将 立即 马上 亲自 专门 特意 特别 十分 非常 很 更 最
  與 對 將 還 則 從 會見 會晤 會談 參加 沒有 為 於 當天 現場 說`);

/** Words that may stand before a name and cannot be part of one, besides titles. */
const BEFORE_NAME = words(`
  据 对 与 和 同 由 而 但 被 受 向 让 请 给 因 为 替 跟 以 及 是 时 后 前 中 日 月 年 将 在 了 的 有 到 从 连 问 如 像 叫 名叫 名为 会见 会晤 采访 邀请 包括 来自 感谢 祝贺
  據 對 與 讓 請 給 為 時 後 將 從 連 問 叫 會見 會晤 採訪`);

const ADVERBS = words(
  '还 也 则 又 曾 并 再 便 就 同时 随后 进一步 特别 表示 今天 今日 当天 昨天 昨日 日前 近日 日 公开 此前 還 則 並',
);

const HAN = /\p{Script=Han}/u;
/** Letters that a name is made of. */
const NAME = /^\p{Script=Han}(?:\p{Script=Han}|[·•・‧A-Z])+$/u;
/** Distinct names looked for: a list may hold more, a story does not. */
const MOST_NAMES = 300;
/** Times that a name recurs between other words before it is taken for one, and its longest form then. */
const FEWEST_RECURRENCES = 3;
const LONGEST_RECURRING = 5;
const DOTTED = /\p{Script=Han}{1,6}(?:[·•・‧](?:\p{Script=Han}{1,8}|[A-Z])){1,4}/gu;
const NAME_DOT = /[·•・‧]/u;
/** Never in a name: pronouns, particles, numerals. */
const NEVER =
  /[他她它我你您这那其们的了吗呢吧啊是不没有在和与及或个些每各某一二三四五六七八九十百千两這們個沒與說]/u;

interface Votes {
  count: number;
  evidence: Evidence;
}

/**
 * Persons in Chinese text, by what stands beside them: a title before, a title or form of address after, a cue, an
 * interpunct inside. A name is a surname with one or two characters, or a run of characters that transliterate.
 * Names found once are found again wherever they stand (see `cast.ts`).
 */
export class HanPeople {
  readonly #titles: Lexicon;
  readonly #after: Lexicon;
  readonly #before: Lexicon;
  readonly #cues: Lexicon;
  readonly #suffixes: Lexicon;
  readonly #adverbs = new Lexicon(ADVERBS);
  readonly #never: ReadonlySet<string>;
  readonly #neverStart: Lexicon;

  constructor(language: LanguageData, notPeople: Iterable<string>) {
    const { names, speech } = language;
    this.#titles = new Lexicon(names.titlesBefore);
    this.#suffixes = new Lexicon([...names.titlesAfter, ...names.honorificsAfter]);
    this.#cues = new Lexicon(speech.cues);
    this.#after = new Lexicon([
      ...AFTER_NAME,
      ...speech.cues,
      ...names.titlesAfter,
      ...names.honorificsAfter,
    ]);
    this.#before = new Lexicon([...BEFORE_NAME, ...names.titlesBefore, ...speech.cues]);
    const never = [
      ...names.notNames,
      ...names.groupWords,
      ...names.titlesBefore,
      ...names.places,
      ...notPeople,
    ];
    this.#never = new Set(never);
    this.#neverStart = new Lexicon(never.filter((word) => word.length >= 2));
  }

  find(text: string): Mention[] {
    const votes = new Map<string, Votes>();
    const vote = (name: string | undefined, evidence: Evidence): void => {
      if (name === undefined) return;
      const known = votes.get(name);
      if (known) known.count += 1;
      else votes.set(name, { count: 1, evidence });
    };
    for (const [name, evidence] of this.#candidates(text)) {
      vote(name, evidence);
      if (votes.size >= MOST_NAMES) break;
    }
    return this.#mentions(text, votes);
  }

  *#candidates(text: string): Generator<[string | undefined, Evidence]> {
    for (const match of text.matchAll(DOTTED))
      for (const name of this.#withParts(this.#dotted(text, match.index, match.index + match[0].length)))
        yield [name, 'form'];
    for (const title of this.#titles.matches(text)) yield [this.#nameStarting(text, title.end), 'title'];
    for (const suffix of this.#suffixes.matches(text)) yield [this.#nameEnding(text, suffix.start), 'title'];
    for (const cue of this.#cues.matches(text))
      yield [this.#nameEnding(text, this.#skipAdverbs(text, cue.start)), 'cue'];
    for (const name of this.#recurring(text)) yield [name, 'form'];
  }

  /** Names that nothing but their recurrence gives away: bounded on both sides, again and again, by other words. */
  *#recurring(text: string): Generator<string> {
    const bounds = new Map<string, { whole: number; before: Set<string>; after: Set<string> }>();
    for (let start = 0; start < text.length - 1; start += 1) {
      if (!this.#startsAt(text, start)) continue;
      for (const length of this.#lengths(text, start)) {
        const name = text.slice(start, start + length);
        if (length > LONGEST_RECURRING || !this.#endsAt(text, start + length) || !this.#canBeName(name))
          continue;
        const known = bounds.get(name) ?? { whole: 0, before: new Set(), after: new Set() };
        known.whole += 1;
        known.before.add(text[start - 1] ?? '');
        known.after.add(text[start + length] ?? '');
        bounds.set(name, known);
      }
    }
    for (const [name, { whole, before, after }] of bounds)
      if (whole >= FEWEST_RECURRENCES && before.size > 1 && after.size > 1) yield name;
  }

  #skipAdverbs(text: string, at: number): number {
    let end = at;
    for (let i = 0; i < 3; i += 1) {
      const adverb = this.#adverbs.endingAt(text, end, 4);
      if (adverb === undefined) break;
      end -= adverb.length;
    }
    return end;
  }

  /** The name that begins at `start`, straight after a title. */
  #nameStarting(text: string, start: number): string | undefined {
    const fits = this.#lengths(text, start).filter((length) => {
      const name = text.slice(start, start + length);
      return this.#canBeName(name) && this.#endsAt(text, start + length);
    });
    // Of two that fit, the shorter when the longer ends in a word that follows names (王毅 | 在).
    const longest = fits.at(-1);
    if (longest === undefined) return this.#unbounded(text, start);
    const clean = fits.filter((length) => this.#after.endingAt(text, start + length, 2) === undefined);
    return text.slice(start, start + (clean.at(-1) ?? fits[0] ?? longest));
  }

  /** A Chinese name that runs into a word not in the lists: of three characters, as most are, or of two if those recur. */
  #unbounded(text: string, start: number): string | undefined {
    if (!SURNAMES.has(text[start] ?? '')) return undefined;
    const [two, three] = [text.slice(start, start + 2), text.slice(start, start + 3)];
    const name = countOf(text, two) > countOf(text, three) ? two : three;
    return this.#canBeName(name) ? name : undefined;
  }

  /** The name that ends at `end`, straight before a cue or a form of address. */
  #nameEnding(text: string, end: number): string | undefined {
    for (let length = 9; length >= 2; length -= 1) {
      const start = end - length;
      if (start < 0 || !this.#startsAt(text, start)) continue;
      const name = text.slice(start, end);
      if (this.#lengths(text, start).includes(length) && this.#canBeName(name)) return name;
    }
    return undefined;
  }

  /** A name with interpuncts and its parts, which may stand alone later (莉薇·桑德森, 莉薇). */
  #withParts(name: string | undefined): string[] {
    if (name === undefined) return [];
    return [name, ...name.split(NAME_DOT).filter((part) => part.length >= 2 && this.#canBeName(part))];
  }

  /** A name with interpuncts, without what runs into it on either side (还有德国的迈克尔·布兰德). */
  #dotted(text: string, from: number, to: number): string | undefined {
    const dots = [...text.slice(from, to).matchAll(/[·•・‧]/gu)].map((match) => from + match.index);
    const [first, last] = [dots[0] ?? from, dots.at(-1) ?? to];
    let start = first;
    while (start > from && !this.#before.endingAt(text, start)) start -= 1;
    // What reaches the run's beginning is the name if nothing but punctuation precedes it, else its own letters are.
    if (start === from && HAN.test(text[from - 1] ?? '')) {
      start = first;
      while (start > from && TRANSLITERATION.has(text[start - 1] ?? '')) start -= 1;
    }
    let end = last + 1;
    while (end < to && TRANSLITERATION.has(text[end] ?? '') && !this.#after.startingAt(text, end)) end += 1;
    return start < first && end > last + 1 ? text.slice(start, end) : undefined;
  }

  /** Lengths that a name beginning at `start` may have, shortest first. */
  #lengths(text: string, start: number): number[] {
    const lengths = new Set<number>();
    const two = text.slice(start, start + 2);
    if (COMPOUND_SURNAMES.has(two)) for (const n of [3, 4]) lengths.add(n);
    if (SURNAMES.has(text[start] ?? '')) for (const n of [2, 3]) lengths.add(n);
    let run = 0;
    while (run < 14 && TRANSLITERATION.has(text[start + run] ?? '')) run += 1;
    for (let n = 2; n <= run; n += 1) lengths.add(n);
    return [...lengths].toSorted((a, b) => a - b);
  }

  #canBeName(name: string): boolean {
    if (this.#never.has(name) || NEVER.test(name) || !NAME.test(name) || NAME_DOT.test(name.at(-1) ?? ''))
      return false;
    if (this.#titles.startingAt(name, 0) || this.#neverStart.startingAt(name, 0)) return false;
    return (
      !this.#neverStart.endingAt(name, name.length) && this.#cues.endingAt(name, name.length, 2) === undefined
    );
  }

  #endsAt(text: string, end: number): boolean {
    return !HAN.test(text[end] ?? '') || this.#after.startingAt(text, end) !== undefined;
  }

  #startsAt(text: string, start: number): boolean {
    const before = text[start - 1] ?? '';
    if (!HAN.test(before)) return !NAME_DOT.test(before);
    return (
      this.#before.endingAt(text, start) !== undefined || this.#neverStart.endingAt(text, start) !== undefined
    );
  }

  #mentions(text: string, votes: ReadonlyMap<string, Votes>): Mention[] {
    const occurrences = new Map([...votes.keys()].map((name) => [name, countOf(text, name)]));
    const found: Mention[] = [];
    for (const [name, { evidence }] of votes) {
      if (extendsRarer(name, occurrences) || startsCommoner(name, occurrences)) continue;
      for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length))
        found.push({ start: at, end: at + name.length, kind: 'person', evidence });
    }
    return found;
  }
}

const countOf = (text: string, name: string): number => text.split(name).length - 1;

/** 王毅在 beside 王毅: the shorter name stands without the rest elsewhere. */
const extendsRarer = (name: string, occurrences: ReadonlyMap<string, number>): boolean =>
  [...occurrences].some(
    ([other, count]) =>
      other !== name &&
      !NAME_DOT.test(name) &&
      name.startsWith(other) &&
      count > (occurrences.get(name) ?? 0) * 1.5,
  );

/** 魏少 beside 魏少军: the shorter never stands without the rest. */
const startsCommoner = (name: string, occurrences: ReadonlyMap<string, number>): boolean =>
  [...occurrences].some(
    ([other, count]) =>
      other !== name &&
      !NAME_DOT.test(other) &&
      other.includes(name) &&
      count * 1.5 >= (occurrences.get(name) ?? 0),
  );
