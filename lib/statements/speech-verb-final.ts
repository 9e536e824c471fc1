import type { ParticleWords } from '../languages/particle-words.ts';
import { Lexicon } from '../text/lexicon.ts';
import { type Range, trimRange } from '../text/range.ts';
import { quotationsIn, type Report, type SpeechContext, type SpeechParagraph } from './context.ts';
import { FinalDoubts, NAMED } from './doubts-final.ts';
import { type Ending, FinalEndings } from './endings-final.ts';
import { endingFeatures, finalRunFeatures } from './features-final.ts';
import type { Outer } from './inner.ts';
import { meantByPronoun } from './pronouns-final.ts';
import type { Judge } from './scorer.ts';
import { type FinalSubject, FinalSubjects } from './subject-final.ts';
import { FinalTellers } from './tellers-final.ts';
import { FinalTurns } from './turns-final.ts';
import { FinalWords } from './words-final.ts';

const SHORTEST = 2;
const STOPS = '。. ';
/** Letters before an ending that are looked at for whether they are reported. */
const LOOK = 12;

/** Subjects whose words are looked for without quotation marks and without a word that reports. */
const SPEAKERS: ReadonlySet<FinalSubject['kind']> = new Set(['person', 'group', 'pronoun']);

/** What was reported last. */
interface Running {
  report: Report;
  sentences: number;
}

/**
 * Reported speech in languages whose verb comes last: subject, words, particle, cue (Xは…と述べた, X는 …라고 말했다).
 * Every particle that may close reported words, every quotation and every source is a candidate, and every sentence
 * behind may go on; a judge fitted to labelled news decides.
 */
export class VerbFinalSpeech {
  readonly #context: SpeechContext;
  readonly #judge: Judge;
  readonly #endings: FinalEndings;
  readonly #subjects: FinalSubjects;
  readonly #narrative: Lexicon;
  readonly #goingOn: Lexicon;
  readonly #plain: ReadonlySet<string>;
  readonly #doubts: FinalDoubts;
  readonly #words: FinalWords;
  readonly #turns: FinalTurns;
  readonly #citing: ReadonlySet<string>;
  readonly #tellers: FinalTellers;
  #lastSpeaker: string | null = null;
  /** Who is said to have said the sentence that is read, where that stands in the one beside it. */
  #teller: FinalSubject | undefined;

  constructor(context: SpeechContext, particles: ParticleWords, judge: Judge) {
    this.#context = context;
    this.#judge = judge;
    const { speech, writing } = context.language;
    this.#endings = new FinalEndings(context.text, speech, particles, writing === 'spaced');
    this.#subjects = new FinalSubjects(context, particles);
    this.#narrative = new Lexicon(context.language.speech.narrative);
    this.#goingOn = new Lexicon(particles.goesOn);
    this.#words = new FinalWords(context.text, particles);
    this.#turns = new FinalTurns(context);
    this.#doubts = new FinalDoubts(context, particles);
    this.#tellers = new FinalTellers(context, particles, this.#subjects);
    this.#plain = new Set(particles.plain);
    this.#citing = new Set(particles.citing);
  }

