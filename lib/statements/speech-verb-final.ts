import { Lexicon } from '../text/lexicon.ts';
import { overlaps, type Range, trimRange } from '../text/range.ts';
import type { Report, SpeechContext, SpeechParagraph } from './context.ts';

/** Characters between the start of a sentence and the particle of its subject. */
const REACH_SUBJECT = 60;
const SHORTEST = 4;
const MARKS = '「」『』“”"‘’、，,。. ';

/**
 * Reported speech in languages whose verb comes last: subject, words, cue (Xは「…」と述べた, X는 “…”라고 말했다),
 * and sources (Xによると、…). The particles that part them are the language's complementisers.
 */
export class VerbFinalSpeech {
  readonly #context: SpeechContext;
  readonly #cues: Lexicon;
  readonly #complementisers: Lexicon;
  readonly #sources: Lexicon;
  readonly #groups: Lexicon;
  readonly #pronouns: Lexicon;
  #lastSpeaker: string | null = null;

  constructor(context: SpeechContext) {
    const { speech, names } = context.language;
    this.#context = context;
    this.#cues = new Lexicon(speech.cues);
    this.#complementisers = new Lexicon(speech.complementisers);
    this.#sources = new Lexicon(speech.sourceAfter);
    this.#groups = new Lexicon(names.groupWords);
    this.#pronouns = new Lexicon(speech.pronouns);
  }

  reports(paragraph: SpeechParagraph): Report[] {
    return paragraph.sentences.flatMap((sentence) => {
      const report = this.#source(sentence) ?? this.#reported(sentence, paragraph);
      if (report?.speaker) this.#lastSpeaker = report.speaker;
      return report ? [report] : [];
    });
  }

  /** Xによると、… / X에 따르면 … */
  #source(sentence: Range): Report | undefined {
    const [source] = this.#sources.matches(this.#context.text, sentence.start, sentence.end);
    if (!source || source.start - sentence.start > REACH_SUBJECT) return undefined;
    const speaker = this.#speaker({ start: sentence.start, end: source.start }, source.start);
    const range = trimRange(this.#context.text, { start: source.end, end: sentence.end }, MARKS);
    if (speaker === undefined || range.end - range.start < SHORTEST) return undefined;
    return { ...range, speaker, cue: source, kind: 'indirect', goesOn: false };
  }

  #reported(sentence: Range, paragraph: SpeechParagraph): Report | undefined {
    const { text } = this.#context;
    const quotations = paragraph.quotations.filter(
      (q) => overlaps(q, sentence) && q.inner.end - q.inner.start >= SHORTEST,
    );
    const cue = [...this.#cues.matches(text, sentence.start, sentence.end)].findLast(
      (c) =>
        !quotations.some((q) => overlaps(q, c)) &&
        this.#complementiserBefore(c.start, sentence) !== undefined,
    );
    if (!cue) return undefined;
    const wordsEnd = this.#complementiserBefore(cue.start, sentence) ?? cue.start;
    const subject = this.#subject(sentence, wordsEnd);
    const [first] = quotations;
    const last = quotations.at(-1);
    const direct = first && last && wordsEnd - last.end <= 2;
    const start = direct && first.start - subject.end <= 3 ? first.inner.start : subject.end;
    const range = trimRange(text, { start, end: direct ? last.inner.end : wordsEnd }, MARKS);
    if (range.end - range.start < SHORTEST) return undefined;
    const kind = direct && start === first.inner.start ? 'direct' : first ? 'mixed' : 'indirect';
    return { ...range, speaker: subject.speaker, cue, kind, goesOn: false };
  }

  /** Where the particle that closes the words begins, a few letters before the cue. */
  #complementiserBefore(cueStart: number, sentence: Range): number | undefined {
    const { text } = this.#context;
    for (let end = cueStart; end > Math.max(sentence.start, cueStart - 8); end -= 1) {
      const particle = this.#complementisers.endingAt(text, end, 4);
      if (particle !== undefined) return end - particle.length;
    }
    return undefined;
  }

  #subject(sentence: Range, wordsEnd: number): { speaker: string | null; end: number } {
    const { text } = this.#context;
    const reach = Math.min(wordsEnd, sentence.start + REACH_SUBJECT);
    const particle =
      /^[\p{Script=Han}\p{Script=Katakana}\p{Script=Hangul}\s・ー()（）\d]{0,16}?(?:は|が|も|은|는|이|가|도)[、,\s「“"]/u;
    for (const mention of this.#context.mentionsIn({ start: sentence.start, end: reach })) {
      const match = particle.exec(text.slice(mention.end, mention.end + 20));
      if (match)
        return { speaker: mention.member.name, end: mention.end + match[0].replace(/[「“"]$/u, '').length };
    }
    for (const group of this.#groups.matches(text, sentence.start, reach)) {
      const match = particle.exec(text.slice(group.end, group.end + 20));
      if (match)
        return {
          speaker: this.#context.group(group),
          end: group.end + match[0].replace(/[「“"]$/u, '').length,
        };
    }
    return { speaker: this.#lastSpeaker, end: sentence.start };
  }

  #speaker(range: Range, end: number): string | null | undefined {
    const { text } = this.#context;
    const mention = this.#context.mentionsIn(range).at(-1);
    if (mention) return mention.member.name;
    const group = [...this.#groups.matches(text, range.start, range.end)].at(-1);
    if (group) return this.#context.group(group);
    return this.#pronouns.endingAt(text, end) === undefined ? undefined : this.#lastSpeaker;
  }
}
