import { Lexicon } from '../text/lexicon.ts';
import type { Quotation } from '../text/quotes.ts';
import { overlaps, type Range, trimRange } from '../text/range.ts';
import { quotationsIn, type Report, type SpeechContext, type SpeechParagraph } from './context.ts';
import { openingFeatures, runFeatures } from './features-han.ts';
import { HanOpenings, type Opening } from './openings-han.ts';
import type { Judge } from './scorer.ts';
import { HanSubjects, NUMBERS, REACH_SPOKEN, type Spoken, type Subject } from './subject-han.ts';

const SHORTEST = 2;
/** Letters behind an opening that are looked at for whether they are reported. */
const LOOK = 12;
const SPEECH_MARK = /[，。！？,.!?…]/u;
/** Letters between the beginning of a clause and a cue that has its subject from before. */
const COORDINATED = 3;
/** Letters before a cue in which a verb may stand whose object it is. */
const GOVERNED = 12;
/** Longest attribution between two quotations that are one. */
const BETWEEN = 45;

/** Those for whom a speaker speaks … */
const JOINT = /^(?:双方|两国|我们|中方|我方|各方|雙方|兩國|我們)$/u;
/** … at the beginning of what they are to do. */
const TO_DO = /^(\p{Script=Han}{2,16}?)[应應要将將愿願]/u;
const LONGEST_BODY = 18;
const SHORTEST_BODY = 4;

interface Accepted extends Opening {
  speaker: string | null;
  clause: number;
}

interface Running {
  report: Report;
  sentences: number;
  /** Whether it opens its paragraph. */
  opens: boolean;
}

/**
 * Reported speech in Chinese. Every cue, colon, quotation and source is a place where it may begin, and every sentence
 * behind it may go on with it; a judge fitted to labelled news decides. Who speaks is the subject before.
 */
export class HanSpeech {
  readonly #context: SpeechContext;
  readonly #judge: Judge;
  readonly #openings: HanOpenings;
  readonly #subjects: HanSubjects;
  readonly #narrative: Lexicon;
  readonly #governors: Lexicon;
  readonly #sourceWords: Lexicon;
  readonly #spoken: Spoken = { speaker: null, end: 0 };

  constructor(context: SpeechContext, judge: Judge) {
    const { speech } = context.language;
    this.#context = context;
    this.#judge = judge;
    this.#openings = new HanOpenings(context.text, speech);
    this.#subjects = new HanSubjects(context);
    this.#narrative = new Lexicon(speech.narrative);
    this.#governors = new Lexicon(speech.subjects?.governing ?? []);
    this.#sourceWords = new Lexicon(speech.sourceAfter);
  }

