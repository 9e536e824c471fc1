import { Lexicon } from '../text/lexicon.ts';
import { overlaps, type Range, trimRange } from '../text/range.ts';
import type { Report, SpeechContext, SpeechParagraph } from './context.ts';
import { type Attribution, HanSubjects } from './subject-han.ts';

/** After a cue these make it a noun or a deed: 表示了, 要求的. */
const NOT_REPORTING = /^[了的过着過得不起到和与或会书稿、》）)”]/u;
const OPENERS = /^[，,：:\s]{0,2}/u;
const CLAUSE_END = /[，,；;。！？!?：:]/u;
/** A name behind a quotation is at most this long. */
const FOLLOWS = 12;
/** Fewest letters of a quotation that says something. */
const SHORTEST_SPEECH = 6;
/** A clause that holds its subject is at most this long before the cue. */
const LONGEST_CLAUSE = 70;

/**
 * Reported speech in Chinese: subject + cue + words, going on to the paragraph's end unless another subject speaks
 * (王毅说，…。…。); coordinated cues (预祝…，表示…); words + subject + cue (“…”王毅说); 据…介绍.
 */
export class HanSpeech {
  readonly #context: SpeechContext;
  readonly #subjects: HanSubjects;
  readonly #cues: Lexicon;
  readonly #notCues: Lexicon;
  readonly #narrative: Lexicon;
  #lastSpeaker: string | null = null;

  constructor(context: SpeechContext) {
    const { speech } = context.language;
    this.#context = context;
    this.#subjects = new HanSubjects(context);
    this.#cues = new Lexicon(speech.cues);
    this.#notCues = new Lexicon(speech.notCues);
    this.#narrative = new Lexicon(speech.narrative);
  }

  reports(paragraph: SpeechParagraph): Report[] {
    const reports: Report[] = [];
    let running: Report | undefined;
    for (const sentence of paragraph.sentences) {
      const found = this.#sentence(sentence, paragraph, running);
      if (found.length > 0) {
        reports.push(...found);
        running = found.at(-1);
      } else if (running?.goesOn && this.#continues(sentence, running)) {
        running.end = sentence.end;
      } else {
        running = undefined;
      }
    }
    return reports;
  }

  #sentence(sentence: Range, paragraph: SpeechParagraph, running: Report | undefined): Report[] {
    const attributions = this.#attributions(sentence, paragraph, running);
    const [first] = attributions;
    const opening = paragraph.quotations.find((q) => overlaps(q, sentence));
    if (opening && (!first || opening.end <= first.clause + 1) && this.#isSpeech(opening))
      return this.#quoteFirst(sentence, paragraph, first, running);
    const reports: Report[] = [];
    for (const [i, attribution] of attributions.entries()) {
      const end = attributions[i + 1]?.clause ?? sentence.end;
      const report = this.#report(attribution, end, sentence, paragraph);
      if (report) reports.push(report);
    }
    const { speaker } = attributions.at(-1) ?? {};
    if (speaker) this.#lastSpeaker = speaker;
    return reports;
  }

