import type { Lexicon } from '../text/lexicon.ts';
import { hanLexicon } from '../text/plain-han.ts';
import type { Quotation } from '../text/quotes.ts';
import { overlaps, type Range, trimRange } from '../text/range.ts';
import { type Carried, HanCarried } from './carried-han.ts';
import { quotationsIn, type Report, type SpeechContext, type SpeechParagraph } from './context.ts';
import { openingFeatures } from './features-han.ts';
import { HanOpenings, isSaid, type Opening } from './openings-han.ts';
import { HanMeant } from './meant-han.ts';
import { type Accepted, HanNesting } from './nesting-han.ts';
import { HanPlaces } from './places-han.ts';
import type { Judge } from './scorer.ts';
import { HanSubjects } from './subject-han.ts';
import { NUMBERS, REACH_SPOKEN, type Spoken, type Subject } from './subject-kinds-han.ts';
import { HanRuns, type Running, SURE } from './runs-han.ts';
import { HanTurns } from './turns-han.ts';

const SHORTEST = 2;
/** Letters behind an opening that are looked at for whether they are reported. */
const LOOK = 12;
/** Letters before a cue in which a verb may stand whose object it is. */
const GOVERNED = 12;
/** Longest attribution between two quotations that are one. */
const BETWEEN = 45;

/** So much against a sentence that none behind it goes on. */
const UNSURE = -1;

/** What kind of participant a phrase makes that names nobody known, by its own kind; others make a group. */
const UNNAMED: ReadonlyMap<Subject['kind'], 'person' | 'organisation'> = new Map([
  ['person', 'person'],
  ['name', 'organisation'],
]);
/** How phrases end that name nobody: 信中, 公布的, 市场的反应. */
const NOBODY = /(?:[的中里上内下]|反应|结果|情况|数据?|方式|原因|问题)$/u;

/**
 * Reported speech in Chinese. Every cue, colon, quotation and source is a place where it may begin, and every sentence
 * behind it may go on with it; a judge fitted to labelled news decides. Who speaks is the subject before.
 */
export class HanSpeech {
  readonly #context: SpeechContext;
  readonly #judge: Judge;
  readonly #openings: HanOpenings;
  readonly #subjects: HanSubjects;
  readonly #meant: HanMeant;
  readonly #governors: Lexicon;
  readonly #sourceWords: Lexicon;
  readonly #spoken: Spoken = { speaker: null, end: 0 };
  readonly #runs: HanRuns;
  readonly #turns: HanTurns;
  readonly #nesting: HanNesting;
  readonly #carries: HanCarried;
  #carried: Carried | undefined;
  /** How the subject of the last words is told. */
  #last: Subject['kind'] = 'none';

  constructor(context: SpeechContext, judge: Judge) {
    const { speech } = context.language;
    this.#context = context;
    this.#judge = judge;
    this.#openings = new HanOpenings(context.plain, speech);
    const places = new HanPlaces(context);
    this.#meant = new HanMeant(context, places);
    this.#subjects = new HanSubjects(context, places, this.#meant);
    this.#governors = hanLexicon(speech.subjects?.governing ?? []);
    this.#sourceWords = hanLexicon(speech.sourceAfter);
    this.#runs = new HanRuns(context, judge, this.#subjects);
    this.#nesting = new HanNesting(context, this.#openings.cues, this.#subjects, this.#runs);
    this.#turns = new HanTurns(context);
    this.#carries = new HanCarried(context, this.#subjects);
  }

