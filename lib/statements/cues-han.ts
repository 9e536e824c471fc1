import type { SpeechWords } from '../languages/language.ts';
import type { Lexicon } from '../text/lexicon.ts';
import { hanLexicon } from '../text/plain-han.ts';
import type { Quotation } from '../text/quotes.ts';
import { overlaps, type Range } from '../text/range.ts';
import { CLAUSE_END, clauseStart } from './clauses-han.ts';
import { worksIn } from './works-han.ts';

/** Cues of one letter that report without a pause behind them. */
const ALONE = '说称指說稱';
/** How a clause tells that nothing was said: 未回应, 拒绝透露 … */
const NEGATED =
  /(?:没有?|未曾?|未有|未能|未予|不予|并未|从未|尚未|拒绝|不愿|无法|避免)(?:就此|对此|再|具体|详细|进一步|公开|明确|正面|直接|立即|主动)?$/u;
const LONGEST_NEGATION = 6;
/** How a cue is a noun, being counted: 一则通知. */
const COUNTED = /(?:[一这该此那两几各每数某]|\d)[则份项个条篇封种番句声]$/u;
/** Cues that tell by whom something is done, before a pause: 该提案由X提出，… */
const DONE = /^(?:提出|提议|倡议|查明|认定|确认|证实)$/u;
const BY = /由[^，。；：]{2,40}$/u;
/** A cue in what only tells when: 在宣布决定前, 在回应质疑时 … */
const WITHIN = /在[^，。；：在上中里下时后前间]{0,12}$/u;
const DURING = /^[^，。；：“”]{0,10}?(?:[前后时]|期间|过程中|之际)/u;
const LONGEST_WITHIN = 14;
/** A whole clause that only tells when: 当记者追问为何不能退货时，. */
const WHEN = /^(?:每?当|正当|就在)[^，。；：“”]*(?:时|时候|之际|之后)，/u;
const LONGEST_WHEN = 40;
/** Cues that report there, too: 在回应时说. */
const REPORTS = /(?:[说称道]|表示|认为)$/u;
/** Cues that may have a noun for their object, and such nouns: 谈到这段经历 reports no words. */
const TELLS_OF = /^(?:谈到|谈及|提到|提及|说到|说起|讲述|回忆|描述|介绍)$/u;
const TOLD = /^[^，。；：“”]{0,40}(?:经历|故事|话题|往事|感受|过程|历程|心得|体会|问题|情况)[。；，]/u;
const LONGEST_TOLD = 46;
/** Something published, and the mark before its words. */
const PUBLISHED =
  /(?:发布|发表|发出|刊发|下发|印发|公布|出具)了?[^，。；：、“”的]{0,12}?(?:通报|声明|公告|通知|通告|公开信|倡议书|讣告|情况说明|致歉信|道歉信|新闻稿)(?=[，：])/gu;
const PUBLISHED_BEFORE =
  /(?:发布|发表|发出|刊发|下发|印发|公布)了?[^，。；：、“”的]{0,12}(?:通报|声明|公告|通知|通告|公开信|倡议书|情况说明|新闻稿)，[并还]?$/u;
const LONGEST_PUBLISHED = 26;
/** Cues before what somebody says to have done, and what stands between: 称|已|提出. */
const TELLS = /(?:[说称指]|表示|透露)$/u;
const DONE_BEFORE = /^(?:已经?|曾|将|正在?|拟|会)$/u;
/** Cues this near to one another are one. */
const CHAIN = 2;

/** Finds the words of a Chinese sentence that report speech. */
export class HanCues {
  readonly #text: string;
  readonly #cues: Lexicon;
  readonly #notCues: Lexicon;
  readonly #stances: ReadonlySet<string>;
  readonly #prompts: Lexicon;
  readonly #directives: ReadonlySet<string>;
  readonly #paused: ReadonlySet<string>;

  constructor(text: string, words: SpeechWords) {
    this.#text = text;
    this.#cues = hanLexicon(words.cues);
    this.#notCues = hanLexicon(words.notCues);
    this.#stances = new Set(words.subjects?.stances ?? []);
    this.#directives = new Set(words.subjects?.directives ?? []);
    this.#paused = new Set(words.subjects?.paused ?? []);
    this.#prompts = hanLexicon(words.subjects?.prompts ?? []);
  }