  reports(paragraph: SpeechParagraph): Report[] {
    const turn = this.#turns.of(paragraph);
    if (turn !== undefined) return turn ? [{ ...turn, kind: 'direct' }] : [];
    const reports: Report[] = [];
    let running: Running | undefined;
    let told: FinalSubject | undefined;
    for (const [i, sentence] of paragraph.sentences.entries()) {
      const teller = this.#tellers.of(paragraph, i, told);
      this.#teller = teller;
      told = undefined;
      const next = paragraph.sentences[i + 1];
      const unquoted = next && quotationsIn(paragraph, next).length === 0 ? next : undefined;
      const found = this.#sentence(sentence, paragraph, running, unquoted);
      const last = found.at(-1);
      if (last) {
        reports.push(...found);
        running = this.#goesOver(last, sentence) ? undefined : { report: last, sentences: 1 };
      } else if (teller && !this.#tellers.points(paragraph, i)) {
        this.#lastSpeaker = this.#named(teller);
        const range = trimRange(this.#context.text, sentence, STOPS);
        reports.push({ ...range, speaker: this.#lastSpeaker, kind: 'indirect' });
        running = undefined;
      } else if (running && this.#goesOn(sentence, paragraph, running)) {
        reports.push({
          ...trimRange(this.#context.text, sentence),
          speaker: running.report.speaker,
          kind: 'indirect',
        });
        running = { ...running, sentences: running.sentences + 1 };
      } else {
        running = undefined;
        const subject = this.#subjects.in(sentence);
        if (subject.kind === 'person') this.#lastSpeaker = subject.speaker;
        else this.#lastSpeaker = this.#subjects.lastNamed(sentence) ?? this.#lastSpeaker;
        told = subject.kind === 'group' && subject.topic ? subject : undefined;
      }
    }
    return reports;
  }

  /** Whom a subject names, in the cast or not. */
  #named(subject: FinalSubject): string | null {
    if (subject.kind === 'pronoun') return meantByPronoun(this.#context, subject, this.#lastSpeaker);
    return subject.speaker ?? (subject.phrase ? this.#context.group(subject.phrase) : null);
  }

  /** What others are named to say, in quotation marks, in what somebody says. */
  reportsWithin(paragraph: SpeechParagraph, { quoted }: Outer): Report[] {
    if (!quoted) return [];
    const lastSpeaker = this.#lastSpeaker;
    this.#teller = undefined;
    const found = paragraph.sentences.flatMap((sentence) =>
      this.#sentence(sentence, paragraph, undefined, undefined, true),
    );
    this.#lastSpeaker = lastSpeaker;
    return found;
  }

  #sentence(
    sentence: Range,
    paragraph: SpeechParagraph,
    running: Running | undefined,
    next: Range | undefined,
    inner = false,
  ): Report[] {
    const { text } = this.#context;
    const quotations = quotationsIn(paragraph, sentence);
    const reports: Report[] = [];
    let from = sentence.start;
    let sourced = false;
    for (const ending of this.#endings.of(sentence, quotations)) {
      if (ending.start < from) continue;
      const { type, quotation, cue } = ending;
      const last = reports.at(-1);
      const before = {
        start: from,
        end: quotation && type !== 'source' ? Math.max(from, quotation.start) : ending.start,
      };
      // 성 의원은 자료를 인용해 …: who cites says it.
      if (type === 'source' && this.#citing.has(ending.word) && this.#subjects.in(before).topic) continue;
      const subject =
        type === 'source'
          ? this.#subjects.source({ start: from, end: ending.start })
          : (this.#beforeCue(ending, from) ??
            this.#ofSpeaker(this.#subjects.in(before), ending, sentence, last, running));
      if (inner && !(type === 'end' && quotation && NAMED.has(subject.kind))) continue;
      if (type === 'end' && !quotation && this.#doubts.isNobodys(subject, cue)) continue;
      const range = this.#words.of(ending, Math.max(from, subject.end), sentence);
      if (
        range.end - range.start < SHORTEST ||
        (type === 'end' && !quotation && this.#doubts.isCompany(range))
      )
        continue;
      if (
        type === 'end' &&
        !quotation &&
        !cue &&
        (!SPEAKERS.has(subject.kind) || this.#doubts.describes(ending))
      )
        continue;
      // Who is quoted inside what a source tells has it; else the source has it all.
      const quotes = type === 'end' && (quotation ?? cue) !== undefined;
      if (sourced && (!quotes || subject.kind === 'none' || subject.kind === 'phrase')) continue;
      const known =
        subject.speaker !== null ||
        subject.phrase !== undefined ||
        ((last ?? running?.report)?.speaker ?? null) !== null ||
        this.#lastSpeaker !== null ||
        this.#teller !== undefined;
      const features = endingFeatures(ending, subject, {
        text,
        sentence,
        words: range,
        inRun: last !== undefined,
        running: running !== undefined,
        known,
      });
      const look =
        type === 'source'
          ? { start: range.start, end: Math.min(range.end, range.start + LOOK) }
          : { start: Math.max(range.start, range.end - LOOK), end: range.end };
      const accepted =
        type === 'object'
          ? this.#doubts.isAnnounced(subject, range)
          : this.#isPlain(ending, subject) || this.#judge({ ...look, from: 0, features }) >= 0;
      if (!accepted) continue;
      const speaker = this.#speaker(subject, ending, last ?? running?.report, sentence, next);
      // Whoever writes the page thinks and says as well: words without marks that nobody is named to say are theirs.
      if (speaker === null && !quotation && type === 'end') continue;
      const kind = quotation && range.start >= quotation.start ? 'direct' : quotation ? 'mixed' : 'indirect';
      if (sourced) reports.pop();
      sourced = type === 'source';
      reports.push({ ...range, speaker, ...(ending.cue ? { cue: ending.cue } : {}), kind });
      this.#lastSpeaker = speaker ?? this.#lastSpeaker;
      from = Math.max(ending.end, ending.cue?.end ?? 0);
    }
    return reports;
  }

  /**
   * The subject, unless it is one of the words of whoever spoke before: in the same sentence (…と述べ、職員が…考え), in one
   * that goes on with them (이어 사측이 …면), and in one that has no cue. Who stands right before a quotation says it.
   */
  #ofSpeaker(
    subject: FinalSubject,
    { cue, quotation }: Ending,
    { start }: Range,
    last: Report | undefined,
    running: Running | undefined,
  ): FinalSubject {
    const beside = quotation && subject.kind !== 'phrase' && quotation.start - subject.end <= 1;
    const opens = quotation && subject.kind === 'group' && subject.start - start <= 1;
    const own =
      beside || opens || subject.topic === true || subject.kind === 'person' || subject.kind === 'none';
    if (last && !own && !subject.opens) return { kind: 'none', speaker: null, start, end: start };
    const goesOn = !cue || this.#goingOn.startingAt(this.#context.text, start) !== undefined;
    return own || !(last ?? running) || !goesOn
      ? subject
      : { kind: 'none', speaker: null, start, end: start };
  }

  /** Whether a topic that is somebody says it with a verb right behind the words: Xは…と述べた. */
  #isPlain({ type, word, end, cue }: Ending, { kind, topic }: FinalSubject): boolean {
    return (
      type === 'end' &&
      topic === true &&
      NAMED.has(kind) &&
      this.#plain.has(word) &&
      cue !== undefined &&
      cue.start - end <= 1
    );
  }

  /** Who is named between the words and their cue: …と、Xは説明する. */
  #beforeCue({ end, cue }: Ending, from: number): FinalSubject | undefined {
    if (!cue || cue.start <= end) return undefined;
    const subject = this.#subjects.in({ start: end, end: cue.start });
    return subject.kind === 'none' || subject.kind === 'phrase'
      ? undefined
      : { ...subject, start: from, end: from };
  }

  /** The subject before the words, else behind them (…と話すX), else who spoke before. */
  #speaker(
    subject: FinalSubject,
    { type, end, cue }: Ending,
    last: Report | undefined,
    sentence: Range,
    next: Range | undefined,
  ): string | null {
    if (subject.speaker !== null) return subject.speaker;
    if (subject.phrase && (subject.kind === 'group' || type === 'source'))
      return this.#context.group(subject.phrase);
    if (subject.kind === 'pronoun') return meantByPronoun(this.#context, subject, this.#lastSpeaker);
    if (type !== 'source') {
      const behind = this.#subjects.in({ start: Math.max(end, cue?.end ?? 0), end: sentence.end });
      if (behind.kind === 'person') return behind.speaker;
      const [named] = this.#context.mentionsIn({ start: Math.max(end, cue?.end ?? 0), end: sentence.end });
      if (named?.member.kind === 'person') return named.member.name;
      if (this.#teller) return this.#named(this.#teller);
      const follows = type === 'quote' && !last && next ? this.#subjects.in(next) : undefined;
      if (follows?.kind === 'person' || (follows?.kind === 'group' && follows.topic))
        return this.#named(follows);
    }
    return last ? last.speaker : this.#lastSpeaker;
  }

  /** Whether a sentence turns to somebody else behind what it reports, who has what follows: …と述べたが、Xは違った。 */
  #goesOver({ end, cue, speaker }: Report, sentence: Range): boolean {
    const behind = this.#subjects.in({ start: Math.max(end, cue?.end ?? 0), end: sentence.end });
    if (behind.kind !== 'person' || !behind.topic || behind.speaker === speaker) return false;
    this.#lastSpeaker = behind.speaker;
    return true;
  }

  /** Whether a sentence without an ending goes on with the words before it. */
  #goesOn(sentence: Range, paragraph: SpeechParagraph, { report, sentences }: Running): boolean {
    const { text } = this.#context;
    const subject = this.#subjects.in(sentence);
    const features = finalRunFeatures(text.slice(sentence.start, sentence.end), {
      kind: report.kind,
      sentences,
      narrative: this.#narrative.startingAt(text, sentence.start) !== undefined,
      subject: subject.kind,
      sameSpeaker: subject.speaker !== null && subject.speaker === report.speaker,
      quoted: quotationsIn(paragraph, sentence).length > 0,
      last: sentence.end >= paragraph.end - 1,
    });
    return this.#judge({ ...sentence, from: 0, features }) >= 0;
  }
}
