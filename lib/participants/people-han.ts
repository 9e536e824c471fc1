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
  與 對 將 還 則 從 會見 會晤 會談 參加 沒有 為 於 當天 現場 說`);

/** Words that may stand before a name and cannot be part of one, besides titles. */
const BEFORE_NAME = words(`
  据 对 与 和 同 由 而 但 被 受 向 让 请 给 因 为 替 跟 以 及 是 时 后 前 中 日 月 年 将 在 了 的 有 到 从 连 问 如 像 叫 名叫 名为 会见 会晤 采访 邀请 包括 来自 感谢 祝贺
  據 對 與 讓 請 給 為 時 後 將 從 連 問 叫 會見 會晤 採訪`);

const ADVERBS = words(
  '还 也 则 又 曾 并 再 便 就 同时 随后 进一步 特别 表示 今天 今日 当天 昨天 昨日 日前 近日 日 公开 此前 還 則 並',
);

const HAN = /\p{Script=Han}/u;
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
 * Names found once are found again wherever they stand (see `recall.ts`).
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
    for (const title of this.#titles.matches(text)) vote(this.#nameStarting(text, title.end), 'title');
    for (const suffix of this.#suffixes.matches(text)) vote(this.#nameEnding(text, suffix.start), 'title');
    for (const cue of this.#cues.matches(text)) {
      const end = this.#skipAdverbs(text, cue.start);
      vote(this.#nameEnding(text, end), 'cue');
    }
    for (const match of text.matchAll(/\p{Script=Han}{1,6}(?:[·•・‧](?:\p{Script=Han}{1,8}|[A-Z])){1,4}/gu))
      vote(this.#dotted(text, match.index, match.index + match[0].length), 'form');
    return this.#mentions(text, votes);
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
    if (longest === undefined) return undefined;
    const clean = fits.filter((length) => this.#after.endingAt(text, start + length, 2) === undefined);
    return text.slice(start, start + (clean.at(-1) ?? fits[0] ?? longest));
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
    if (this.#never.has(name) || NEVER.test(name) || !HAN.test(name) || NAME_DOT.test(name.at(-1) ?? ''))
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
      other !== name && name.startsWith(other) && count > (occurrences.get(name) ?? 0) * 1.5,
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
