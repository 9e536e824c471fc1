import type { Quotation } from '../text/quotes.ts';
import type { Range } from '../text/range.ts';
import type { SpeechContext } from './context.ts';
import type { HanCues } from './cues-han.ts';
import { isSaid, type Opening } from './openings-han.ts';
import type { HanRuns, Running } from './runs-han.ts';
import type { HanSubjects } from './subject-han.ts';
import type { Subject } from './subject-kinds-han.ts';

/** Letters between the beginning of a clause and a cue that has its subject from before. */
const COORDINATED = 3;
/** Subjects that a clause names for itself. */
const OWN: ReadonlySet<Subject['kind']> = new Set(['person', 'name', 'pronoun', 'group']);
/** Letters between a subject and its cue, unless they tell when or where: 向记者, 14日在议会作证|时. */
const BESIDE = 4;
const OCCASION = /[时中上里日前后]$/u;
/** Subjects who may say something within another's words. */
const INNER: ReadonlySet<Subject['kind']> = new Set(['person', 'name', 'group']);
/** Subjects that name nobody. */
const UNNAMED: ReadonlySet<Subject['kind']> = new Set(['group', 'phrase', 'none']);
/** Letters of a quotation that is but a word. */
const FEW = 6;
/** What tells before or behind a quotation that it was uttered. */
const UTTERED =
  /(?:留下|撂下|丢下|甩下|甩出|抛出|抛下|送上|冒出|蹦出|回了|补了|吐出|说了|喊了|道了)[一两]?[句声个]?$/u;
const ANSWERED_WITH = /^来?(?:形容|概括|总结|回应|作答|回答|开场|作结|结尾|自况|自嘲|描述|回敬|反驳)/u;
const LONGEST_UTTERED = 6;
/** What tells behind a subject that somebody else's turn it is. */
const TURNS = /^(?:却|则|随即|当即|立即|立刻)/u;
/** Words for a time that is over, before a cue. */
const ONCE = /(?:曾|曾经|过去|以前|当年|当初|原本|一直)$/u;

/** An opening that reports, and who speaks. */
export interface Accepted extends Opening {
  speaker: string | null;
  clause: number;
}

/** Tells in Chinese how an opening stands to words that are reported already. */
export class HanNesting {
  readonly #context: SpeechContext;
  readonly #cues: HanCues;
  readonly #subjects: HanSubjects;
  readonly #runs: HanRuns;

  constructor(context: SpeechContext, cues: HanCues, subjects: HanSubjects, runs: HanRuns) {
    this.#context = context;
    this.#cues = cues;
    this.#subjects = subjects;
    this.#runs = runs;
  }