  reports(paragraph: SpeechParagraph): Report[] {
    const turn = this.#turns.of(paragraph);
    if (turn) return this.#said({ start: turn.content, end: paragraph.end }, turn.speaker);
    const carried = this.#carried;
    this.#carried = undefined;
    if (carried?.quoted) {
      const rest = this.#carries.quoted(paragraph);
      if (rest) {
        this.#carried = rest.end < paragraph.end ? undefined : carried;
        return this.#said(rest, carried.report.speaker);
      }
    }
    const led =
      carried && !carried.quoted && this.#carries.goesInto(paragraph, carried) ? carried : undefined;
    const reports = this.#ofSentences(paragraph, led);
    const last = reports.at(-1);
    this.#carried =
      this.#carries.from(paragraph, last, this.#spoken) ??
      this.#carries.fromDocument(paragraph, last, this.#last) ??
      (led && { ...led, further: true });
    if (last && this.#carried?.quoted) last.end = paragraph.end;
    return reports;
  }

  /** What others are named to say in words that are somebody's already. */
  reportsWithin(paragraph: SpeechParagraph): Report[] {
    const [spoken, last] = [{ ...this.#spoken }, this.#last];
    const found = paragraph.sentences.flatMap((sentence) =>
      this.#sentence(sentence, paragraph, undefined, true),
    );
    Object.assign(this.#spoken, spoken);
    this.#last = last;
    return found;
  }

  /** Words that are said from end to end. */
  #said(words: Range, speaker: string | null): Report[] {
    if (speaker === null) return [];
    Object.assign(this.#spoken, { speaker, end: words.end });
    return [{ ...trimRange(this.#context.plain, words, ' '), speaker, kind: 'direct' }];
  }

  #ofSentences(paragraph: SpeechParagraph, carried: Carried | undefined): Report[] {
    const reports: Report[] = [];
    let running: Running | undefined = carried && { report: carried.report, sentences: 1, opens: false };
    if (carried) Object.assign(this.#spoken, { speaker: carried.report.speaker, end: paragraph.start });
    // Sentences that may yet be part of the run, if what follows them is: how much speaks for them together.
    let unsure: Report[] = [];
    let sum = 0;
    for (const [i, sentence] of paragraph.sentences.entries()) {
      const found = this.#sentence(sentence, paragraph, unsure.length > 0 ? undefined : running);
      const last = found.at(-1);
      if (last) {
        reports.push(...found);
        running = { report: last, sentences: 1, opens: i === 0 };
        unsure = [];
      } else if (running) {
        const { speaker, kind } = running.report;
        const led = carried && (!carried.further || i === 0 || this.#carries.inFirstPerson(sentence));
        sum =
          (unsure.length > 0 ? sum : 0) +
          (led ? SURE : this.#runs.goesOn(sentence, paragraph, running, this.#spoken));
        unsure.push({
          start: sentence.start,
          end: sentence.end,
          speaker,
          kind: kind === 'direct' && !carried ? 'mixed' : kind,
        });
        running = { ...running, sentences: running.sentences + 1 };
        if (sum >= 0) {
          reports.push(...unsure);
          unsure = [];
        } else if (sum < UNSURE) running = undefined;
      }
      if (running && unsure.length === 0)
        Object.assign(this.#spoken, {
          speaker: running.report.speaker ?? this.#spoken.speaker,
          end: sentence.end,
        });
      if (!running) unsure = [];
    }
    return reports;
  }

  #sentence(
    sentence: Range,
    paragraph: SpeechParagraph,
    running: Running | undefined,
    inner = false,
  ): Report[] {
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
      if (inner && !this.#nesting.isNamed(opening, subject)) continue;
      const place = this.#nesting.of(opening, subject, last, running, sentence);
      if (place === 'inside') continue;
      const clause =
        opening.type === 'quote'
          ? opening.start
          : Math.max(from, this.#subjects.clauseStart(from, opening.start));
      const features = openingFeatures(opening, subject, {
        text: this.#context.plain,
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
      const sure = this.#nesting.isUnsure(opening, subject, last) ? null : this.#speaker(subject);
      const speaker =
        sure ??
        (subject.unsure
          ? null
          : last
            ? last.speaker
            : (running?.report.speaker ?? this.#spokenBefore(opening)));
      // 统计表明: what nobody is named to say is the writer's.
      if (speaker === null && !opening.quotation && !subject.unsure) continue;
      this.#last = subject.kind;
      accepted.push({ ...opening, speaker, clause });
      Object.assign(this.#spoken, {
        speaker: subject.unsure ? speaker : (speaker ?? this.#spoken.speaker),
        end: content,
      });
    }
    return accepted.flatMap((opening, i) => {
      const end = inner ? opening.quotation?.end : undefined;
      return this.#report(opening, end ?? accepted[i + 1]?.clause ?? sentence.end, quotations);
    });
  }

  /** The verb, if any, whose object a cue may be: no noun stands for a time between them (听取汇报, not 回答提问时表示). */
  #governing(clause: number, start: number): string {
    const { plain: text } = this.#context;
    const from = Math.max(clause, start - GOVERNED);
    const verb = [...this.#governors.matches(text, from, start)].at(-1);
    return verb && !/[时時后後中里上]/u.test(text.slice(verb.end, start)) ? verb.word : '';
  }

  /** Who speaks: behind a quotation with its cue, else before. */
  #subject(opening: Opening, from: number): Subject {
    const { start, content, type, quotation, behind } = opening;
    const { plain: text } = this.#context;
    if (type === 'source') {
      const told = text.slice(opening.end, content).replace(/(?<![，,：:\s“「])[，,：:\s“「]+$/u, '');
      const range = { start: opening.end, end: opening.end + told.length };
      return this.#subjects.source(range, this.#sourceWords, this.#spoken);
    }
    if (type !== 'quote' || !quotation) return this.#subjects.before(start, from, this.#spoken);
    if (behind && this.#isAnother(quotation, behind)) return this.#subjects.before(start, from, this.#spoken);
    if (behind) {
      const subject = this.#subjects.before(behind.start, quotation.end, this.#spoken);
      if (subject.kind !== 'none') return subject;
    }
    const after = this.#subjects.after(quotation.end, this.#spoken);
    if (after) return after;
    return this.#subjects.before(start, from, this.#spoken);
  }

  /** Whether the clause behind a whole quotation tells of somebody who speaks, too: “…。”Y也表示，…. */
  #isAnother({ inner, end }: Quotation, { start, end: cue }: Range): boolean {
    const { plain: text } = this.#context;
    return (
      /[。！？]/u.test(text[inner.end - 1] ?? '') &&
      /也|则/u.test(text.slice(end, start)) &&
      text[cue] === '，'
    );
  }

  #speaker({ speaker, phrase, kind }: Subject): string | null {
    if (speaker !== null || !phrase) return speaker;
    const words = this.#context.plain.slice(phrase.start, phrase.end);
    if (kind === 'phrase' && NOBODY.test(words)) return null;
    return this.#meant.asUnnamed(phrase, UNNAMED.get(kind));
  }

  /** Who goes on speaking in words that have no subject, not far behind; nobody where numbers speak (据统计). */
  #spokenBefore({ start, end, type }: Opening): string | null {
    const { plain: text } = this.#context;
    const told = { source: end, colon: start - 2, quote: start - 2, cue: start }[type];
    if (NUMBERS.test(text.slice(told, told + 2))) return null;
    const { speaker, end: before } = this.#spoken;
    return this.#meant.byPronoun(
      start,
      start - before > REACH_SPOKEN ? { speaker: null, end: before } : { speaker, end: before },
    );
  }

  #report(opening: Accepted, end: number, quotations: readonly Quotation[]): Report[] {
    const { plain: text } = this.#context;
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
      const last = type === 'quote' && next && isSaid(this.#context.plain, next) ? next : quotation;
      return [{ start: content, end: Math.max(last.inner.end, content), ...said, kind: 'direct' }];
    }
    const range = trimRange(text, { start: content, end }, '，,：:；;');
    if (range.end - range.start < SHORTEST) return [];
    const mixed = quotations.some((q) => overlaps(q, range) && isSaid(this.#context.plain, q));
    return [{ ...range, ...said, kind: mixed ? 'mixed' : 'indirect' }];
  }
}