  /** “…，”王毅说，“…。” and quotations that go on without an attribution. */
  #quoteFirst(
    sentence: Range,
    paragraph: SpeechParagraph,
    attribution: Attribution | undefined,
    running: Report | undefined,
  ): Report[] {
    const quotations = paragraph.quotations.filter((q) => overlaps(q, sentence));
    const [first] = quotations;
    const last = quotations.at(-1);
    if (!first || !last) return [];
    const [follows] = this.#context.mentionsIn({
      start: last.end,
      end: Math.min(sentence.end, last.end + FOLLOWS),
    });
    const beside =
      follows?.start === last.end && follows.member.kind === 'person' ? follows.member.name : undefined;
    const speaker = attribution ? attribution.speaker : (beside ?? running?.speaker ?? this.#lastSpeaker);
    if (speaker) this.#lastSpeaker = speaker;
    return [
      {
        start: first.inner.start,
        end: Math.min(last.inner.end, sentence.end),
        speaker,
        ...(attribution ? { cue: attribution.cue } : {}),
        kind: 'direct',
        goesOn: false,
      },
    ];
  }

  /** A quotation that says something, not a word in quotation marks. */
  #isSpeech({ inner }: { inner: Range }): boolean {
    const quoted = this.#context.text.slice(inner.start, inner.end);
    return quoted.length >= SHORTEST_SPEECH && /[，。！？,.!?…]/u.test(quoted);
  }

  #attributions(sentence: Range, paragraph: SpeechParagraph, running: Report | undefined): Attribution[] {
    const { text } = this.#context;
    const found: Attribution[] = [];
    const source = this.#subjects.source(sentence);
    if (source) found.push(source);
    const blocked = [...this.#notCues.matches(text, sentence.start, sentence.end)];
    for (const cue of this.#cues.matches(text, sentence.start, sentence.end)) {
      if (blocked.some((b) => overlaps(b, cue) && b.end - b.start > cue.end - cue.start)) continue;
      if (paragraph.quotations.some((q) => overlaps(q, cue) && this.#isSpeech(q))) continue;
      const last = found.at(-1);
      if (last === source && source && cue.start < source.content) continue;
      const attribution = this.#attribute(sentence, cue, last, running);
      if (!attribution) continue;
      if (last && (attribution.speaker === last.speaker || attribution.speaker === null)) {
        // The same speaker's next cue goes on with the run; the run begins there when the first cue had no words of
        // its own (感谢主人的款待，表示…).
        if (!this.#pauseAfter(last.cue.end) && cue.start - attribution.clause <= 2)
          Object.assign(last, { cue, content: attribution.content });
        continue;
      }
      found.push(attribution);
    }
    return found;
  }

  #attribute(
    sentence: Range,
    cue: Range,
    last: Attribution | undefined,
    running: Report | undefined,
  ): Attribution | undefined {
    const { text } = this.#context;
    const after = text.slice(cue.end, Math.min(sentence.end, cue.end + 3));
    const pause = this.#pauseAfter(cue.end);
    if (!pause && (after === '' || NOT_REPORTING.test(after))) {
      // “…”王毅说。 ends its sentence.
      if (!/^[。！？!?]?$/u.test(after.slice(0, 1)) || !/[”"」]/u.test(text.slice(sentence.start, cue.start)))
        return undefined;
    }
    const from = last?.content ?? sentence.start;
    const clause = this.#clauseStart(from, cue.start);
    const content = cue.end + (OPENERS.exec(text.slice(cue.end, cue.end + 2))?.[0].length ?? 0);
    const subject = this.#subjects.of(cue, { from, clause, pause, lastSpeaker: this.#lastSpeaker });
    if (subject === undefined) {
      const coordinated = cue.start - clause <= 3 && pause === false ? last : undefined;
      if (!coordinated && !(cue.start - clause <= 2 && (last ?? running))) return undefined;
      return { speaker: (last ?? running)?.speaker ?? null, cue, clause, content };
    }
    return { ...subject, cue, content };
  }

  #pauseAfter(at: number): boolean {
    return /^[，,：:“"「]/u.test(this.#context.text.slice(at, at + 1));
  }

  #clauseStart(from: number, to: number): number {
    const { text } = this.#context;
    let at = to;
    while (at > Math.max(from, to - LONGEST_CLAUSE) && !CLAUSE_END.test(text[at - 1] ?? '')) at -= 1;
    return at;
  }

  #report(
    attribution: Attribution,
    end: number,
    sentence: Range,
    paragraph: SpeechParagraph,
  ): Report | undefined {
    const { text } = this.#context;
    const { speaker, cue, content } = attribution;
    const quotation = paragraph.quotations.find((q) => q.start >= content && q.start <= content + 1);
    if (quotation && this.#closesSentence(quotation.end, end)) {
      const range = { start: quotation.inner.start, end: Math.min(quotation.inner.end, paragraph.end) };
      return { ...range, speaker, cue, kind: 'direct', goesOn: false };
    }
    const range = trimRange(text, { start: content, end }, '，,：:；;');
    if (range.end - range.start < 3) return undefined;
    const mixed = paragraph.quotations.some((q) => overlaps(q, range) && this.#isSpeech(q));
    return { ...range, speaker, cue, kind: mixed ? 'mixed' : 'indirect', goesOn: end === sentence.end };
  }

  /** Nothing of weight between a quotation's end and the end of its sentence. */
  #closesSentence(from: number, to: number): boolean {
    return to - from <= 2;
  }

  /** Whether a sentence without an attribution goes on with the run before it. */
  #continues(sentence: Range, running: Report): boolean {
    const { text } = this.#context;
    if (this.#narrative.startingAt(text, sentence.start) !== undefined) return false;
    const [first] = this.#context.mentionsIn({
      start: sentence.start,
      end: Math.min(sentence.end, sentence.start + 12),
    });
    if (!first || first.start > sentence.start) return true;
    return first.member.kind !== 'person' && first.member.name !== running.speaker;
  }
}
