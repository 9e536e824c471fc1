import type { Lexicon } from '../text/lexicon.ts';
import { hanLexicon } from '../text/plain-han.ts';
import type { Range } from '../text/range.ts';
import { quotationsIn, type Report, type SpeechContext, type SpeechParagraph } from './context.ts';
import { runFeatures } from './features-han.ts';
import { isSaid } from './openings-han.ts';
import type { Judge } from './scorer.ts';
import type { HanSubjects } from './subject-han.ts';
import type { Spoken } from './subject-kinds-han.ts';

/** Words that are being reported. */
export interface Running {
  report: Report;
  sentences: number;
  /** Whether they open their paragraph. */
  opens: boolean;
}

/** How much speaks for a sentence that surely goes on. */
export const SURE = 1;

/** Those for whom a speaker speaks … */
const JOINT = /^(?:双方|两国|我们|中方|我方|各方)$/u;
/** … at the beginning of what they are to do. */
const TO_DO = /^(\p{Script=Han}{2,16}?)[应要将愿]/u;
/** Offices of China, which name no country: 国家副主席, 外交部发言人. */
const OWN_OFFICE = /^(?:国家|国务|全国|中央|中共|外交部|商务部|国防部|总理|副总理|总书记)/u;
const CHINA = '中';
/** A country as a side: 俄方. */
const SIDE = /^(\p{Script=Han})方$/u;
/** What the writer tells of it has a day. */
const DATED = /\d[日月]/u;
const LONGEST_BODY = 18;
const SHORTEST_BODY = 4;
/** Letters before a name that may tell whom somebody speaks for. */
const LONGEST_INTRODUCTION = 30;

/** Tells in Chinese whether a sentence without an opening of its own goes on with the words before it. */
export class HanRuns {
  readonly #context: SpeechContext;
  readonly #judge: Judge;
  readonly #subjects: HanSubjects;
  readonly #narrative: Lexicon;
  /** Where everybody is named first. */
  #firsts: ReadonlyMap<string, number> | undefined;

  constructor(context: SpeechContext, judge: Judge, subjects: HanSubjects) {
    this.#context = context;
    this.#judge = judge;
    this.#subjects = subjects;
    this.#narrative = hanLexicon(context.language.speech.narrative);
  }

  /** How much speaks for it: from 0 on it does. */
  goesOn(
    sentence: Range,
    paragraph: SpeechParagraph,
    { report, sentences, opens }: Running,
    spoken: Spoken,
  ): number {
    const { plain: text } = this.#context;
    if (this.isOwn(sentence, report.speaker)) return SURE;
    const comma = text.slice(sentence.start, sentence.end).search(/[，,：:。]/u);
    const subject = this.#subjects.before(sentence.start + Math.max(0, comma), sentence.start, spoken);
    const features = runFeatures(sentence, {
      text,
      kind: report.kind,
      sentences,
      narrative: this.#narrative.startingAt(text, sentence.start) !== undefined,
      subject,
      sameSpeaker: subject.speaker !== null && subject.speaker === report.speaker,
      quoted: quotationsIn(paragraph, sentence).some((q) => isSaid(text, q)),
      last: sentence.end >= paragraph.end - 1,
      cue: report.cue ? text.slice(report.cue.start, report.cue.end) : '',
      pause: report.cue ? (/[，,：:]/u.exec(text.slice(report.cue.end, report.cue.end + 1))?.[0] ?? '') : '',
      opens,
      others: this.#context
        .mentionsIn(sentence)
        .filter(({ member }) => member.kind === 'person' && member.name !== report.speaker).length,
    });
    return this.#judge({ ...sentence, from: 0, features });
  }

  /** Whether a sentence tells of those for whom a speaker speaks. */
  isOwn(sentence: Range, speaker: string | null): boolean {
    return this.#promises(sentence, speaker) || this.#isOwnSide(sentence, speaker);
  }

  /** Whether a sentence tells of the country that a speaker has an office of: 俄方… behind words of 俄罗斯外长. */
  #isOwnSide({ start, end }: Range, speaker: string | null): boolean {
    const side = SIDE.exec(this.#context.plain.slice(start, Math.min(end, start + 2)))?.[1];
    if (
      side === undefined ||
      DATED.test(this.#context.plain.slice(start, Math.min(end, start + LONGEST_BODY)))
    )
      return false;
    const roles = this.#context.rolesOf(speaker);
    return (
      roles.some((role) => role.startsWith(side) || (side === CHINA && OWN_OFFICE.test(role))) ||
      this.#introduced(speaker).includes(side)
    );
  }

  /** What stands before the first name of a speaker in its clause: 法国外交与国际发展部长|X. */
  #introduced(speaker: string | null): string {
    if (speaker === null) return '';
    this.#firsts ??= new Map(
      this.#context
        .mentionsIn({ start: 0, end: this.#context.text.length })
        .toReversed()
        .map(({ member, start }) => [member.name, start]),
    );
    const first = this.#firsts.get(speaker) ?? 0;
    const words = this.#context.plain.slice(Math.max(0, first - LONGEST_INTRODUCTION), first);
    return /[^，。；：！？\n]*$/u.exec(words)?.[0] ?? '';
  }

  /**
   * Whether a sentence tells what those for whom the speaker speaks are to do: 双方应当…, and X港务局将… behind words of
   * whom the text calls X港务局局长.
   */
  #promises({ start, end }: Range, speaker: string | null): boolean {
    const words = TO_DO.exec(this.#context.plain.slice(start, Math.min(end, start + LONGEST_BODY)))?.[1];
    if (words === undefined) return false;
    return (
      JOINT.test(words) ||
      (words.length >= SHORTEST_BODY && this.#context.rolesOf(speaker).some((role) => role.includes(words)))
    );
  }
}
