import { words } from '../languages/words.ts';
import { phraseStart } from '../participants/phrase-han.ts';
import { Lexicon } from '../text/lexicon.ts';
import { overlaps, type Range, trimRange } from '../text/range.ts';
import type { Report, SpeechContext, SpeechParagraph } from './context.ts';

/** Between subject and cue. */
const ADVERBS = new Lexicon(
  words(
    '还 也 则 又 曾 并 再 便 就 均 都 同时 随后 进一步 特别 多次 公开 明确 一致 对此 今天 今日 当天 昨天 昨日 日前 近日 日 此前 告诉记者 向记者 对记者 对媒体 笑着 表示 在 們 们 還 則 並',
  ),
);
/** After a cue these make it a noun or a deed: 表示了, 要求的. */
const NOT_REPORTING = /^[了的过着過得不起到和与或会书稿、》）)”]/u;
const OPENERS = /^[，,：:\s]{0,2}/u;
const CLAUSE_END = /[，,；;。！？!?：:]/u;
/** Fewest letters of a quotation that says something. */
const SHORTEST_SPEECH = 6;
/** A clause that holds its subject is at most this long before the cue. */
const LONGEST_CLAUSE = 70;
/** From 据 to its comma. */
const LONGEST_SOURCE = 40;

interface Attribution {
  speaker: string | null;
  cue: Range;
  /** Where the clause of the attribution begins. */
  clause: number;
  /** Where the reported words begin. */
  content: number;
}

/**
 * Reported speech in Chinese: subject + cue + words, going on to the paragraph's end unless another subject speaks
 * (王毅说，…。…。); coordinated cues (预祝…，表示…); words + subject + cue (“…”王毅说); 据…介绍.
 */
export class HanSpeech {
  readonly #context: SpeechContext;
  readonly #cues: Lexicon;
  readonly #notCues: Lexicon;
  readonly #pronouns: Lexicon;
  readonly #groups: Lexicon;
  readonly #sources: Lexicon;
  readonly #sourceWords: Lexicon;
  readonly #narrative: Lexicon;
  #lastSpeaker: string | null = null;

  constructor(context: SpeechContext) {
    const { speech, names } = context.language;
    this.#context = context;
    this.#cues = new Lexicon(speech.cues);
    this.#notCues = new Lexicon(speech.notCues);
    this.#pronouns = new Lexicon(speech.pronouns);
    this.#groups = new Lexicon(names.groupWords);
    this.#sources = new Lexicon(speech.sourceBefore);
    this.#sourceWords = new Lexicon(speech.sourceAfter);
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
    const speaker = attribution ? attribution.speaker : (running?.speaker ?? this.#lastSpeaker);
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
    const source = this.#source(sentence);
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
    const subject = this.#subject(from, clause, cue, pause);
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

  /** The subject of a cue: beside it, else the first person of its clause or sentence. */
  #subject(
    from: number,
    clause: number,
    cue: Range,
    pause: boolean,
  ): { speaker: string | null; clause: number } | undefined {
    const { text } = this.#context;
    const end = this.#skipAdverbs(clause, cue.start);
    const mentions = this.#context.mentionsIn({ start: clause, end: cue.start });
    const beside = mentions.find((m) => m.end === end || this.#onlyTitle(m.end, end));
    if (beside && beside.member.kind === 'person')
      return { speaker: beside.member.name, clause: beside.start };
    const pronoun = this.#pronouns.endingAt(text, end, 5);
    if (pronoun !== undefined && end - pronoun.length >= clause)
      return { speaker: this.#lastSpeaker, clause };
    const group = this.#groupEnding(clause, end);
    if (group !== undefined) return { speaker: group, clause };
    if (beside) return { speaker: beside.member.name, clause: beside.start };
    const person = mentions.find((m) => m.member.kind === 'person');
    if (person) return { speaker: person.member.name, clause };
    const [first] = mentions;
    if (first && (pause || cue.start - first.end <= 12)) return { speaker: first.member.name, clause };
    // The clause has no subject: the sentence's (王毅欢迎绍伊古访华，表示…).
    if (cue.start - clause > 4) return undefined;
    const earlier = this.#context
      .mentionsIn({ start: from, end: clause })
      .find((m) => m.member.kind === 'person');
    return earlier ? { speaker: earlier.member.name, clause } : undefined;
  }

  /** The unnamed speaker (or the person it describes) whose phrase ends at `end`. */
  #groupEnding(from: number, end: number): string | undefined {
    const { text } = this.#context;
    const head =
      /[\p{Script=Han}][们們]$/u.exec(text.slice(Math.max(from, end - 2), end))?.[0] ??
      this.#groups.endingAt(text, end, 6);
    if (head === undefined || end - head.length < from) return undefined;
    const start = Math.min(end - head.length, phraseStart(text, end, from));
    const person = this.#context.mentionsIn({ start, end }).find((m) => m.member.kind === 'person');
    return person ? person.member.name : this.#context.group({ start, end });
  }

  /** 据法国交管部门统计，… : a source with no cue of its own. */
  #source(sentence: Range): Attribution | undefined {
    const { text } = this.#context;
    const source = this.#sources.startingAt(text, sentence.start);
    if (source === undefined) return undefined;
    const from = sentence.start + source.length;
    const comma = text.slice(from, Math.min(sentence.end, from + LONGEST_SOURCE)).search(/[，,：:]/u);
    if (comma < 0) return undefined;
    const end = this.#skipSourceWords(from, from + comma);
    const mentions = this.#context.mentionsIn({ start: from, end });
    const named = mentions.find((m) => m.end === end && m.member.kind === 'person') ?? undefined;
    const speaker = named?.member.name ?? this.#groupEnding(from, end) ?? mentions.at(-1)?.member.name;
    if (speaker === undefined) return undefined;
    const cue = { start: sentence.start, end: from };
    return { speaker, cue, clause: sentence.start, content: from + comma + 1 };
  }

  /** 据X|9日报道: the name ends before the words for reporting, and the day. */
  #skipSourceWords(from: number, to: number): number {
    const { text } = this.#context;
    let end = to;
    for (;;) {
      const word =
        this.#sourceWords.endingAt(text, end, 6) ??
        /\d{1,2}(?:日|月\d{1,2}日)$/u.exec(text.slice(Math.max(from, end - 6), end))?.[0];
      if (word === undefined || end - word.length <= from) return end;
      end -= word.length;
    }
  }

  #onlyTitle(from: number, to: number): boolean {
    if (to <= from || to - from > 4) return false;
    const between = this.#context.text.slice(from, to);
    const { titlesAfter, honorificsAfter } = this.#context.language.names;
    return titlesAfter.includes(between) || honorificsAfter.includes(between);
  }

  #skipAdverbs(from: number, to: number): number {
    let end = to;
    for (let i = 0; i < 4; i += 1) {
      const adverb = ADVERBS.endingAt(this.#context.text, end, 4);
      if (adverb === undefined || end - adverb.length < from) break;
      end -= adverb.length;
    }
    return end;
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