  /** In order. */
  in(sentence: Range, quotations: readonly Quotation[]): Range[] {
    const blocked = [
      ...this.#notCues.matches(this.#text, sentence.start, sentence.end),
      ...worksIn(this.#text, sentence),
    ];
    const cues: Range[] = [...this.#cues.matches(this.#text, sentence.start, sentence.end)].filter(
      (cue) =>
        this.#mayReport(cue) &&
        this.#tells(cue, sentence) &&
        !blocked.some((b) => overlaps(b, cue) && b.end - b.start > cue.end - cue.start) &&
        !quotations.some((q) => overlaps(q, cue)),
    );
    cues.push(...this.#published(sentence, cues, quotations));
    cues.sort((a, b) => a.start - b.start);
    // 发文道歉称: the last one reports; 宣布同意: the first, of what the other tells.
    return cues.filter((cue, i) => {
      const [last, next] = [cues[i - 1], cues[i + 1]];
      if (last?.end === cue.start && this.isStance(cue)) return false;
      if (next?.start === cue.end && this.isStance(next)) return true;
      // 称已提出: what somebody says to have done.
      if (last && this.#tellsDone(last, cue)) return false;
      if (next && this.#tellsDone(cue, next)) return true;
      return !next || next.start - cue.end > CHAIN || CLAUSE_END.test(this.#text.slice(cue.end, next.start));
    });
  }

  /** Whether one cue tells that the next one, right behind it, is done or will be: 指已提出…. */
  #tellsDone(cue: Range, next: Range): boolean {
    return (
      next.start - cue.end <= CHAIN &&
      TELLS.test(this.#text.slice(cue.start, cue.end)) &&
      DONE_BEFORE.test(this.#text.slice(cue.end, next.start))
    );
  }

  /** Whether the clause before a cue tells of something published: 发表声明，要求…. */
  followsPublishing({ start }: Range): boolean {
    return PUBLISHED_BEFORE.test(this.#text.slice(Math.max(0, start - LONGEST_PUBLISHED), start));
  }

  /** What somebody publishes, where its words follow: X发布通报，…. */
  #published({ start, end }: Range, cues: readonly Range[], quotations: readonly Quotation[]): Range[] {
    return [...this.#text.slice(start, end).matchAll(PUBLISHED)]
      .map(({ index, 0: { length } }) => ({ start: start + index, end: start + index + length }))
      .filter(
        (found) =>
          ![...cues, ...quotations].some((other) => overlaps(other, found)) &&
          !cues.some((cue) => cue.start >= found.end && cue.start - found.end <= CHAIN),
      );
  }

  /** Whether a cue is part of what another, before it in its clause, asks somebody to do: 要求X公布…. */
  isAsked(asking: Range, { start }: Range): boolean {
    return this.isDirective(asking) && !CLAUSE_END.test(this.#text.slice(asking.end, start));
  }

  /** Whether a cue asks somebody to do something: 要求. */
  isDirective({ start, end }: Range): boolean {
    return this.#directives.has(this.#text.slice(start, end));
  }

  /** Whether a cue tells what somebody wants or asks for. */
  isWish(cue: Range): boolean {
    return this.isStance(cue) || this.isDirective(cue);
  }

  /** Whether a cue tells what somebody wants, not that they speak: 同意. */
  isStance({ start, end }: Range): boolean {
    return this.#stances.has(this.#text.slice(start, end));
  }

  /**
   * Whether its neighbours leave a cue its meaning: 写的 and 介绍了 tell of a deed, 的指责 names one, and 回, 答 report before
   * a pause only.
   */
  #mayReport({ start, end }: Range): boolean {
    const next = this.#text[end] ?? '';
    // A byline: （记者李某报道）.
    if (/[）】〕\]]/u.test(next) || this.#isNegated({ start, end })) return false;
    if (end - start > 1 && (this.#text[start - 1] === '的' || next === '了')) return false;
    if (this.#onlyTellsWhen({ start, end }) || this.#tellsOf({ start, end })) return false;
    if (end - start > 1 && COUNTED.test(this.#text.slice(Math.max(0, start - 2), start))) return false;
    const paused = this.#paused.has(this.#text.slice(start, end));
    if (!paused && (end - start > 1 || ALONE.includes(this.#text[start] ?? '')))
      return !'的之'.includes(next);
    return /[，,：:“「"]/u.test(next);
  }

  #onlyTellsWhen({ start, end }: Range): boolean {
    return (
      !REPORTS.test(this.#text.slice(start, end)) &&
      WITHIN.test(this.#text.slice(Math.max(0, start - LONGEST_WITHIN), start)) &&
      DURING.test(this.#text.slice(end, end + LONGEST_WITHIN))
    );
  }

  #tellsOf({ start, end }: Range): boolean {
    return (
      TELLS_OF.test(this.#text.slice(start, end)) && TOLD.test(this.#text.slice(end, end + LONGEST_TOLD))
    );
  }

  /** Whether the clause of a cue tells what is said, not what is answered (谈到有媒体称…，) or who did something (由X提出，). */
  #tells({ start, end }: Range, sentence: Range): boolean {
    const clause = clauseStart(this.#text, sentence.start, start);
    if (this.#prompts.startingAt(this.#text, clause) !== undefined) return false;
    if (WHEN.test(this.#text.slice(clause, Math.min(sentence.end, end + LONGEST_WHEN)))) return false;
    return !(
      DONE.test(this.#text.slice(start, end)) &&
      /[，,。；;]/u.test(this.#text[end] ?? '') &&
      BY.test(this.#text.slice(clause, start))
    );
  }

  /** … where the words are not what somebody denies, as behind cues of a stance: 没有同意. */
  #isNegated({ start, end }: Range): boolean {
    const before = this.#text.slice(Math.max(0, start - LONGEST_NEGATION), start);
    return NEGATED.test(before) && !this.#stances.has(this.#text.slice(start, end));
  }
}
