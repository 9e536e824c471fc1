import type { Quotation } from '../text/quotes.ts';
import { overlaps, type Range, trimRange, within } from '../text/range.ts';
import { quotationsIn, type Report, type SpeechContext, type SpeechParagraph } from './context.ts';
import type { Outer } from './inner.ts';
import { MARKS, type Order } from './spaced/attribution.ts';
import { Announced } from './spaced/announced.ts';
import { BackReferences } from './spaced/back-references.ts';
import { InnerAttributions } from './spaced/inner-attributions.ts';
import type { Item, Quoted, Somebody } from './spaced/items.ts';
import { Interviews } from './spaced/interviews.ts';
import { type Follower, FollowerReader } from './spaced/goes-on.ts';
import type { Judged } from './spaced/judge.ts';
import { type JudgedSentence, laterAttributions } from './spaced/judged-sentence.ts';
import { Referents } from './spaced/referents.ts';
import { SentenceReader } from './spaced/sentence-reader.ts';
import { Signatures } from './spaced/signatures.ts';
import { somebodyBehind } from './spaced/behind-quotation.ts';
import type { Judge } from './scorer.ts';

/** A paragraph that is somebody's turn in a dialogue. */
const TURN = /^[—–-]\s?[\p{L}¿¡«“"]/u;

/** How what somebody says ends. */
const ENDED = /[.,:!?…»”"؟]$/u;

/** Attributions that stand inside or behind a turn's words. */
const NAMES_TURN: ReadonlySet<Order> = new Set(['CVS', 'CSV', 'incise']);

/**
 * Reported speech in writing with spaces. A sentence is read as items (speakers, quotations, words), every attribution
 * that it may hold is judged by fitted weights, and who is meant is settled from what was told before.
 */
export class SpacedSpeech {
  readonly #context: SpeechContext;
  readonly #judge: Judge;
  readonly #reader: SentenceReader;
  readonly #referents: Referents;
  readonly #followers: FollowerReader;
  readonly #signatures: Signatures;
  readonly #interviews: Interviews;
  readonly #announced: Announced;
  readonly #backReferences: BackReferences;
  readonly #inner: InnerAttributions;
  /** Paragraphs by where the one before them ends. */
  readonly #byBefore: ReadonlyMap<number, SpeechParagraph>;

  constructor(context: SpeechContext, judge: Judge) {
    this.#context = context;
    this.#judge = judge;
    this.#reader = new SentenceReader(context, judge);
    this.#followers = new FollowerReader(context.language);
    this.#referents = new Referents(context);
    this.#signatures = new Signatures(context);
    this.#interviews = new Interviews(context);
    this.#announced = new Announced(context, (...where) => this.#read(...where), this.#referents);
    this.#backReferences = new BackReferences(context);
    this.#byBefore = new Map(
      context.paragraphs.slice(1).map((next, i) => [context.paragraphs[i]?.end ?? 0, next]),
    );
    this.#inner = new InnerAttributions(context, this.#reader, this.#referents);
  }

  reports(paragraph: SpeechParagraph): Report[] {
    return (
      this.#signatures.reports(paragraph) ??
      this.#interviews.reports(paragraph) ??
      this.#announced.reports(paragraph) ??
      this.#spoken(paragraph)
    );
  }

  reportsWithin(paragraph: SpeechParagraph, outer: Outer): Report[] {
    return this.#inner.reports(paragraph, outer);
  }

  #spoken(paragraph: SpeechParagraph): Report[] {
    const reports: Report[] = [];
    const read = paragraph.sentences.map((sentence) => this.#read(sentence, paragraph));
    const laters = laterAttributions(read);
    const named = read
      .slice(1)
      .flatMap(({ judged }) => judged)
      .find(({ order }) => NAMES_TURN.has(order));
    const orphans: Report[] = [];
    let taken = 0;
    let last = -1;
    for (const [i, here] of read.entries()) {
      const { sentence, items, refersTo } = here;
      if (refersTo !== undefined) {
        reports.push(...this.#referredTo(read, i, last, refersTo));
        this.#referents.told(items, false);
        [taken, last] = [-1, i];
        continue;
      }
      const found = this.#sentence(here, paragraph, reports.at(-1), named);
      const running = reports.at(-1);
      const [first] = found;
      if (first) {
        this.#goesBack(read, i, last, first);
        // Sentence by sentence one speaker's words are one run, attributions and all.
        if (running && last === i - 1 && running.speaker !== null && running.speaker === first.speaker) {
          Object.assign(running, {
            end: first.end,
            kind: running.kind === first.kind ? running.kind : 'mixed',
          });
          found.shift();
        }
        reports.push(...found);
        taken = 0;
        last = i;
      } else if (running && taken >= 0 && this.#goesOn(here, read[i - 1], laters[i], running, taken)) {
        running.end = trimRange(this.#context.text, sentence, MARKS).end;
        taken += 1;
        last = i;
      } else {
        taken = -1;
        orphans.push(...this.#orphan(here));
        this.#referents.told(items, this.#context.text[sentence.end - 1] === ':');
      }
    }
    const refersTo = this.#nextRefersTo(paragraph);
    if (refersTo !== undefined) reports.push(...this.#referredTo(read, read.length, last, refersTo));
    const left = orphans.filter((orphan) => !reports.some((report) => overlaps(report, orphan)));
    return left.length === 0 ? reports : [...reports, ...left].toSorted((a, b) => a.start - b.start);
  }

  /** A sentence that tells by its mood alone that somebody said it: whoever spoke before. */
  #orphan({ sentence, items }: JudgedSentence): Report[] {
    const { text } = this.#context;
    if (!this.#followers.isIndirect(text, items)) return [];
    return [{ ...trimRange(text, sentence, MARKS), speaker: this.#referents.subject, kind: 'indirect' }];
  }

  /** Who said the end of a paragraph, where the next one opens with that. */
  #nextRefersTo({ end }: SpeechParagraph): Somebody | null | undefined {
    const next = this.#byBefore.get(end);
    const sentence = next?.sentences[0];
    if (!next || !sentence || !this.#backReferences.opens(sentence)) return undefined;
    return this.#read(sentence, next).refersTo;
  }

  /** The sentences before one that says who said them, as far as nobody else did. */
  #referredTo(read: readonly JudgedSentence[], i: number, last: number, somebody: Somebody | null): Report[] {
    const sentence = read[i - 1]?.sentence;
    if (!sentence || i - 1 <= last) return [];
    const speaker = this.#referents.resolve(somebody);
    const range = trimRange(this.#context.text, sentence, MARKS);
    if (range.start >= range.end) return [];
    const report: Report = { ...range, speaker, kind: 'indirect' };
    this.#backFrom(read, i - 1, last, report);
    return [report];
  }

  #read(sentence: Range, paragraph: SpeechParagraph): JudgedSentence {
    const { text } = this.#context;
    const turn = TURN.test(text.slice(paragraph.start, paragraph.start + 3));
    const opens = turn && sentence.start === paragraph.start;
    const { items, judged } = this.#reader.read(sentence, quotationsIn(paragraph, sentence), opens);
    return { sentence, items, judged, turn, refersTo: this.#backReferences.speaker(sentence, items) };
  }

  /** C. C, said X — the sentences before one whose words stand before their attribution may be its speaker's too. */
  #goesBack(read: readonly JudgedSentence[], i: number, last: number, first: Report): void {
    const [judged] = read[i]?.judged ?? [];
    if (judged && first.start <= (read[i]?.sentence.start ?? 0) + 2) this.#backFrom(read, i, last, first);
  }

  #backFrom(read: readonly JudgedSentence[], i: number, last: number, first: Report): void {
    for (let at = i - 1, taken = 0; at > last; at -= 1, taken += 1) {
      const earlier = read[at];
      if (!earlier) return;
      const { sentence, items, turn } = earlier;
      const beside = read[at + 1]?.items ?? [];
      const follower = { text: this.#context.text, sentence, items, beside, running: first, taken, turn };
      if (!this.#follows({ ...follower, next: 'back' })) return;
      first.start = trimRange(this.#context.text, sentence, MARKS).start;
    }
  }

  /** @param later the next attribution of the paragraph */
  #goesOn(
    here: JudgedSentence,
    before: JudgedSentence | undefined,
    later: Judged | undefined,
    running: Report,
    taken: number,
  ): boolean {
    const { subject } = later ?? {};
    const same = subject === null || subject?.kind === 'pronoun' || subject?.member?.name === running.speaker;
    const next = later === undefined ? 'none' : same ? 'same' : 'other';
    const { sentence, items, turn } = here;
    if (taken === 0 && this.#followers.isBehindWhole(items, before)) return false;
    if (!turn && this.#followers.tellsOfAnother(items, running)) return false;
    const beside = before?.items ?? [];
    return this.#follows({ text: this.#context.text, sentence, items, beside, running, taken, next, turn });
  }

  /** Whether a sentence is reported with the words beside it. */
  #follows(follower: Follower): boolean {
    const { start, end } = follower.sentence;
    const candidate = { start, end, from: 0, features: this.#followers.features(follower) };
    return this.#followers.isSurely(follower) || this.#judge(candidate) >= 0;
  }

  #sentence(
    { sentence, items, judged, turn }: JudgedSentence,
    paragraph: SpeechParagraph,
    before: Report | undefined,
    named: Judged | undefined,
  ): Report[] {
    const quotations = quotationsIn(paragraph, sentence);
    const reports: Report[] = [];
    for (const [i, attribution] of judged.entries())
      reports.push(...this.#report(attribution, judged[i + 1], quotations, items, reports.at(-1)));
    const spoken = items.filter((item): item is Quoted => item.type === 'quoted' && item.speech);
    for (const { quotation } of spoken)
      if (!reports.some((report) => overlaps(report, quotation.inner)))
        reports.push(...this.#alone(quotation, sentence, items, before));
    if (turn && reports.length === 0 && !before) reports.push(...this.#turn(sentence, named));
    return reports.toSorted((a, b) => a.start - b.start);
  }

  /**
   * The first sentence of somebody's turn in a dialogue: its speaker is named later in the turn, or the two take turns.
   * A question that nobody is named for is the reporter's.
   */
  #turn(sentence: Range, named: Judged | undefined): Report[] {
    const { text } = this.#context;
    const range = trimRange(text, sentence, MARKS);
    const words = text.slice(sentence.start, sentence.end);
    // A question may be the reporter's, a hyphen opens the items of lists, too, and a dash may open who made a page.
    if (
      range.start >= range.end ||
      !ENDED.test(words) ||
      (!named && (words.endsWith('?') || words.startsWith('-')))
    )
      return [];
    const speaker = named ? this.#referents.resolve(named.subject) : this.#referents.subject;
    return [{ ...range, speaker, kind: 'direct' }];
  }

  #report(
    attribution: Judged,
    next: Judged | undefined,
    quotations: readonly Quotation[],
    items: readonly Item[],
    before: Report | undefined,
  ): Report[] {
    const { subject, shared, cue, content, clause } = attribution;
    const verb = cue && this.#context.text.slice(cue.start, cue.end);
    const speaker =
      !subject && before
        ? before.speaker
        : attribution.unknown
          ? null
          : this.#referents.resolve(subject ?? shared ?? null, items, verb);
    if (!(attribution.closing && subject?.kind !== 'person'))
      this.#referents.spoke(speaker, subject ?? (before ? null : (shared ?? null)), verb);
    if (cue && verb) this.#referents.asked(verb, items, { start: cue.end, end: content.start });
    const end =
      next && next.clause.start > content.start && clause.start < next.clause.start
        ? Math.min(content.end, next.clause.start)
        : content.end;
    const range = trimRange(this.#context.text, { start: content.start, end }, MARKS);
    if (range.start >= range.end) return [];
    const inside = quotations.filter((q) => overlaps(q, range));
    const kind = inside.length === 0 ? 'indirect' : inside.some((q) => within(range, q)) ? 'direct' : 'mixed';
    return [{ ...range, speaker, ...(cue ? { cue } : {}), kind }];
  }

  /** A quotation that nobody is named for: the paragraph's speaker goes on, or the one whom its paragraph is about. */
  #alone(
    quotation: Quotation,
    sentence: Range,
    items: readonly Item[],
    before: Report | undefined,
  ): Report[] {
    const { inner } = quotation;
    const whole = quotation.start <= sentence.start + 1;
    if (!whole) return [];
    const range = trimRange(
      this.#context.text,
      { start: inner.start, end: Math.min(inner.end, sentence.end) },
      MARKS,
    );
    if (range.start >= range.end) return [];
    const behind = somebodyBehind(this.#context.text, quotation, items, this.#context.language.code);
    const speaker = behind ? this.#referents.resolve(behind) : (before?.speaker ?? this.#referents.subject);
    if (behind) this.#referents.spoke(speaker, behind);
    return [{ ...range, speaker, kind: 'direct' }];
  }
}
