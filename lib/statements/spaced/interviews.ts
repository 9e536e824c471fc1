import { type Range, trimRange } from '../../text/range.ts';
import type { Report, SpeechContext, SpeechParagraph, SpokenMention } from '../context.ts';
import { MARKS } from './attribution.ts';

/** Longest name, and longest question, in code units. */
const LONGEST_LABEL = 60;
const LONGEST = 600;
/** Longest line that names who asked, in code units. */
const LONGEST_SIGNATURE = 80;
/** Fewest questions of an interview, and of those that address somebody. */
const FEWEST = 4;
const FEWEST_ADDRESSED = 2;
/** Paragraphs of an answer, on an average, at most. */
const LONGEST_ANSWER = 5;
/** Share of one side's turns that must end with a question mark, and of the other's that may. */
const ASKS = 0.3;
const ANSWERS = 0.1;

const ASKED = /[?؟]["”’»]?$/u;
/** A paragraph that is somebody's turn. */
const TURN = /^[—–-]\s?[\p{L}¿¡«“"]/u;

interface Turn {
  paragraphs: SpeechParagraph[];
  asked: boolean;
}

/**
 * Interviews: questions, each a paragraph, and the answers of one person, who is named before them or in front of an
 * answer. Questions that a page asks itself (“What do you have to do?”) nobody answers in their own name.
 */
export class Interviews {
  readonly #context: SpeechContext;
  readonly #address: ReadonlySet<string>;
  readonly #oneself: ReadonlySet<string>;
  /** Who answers, by where a paragraph begins; null for questions. */
  readonly #speakers = new Map<number, string | null>();

  constructor(context: SpeechContext) {
    this.#context = context;
    this.#address = new Set(context.language.speech.clause?.address);
    this.#oneself = new Set(context.language.speech.clause?.oneself);
    const turns = this.#turnsOfDialogue() ?? this.#turnsOfQuestions();
    const first = turns?.[0]?.paragraphs[0];
    if (!turns || !first) return;
    const answers = turns.filter(({ asked }) => !asked);
    const labelled = answers.flatMap(({ paragraphs }) => paragraphs.flatMap((p) => this.#label(p) ?? []));
    const speaker = labelled[0]?.member.name ?? this.#introduced(first.start);
    if (speaker === undefined) return;
    let answering = speaker;
    for (const { paragraphs, asked } of turns)
      for (const paragraph of paragraphs) {
        if (!asked) answering = this.#label(paragraph)?.member.name ?? answering;
        this.#speakers.set(paragraph.start, asked ? null : answering);
      }
  }

  /** What a paragraph of an interview says; nothing for a question; undefined for all others. */
  reports(paragraph: SpeechParagraph): Report[] | undefined {
    const speaker = this.#speakers.get(paragraph.start);
    if (speaker === undefined) return undefined;
    if (speaker === null || paragraph.sentences.length === 0 || this.#isSigned(paragraph, speaker)) return [];
    const label = this.#label(paragraph);
    const start = label ? label.end + 1 : paragraph.start;
    const range = trimRange(this.#context.text, { start, end: paragraph.end }, MARKS);
    return range.start < range.end ? [{ ...range, speaker, kind: 'direct' }] : [];
  }

  /** Whether the last line names who asked: “Das Gespräch führte X”. */
  #isSigned(paragraph: SpeechParagraph, speaker: string): boolean {
    return (
      paragraph === this.#context.paragraphs.at(-1) &&
      paragraph.end - paragraph.start <= LONGEST_SIGNATURE &&
      !this.#has(paragraph, this.#oneself) &&
      this.#context
        .mentionsIn(paragraph)
        .some(({ member }) => member.kind === 'person' && member.name !== speaker)
    );
  }

  /** Turns that dashes open, where every second asks. */
  #turnsOfDialogue(): Turn[] | undefined {
    const turns: Turn[] = [];
    for (const paragraph of this.#context.paragraphs)
      if (TURN.test(this.#textOf(paragraph).slice(0, 3)))
        turns.push({ paragraphs: [paragraph], asked: false });
      else turns.at(-1)?.paragraphs.push(paragraph);
    if (turns.length < 2 * FEWEST) return undefined;
    const shares = [0, 1].map((side) => {
      const theirs = turns.filter((_, i) => i % 2 === side);
      return theirs.filter(({ paragraphs: [first] }) => first && this.#asks(first)).length / theirs.length;
    });
    const [even = 0, odd = 0] = shares;
    const side = even >= ASKS && odd <= ANSWERS ? 0 : odd >= ASKS && even <= ANSWERS ? 1 : undefined;
    return side === undefined
      ? undefined
      : turns.map(({ paragraphs }, i) => ({ paragraphs, asked: i % 2 === side }));
  }

  /** Paragraphs that ask somebody, and those between them. */
  #turnsOfQuestions(): Turn[] | undefined {
    const turns: Turn[] = [];
    for (const paragraph of this.#context.paragraphs) {
      const asked = this.#asks(paragraph);
      const last = turns.at(-1);
      if (last && last.asked === asked) last.paragraphs.push(paragraph);
      else if (asked || last) turns.push({ paragraphs: [paragraph], asked });
    }
    const questions = turns.filter(({ asked }) => asked);
    const answers = turns.filter(({ asked }) => !asked);
    const addressed = questions.filter(({ paragraphs }) =>
      paragraphs.some((p) => this.#has(p, this.#address)),
    );
    const personal = answers.filter(({ paragraphs }) => paragraphs.some((p) => this.#has(p, this.#oneself)));
    const length = answers.reduce((sum, { paragraphs }) => sum + paragraphs.length, 0);
    const isInterview =
      answers.length >= FEWEST &&
      ((addressed.length >= Math.max(FEWEST_ADDRESSED, questions.length / 3) &&
        personal.length >= answers.length / 2) ||
        answers.some(({ paragraphs: [first] }) => first && this.#label(first))) &&
      length <= LONGEST_ANSWER * answers.length;
    return isInterview ? turns : undefined;
  }

  #asks(paragraph: Range): boolean {
    return paragraph.end - paragraph.start <= LONGEST && ASKED.test(this.#textOf(paragraph).trimEnd());
  }

  #has(paragraph: Range, list: ReadonlySet<string>): boolean {
    return this.#textOf(paragraph)
      .toLowerCase()
      .split(/[^\p{L}\p{M}]+/u)
      .some((word) => list.has(word));
  }

  /** The person who is named most often before the questions. */
  #introduced(end: number): string | undefined {
    const counts = new Map<string, number>();
    for (const { member } of this.#context.mentionsIn({ start: 0, end }))
      if (member.kind === 'person')
        counts.set(member.name, (counts.get(member.name) ?? 0) + (member.inHeadline ? 2 : 1));
    return [...counts].toSorted(([, a], [, b]) => b - a)[0]?.[0];
  }

  /** The name of a person that a turn opens with, and a colon. */
  #label({ start, end }: Range): SpokenMention | undefined {
    const [mention] = this.#context.mentionsIn({ start, end: Math.min(end, start + LONGEST_LABEL) });
    const labels =
      mention?.start === start && mention.member.kind === 'person' && this.#context.text[mention.end] === ':';
    return labels ? mention : undefined;
  }

  #textOf({ start, end }: Range): string {
    return this.#context.text.slice(start, end);
  }
}