  /**
   * How an opening stands to words that are reported already: `inside` them where nobody else is named to say it,
   * `anew`, reporting for sure, where its clause begins with it (感谢…，表示…) and the cue before had no pause; `open` where
   * that is the judge's to say.
   */
  of(
    { type, start, end, behind, quotation }: Opening,
    { kind, clauses, ...subject }: Subject,
    last: Accepted | undefined,
    running: Running | undefined,
    sentence: Range,
  ): 'inside' | 'anew' | 'open' {
    if (type === 'source' && last && start - last.content <= 1) return 'inside';
    const isTold = kind === 'publisher' && subject.speaker !== null;
    if (type === 'source' && (isTold || /[从在]/u.test(this.#context.plain[start] ?? ''))) return 'anew';
    // A quotation that nobody else is named to speak is part of the words that it stands in.
    if (type === 'quote' && last && last.type !== 'quote' && !behind) return 'inside';
    // What somebody thinks, and goes on to say behind a colon: 小满觉得大人想多了：“…”.
    if (type === 'colon' && last && last.type !== 'quote' && !last.quotation && UNNAMED.has(kind))
      return 'inside';
    if (type === 'quote' && quotation && !last && this.#isUttered(quotation)) return 'anew';
    if (type === 'cue' && !last && this.#cues.followsPublishing({ start, end })) return 'anew';
    if (type !== 'cue' || !(last ?? running)) return 'open';
    const { plain: text } = this.#context;
    if (last && this.#cues.isAsked(last, { start, end })) return 'inside';
    // Who stands before a colon says all behind it: X回复：Y指出….
    if (
      last &&
      last.type !== 'quote' &&
      !last.quotation &&
      /[：:]/u.test(text.slice(last.end - 1, last.end + 1))
    )
      return 'inside';
    // A word that somebody is said to have used: 署方只说“研究中”，…
    if (last && quotation && this.#isWord(quotation)) return 'inside';
    // What a speaker's side wishes is said by the speaker: 他说…。中方愿….
    if (
      !last &&
      running &&
      kind !== 'person' &&
      this.#isWish({ start, end }) &&
      this.#runs.isOwn(sentence, running.report.speaker)
    )
      return 'inside';
    // What a speaker tells that others want, or said once: 他说，医生建议…, unless they are people with a name.
    if (
      last &&
      last.type !== 'quote' &&
      !last.quotation &&
      kind !== 'person' &&
      kind !== 'pronoun' &&
      (this.#isWish({ start, end }) || this.#isPast({ start, end }))
    )
      return 'inside';
    const own =
      (clauses === 0 && OWN.has(kind) && !this.#cues.isStance({ start, end })) ||
      this.#turnsTo(start, { kind, clauses, ...subject });
    const coordinated = last && start - this.#subjects.clauseStart(last.content, start) <= COORDINATED;
    const other = last?.type === 'quote' && kind === 'person';
    if (coordinated && !own && !other) return /[，,：:]/u.test(text[last.end] ?? '') ? 'inside' : 'anew';
    if (kind !== 'none' && kind !== 'phrase') return 'open';
    return last !== undefined || !/[，,：:]/u.test(text[end] ?? '') ? 'inside' : 'open';
  }

  /**
   * Whether an opening within another's words names in its own clause who speaks; what somebody wishes or asks for is told
   * by whoever's words they are.
   */
  isNamed({ type, quotation, behind, start, end }: Opening, { kind, clauses, ...subject }: Subject): boolean {
    if (!INNER.has(kind)) return false;
    if (type !== 'cue') return type === 'quote' && behind !== undefined;
    const parted = quotation !== undefined || /[，：]/u.test(this.#context.plain[end] ?? '');
    const wish = this.#cues.isWish({ start, end });
    const between = this.#context.plain.slice(subject.end, start);
    return clauses === 0 && parted && !wish && (between.length <= BESIDE || OCCASION.test(between));
  }

  /** Whether a subject is none that words within others' words can be given to: a phrase, or an earlier clause's. */
  isUnsure({ type, start }: Opening, subject: Subject, last: Accepted | undefined): boolean {
    if (!last) return false;
    if (subject.kind === 'phrase') return true;
    return type === 'cue' && subject.clauses > 0 && last.type !== 'quote' && !this.#turnsTo(start, subject);
  }

  /** Whether words around a quotation tell that it was uttered, though none is a cue: 只留下一句“…”, 以“…”作答. */
  #isUttered({ start, end }: Quotation): boolean {
    const { plain: text } = this.#context;
    return (
      UTTERED.test(text.slice(Math.max(0, start - LONGEST_UTTERED), start)) ||
      (/[以用]/u.test(text[start - 1] ?? '') && ANSWERED_WITH.test(text.slice(end, end + LONGEST_UTTERED)))
    );
  }

  /** Whether the clause before a cue turns to somebody else: 她要求退货，小范却改了口，称…. */
  #turnsTo(start: number, { kind, clauses, end }: Subject): boolean {
    return clauses === 1 && kind === 'person' && TURNS.test(this.#context.plain.slice(end, start));
  }

  /** Whether a cue without a pause tells what somebody said once: 对方过去主张…. */
  #isPast({ start, end }: Range): boolean {
    const { plain: text } = this.#context;
    return !/[，：“]/u.test(text[end] ?? '') && ONCE.test(text.slice(start - 2, start));
  }

  /** Whether a cue without a pause tells what somebody wants or asks for. */
  #isWish(cue: Range): boolean {
    return !/[，：“]/u.test(this.#context.plain[cue.end] ?? '') && this.#cues.isWish(cue);
  }

  /** Whether a quotation is but a word of a sentence that goes on. */
  #isWord(quotation: Quotation): boolean {
    const { plain: text } = this.#context;
    const { start, end } = quotation.inner;
    return end - start <= FEW && !isSaid(text, quotation) && /[^。！？!?\n]/u.test(text[quotation.end] ?? '');
  }
}