  reports(paragraph: SpeechParagraph): Report[] {
    const reports: Report[] = [];
    let running: Running | undefined;
    for (const [i, sentence] of paragraph.sentences.entries()) {
      const found = this.#sentence(sentence, paragraph, running);
      const last = found.at(-1);
      if (last) {
        reports.push(...found);
        running = { report: last, sentences: 1, opens: i === 0 };
      } else if (running && this.#goesOn(sentence, paragraph, running)) {
        const { speaker, kind } = running.report;
        reports.push({
          start: sentence.start,
          end: sentence.end,
          speaker,
          kind: kind === 'direct' ? 'mixed' : kind,
        });
        running = { ...running, sentences: running.sentences + 1 };
      } else running = undefined;
      if (running)
        Object.assign(this.#spoken, {
          speaker: running.report.speaker ?? this.#spoken.speaker,
          end: sentence.end,
        });
    }
    return reports;
  }

  #sentence(sentence: Range, paragraph: SpeechParagraph, running: Running | undefined): Report[] {
    const quotations = quotationsIn(paragraph, sentence);
    const accepted: Accepted[] = [];
    for (const opening of this.#openings.of(sentence, quotations)) {
      const last = accepted.at(-1);
      const from = last
        ? last.type === 'quote' && last.quotation
          ? last.quotation.end
          : last.content
        : sentence.start;
      if (opening.start < from) continue;
      const subject = this.#subject(opening, from);
      const place = this.#place(opening, subject, last, running);
      if (place === 'inside') continue;
      const clause =
        opening.type === 'quote'
          ? opening.start
          : Math.max(from, this.#subjects.clauseStart(from, opening.start));
      const features = openingFeatures(opening, subject, {
        text: this.#context.text,
        sentence,
        inRun: last !== undefined,
        running: running !== undefined,
        governed: opening.type === 'cue' ? this.#governing(clause, opening.start) : '',
      });
      const { content, behind, type } = opening;
      const begins = type === 'cue' && behind ? behind.start : clause;
      const candidate = {
        start: content,
        end: Math.min(sentence.end, content + LOOK),
        from: begins,
        features,
      };
      if (place === 'open' && this.#judge(candidate) < 0) continue;
      const sure =
        last && (subject.kind === 'phrase' || (type === 'cue' && subject.clauses > 0))
          ? null
          : this.#speaker(subject);
      const speaker = sure ?? (last ? last.speaker : (running?.report.speaker ?? this.#carried(opening)));
      // 统计表明: what nobody is named to say is the writer's.
      if (speaker === null && !opening.quotation) continue;
      accepted.push({ ...opening, speaker, clause });
      Object.assign(this.#spoken, { speaker: speaker ?? this.#spoken.speaker, end: content });
    }
    return accepted.flatMap((opening, i) =>
      this.#report(opening, accepted[i + 1]?.clause ?? sentence.end, quotations),
    );
  }

  /**
   * How a cue stands to words that are reported already: `inside` them where nobody else is named to say it, `anew`
   * where its clause begins with it (感谢…，表示…) and the cue before had no pause.
   */
  #place(
    { type, start, end }: Opening,
    { kind }: Subject,
    last: Accepted | undefined,
    running: Running | undefined,
  ): 'inside' | 'anew' | 'open' {
    if (type === 'source' && last && start - last.content <= 1) return 'inside';
    if (type !== 'cue' || !(last ?? running)) return 'open';
    const { text } = this.#context;
    const coordinated = last && start - this.#subjects.clauseStart(last.content, start) <= COORDINATED;
    if (coordinated && kind !== 'pronoun') return /[，,：:]/u.test(text[last.end] ?? '') ? 'inside' : 'anew';
    if (kind !== 'none' && kind !== 'phrase') return 'open';
    return last !== undefined || !/[，,：:]/u.test(text[end] ?? '') ? 'inside' : 'open';
  }

  /** The verb, if any, whose object a cue may be: no noun stands for a time between them (听取汇报, not 回答提问时表示). */
  #governing(clause: number, start: number): string {
    const { text } = this.#context;
    const from = Math.max(clause, start - GOVERNED);
    const verb = [...this.#governors.matches(text, from, start)].at(-1);
    return verb && !/[时時后後中里上]/u.test(text.slice(verb.end, start)) ? verb.word : '';
  }

  /** Who speaks: behind a quotation with its cue, else before. */
  #subject(opening: Opening, from: number): Subject {
    const { start, content, type, quotation, behind } = opening;
    const { text } = this.#context;
    if (type === 'source') {
      const told = text.slice(opening.end, content).replace(/(?<![，,：:\s“「])[，,：:\s“「]+$/u, '');
      const range = { start: opening.end, end: opening.end + told.length };
      return this.#subjects.source(range, this.#sourceWords, this.#spoken);
    }
    if (type !== 'quote' || !quotation) return this.#subjects.before(start, from, this.#spoken);
    if (behind) {
      const subject = this.#subjects.before(behind.start, quotation.end, this.#spoken);
      if (subject.kind !== 'none') return subject;
    }
    const after = this.#subjects.after(quotation.end, this.#spoken);
    if (after) return after;
    return this.#subjects.before(start, from, this.#spoken);
  }

  #speaker({ speaker, phrase }: Subject): string | null {
    return speaker ?? (phrase ? this.#context.group(phrase) : null);
  }

  /** Who goes on speaking in words that have no subject, not far behind; nobody where numbers speak (据统计). */
  #carried({ start, end, type }: Opening): string | null {
    const { text } = this.#context;
    const told = { source: end, colon: start - 2, quote: start - 2, cue: start }[type];
    if (NUMBERS.test(text.slice(told, told + 2))) return null;
    const { speaker, end: before } = this.#spoken;
    return this.#subjects.meant(
      start,
      start - before > REACH_SPOKEN ? { speaker: null, end: before } : { speaker, end: before },
    );
  }

  #report(opening: Accepted, end: number, quotations: readonly Quotation[]): Report[] {
    const { text } = this.#context;
    const { speaker, type, content, quotation, behind } = opening;
    const cue =
      type === 'cue' ? { start: opening.start, end: opening.end } : type === 'quote' ? behind : undefined;
    const said = { speaker, ...(cue ? { cue } : {}) };
    const colon = /[：:]/u.test(text.slice(content - 2, content));
    if (quotation && (type === 'quote' || colon || end - quotation.end <= 2)) {
      // “A，”X说，“B” is one quotation.
      const next = quotations.find(
        (q) => q.start > quotation.end && q.start - quotation.end <= BETWEEN && q.end <= end,
      );
      const last = type === 'quote' && next && this.#isSpeech(next) ? next : quotation;
      return [{ start: content, end: Math.max(last.inner.end, content), ...said, kind: 'direct' }];
    }
    const range = trimRange(text, { start: content, end }, '，,：:；;');
    if (range.end - range.start < SHORTEST) return [];
    const mixed = quotations.some((q) => overlaps(q, range) && this.#isSpeech(q));
    return [{ ...range, ...said, kind: mixed ? 'mixed' : 'indirect' }];
  }

  #isSpeech({ inner }: Quotation): boolean {
    return SPEECH_MARK.test(this.#context.text.slice(inner.start, inner.end));
  }

  /** Whether a sentence without an opening goes on with the words before it. */
  #goesOn(sentence: Range, paragraph: SpeechParagraph, { report, sentences, opens }: Running): boolean {
    const { text } = this.#context;
    if (this.#promises(sentence, report.speaker)) return true;
    const comma = text.slice(sentence.start, sentence.end).search(/[，,：:。]/u);
    const subject = this.#subjects.before(sentence.start + Math.max(0, comma), sentence.start, this.#spoken);
    const features = runFeatures(sentence, {
      text,
      kind: report.kind,
      sentences,
      narrative: this.#narrative.startingAt(text, sentence.start) !== undefined,
      subject,
      sameSpeaker: subject.speaker !== null && subject.speaker === report.speaker,
      quoted: quotationsIn(paragraph, sentence).some((q) => this.#isSpeech(q)),
      last: sentence.end >= paragraph.end - 1,
      cue: report.cue ? text.slice(report.cue.start, report.cue.end) : '',
      pause: report.cue ? (/[，,：:]/u.exec(text.slice(report.cue.end, report.cue.end + 1))?.[0] ?? '') : '',
      opens,
      others: this.#context
        .mentionsIn(sentence)
        .filter(({ member }) => member.kind === 'person' && member.name !== report.speaker).length,
    });
    return this.#judge({ ...sentence, from: 0, features }) >= 0;
  }

  /**
   * Whether a sentence tells what those for whom the speaker speaks are to do: 双方应当…, and X港务局将… behind words of
   * whom the text calls X港务局局长.
   */
  #promises({ start, end }: Range, speaker: string | null): boolean {
    const words = TO_DO.exec(this.#context.text.slice(start, Math.min(end, start + LONGEST_BODY)))?.[1];
    if (words === undefined) return false;
    return (
      JOINT.test(words) ||
      (words.length >= SHORTEST_BODY && this.#context.rolesOf(speaker).some((role) => role.includes(words)))
    );
  }
}
