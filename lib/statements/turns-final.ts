import type { Range } from '../text/range.ts';
import { findQuotations } from '../text/quotes.ts';
import type { SpeechContext, SpeechParagraph } from './context.ts';

/** An answer of an interview: all of its paragraph but a label and the marks around it. */
export interface Answer extends Range {
  speaker: string;
}

/** How a paragraph begins that asks: ――引退を決めたのは。, -수상 소감은., Q. */
const ASKS = /^\s?(?:[―—─–‐-]{1,3}\s?(?=[^\s―—─–\d-])|[QＱ問]\d{0,2}[.．:：\s　]|질문\s?[:：])/u;
/** … and one that answers without a name. */
const ANSWERS = /^\s?(?:[AＡ答]\d{0,2}[.．:：\s　]|답변?\s?[:：])\s?/u;
/** What parts a name from what it answers: a space, too, where none parts the words. */
const PARTS = /^(?:さん|氏|씨)?(?:[（(][^（）()]{1,12}[）)])?[:：]\s?/u;
const PARTS_UNSPACED = /^(?:さん|氏)?(?:[（(][^（）()]{1,12}[）)])?[\s:：]\s?/u;
/** How a question ends, as items of a list don't. */
const QUESTION_END = /[?？。.…]$/u;
const LONGEST_LABEL = 24;
/** Questions from which a text is an interview. */
const FEWEST = 2;
/** Code units in which the person asked is named. */
const INTRODUCTION = 600;

/** Interviews in languages whose verb comes last: questions behind a dash, answers behind a name or in marks. */
export class FinalTurns {
  readonly #context: SpeechContext;
  readonly #answers = new Map<number, Answer | null>();
  /** Whether answers stand in marks, so that a paragraph without them is the writer's. */
  #inMarks = false;

  constructor(context: SpeechContext) {
    this.#context = context;
    const { paragraphs } = context;
    const asking = paragraphs.map((paragraph) => this.#asks(paragraph));
    const first = asking.indexOf(true);
    // Items of a list stand one behind the other.
    const answered = asking.filter((asks, i) => asks && asking[i + 1] === false).length;
    if (answered < FEWEST || answered * 2 < asking.filter(Boolean).length) return;
    this.#inMarks = asking.some((asks, i) => {
      const next = paragraphs[i + 1];
      return asks && next !== undefined && this.#marked(next.start, next.end) !== undefined;
    });
    const asked = this.#asked(paragraphs[first]?.start ?? 0);
    const last = asking.lastIndexOf(true);
    for (const [i, paragraph] of paragraphs.entries()) {
      if (i < first || paragraph.kind === 'heading') continue;
      const answer = asking[i] ? null : this.#answer(paragraph, asked, i <= last || asking[i - 1] === true);
      if (answer !== undefined) this.#answers.set(paragraph.start, answer);
    }
  }

  /** What a paragraph answers; null where it asks, undefined where it is neither. */
  of({ start }: Range): Answer | null | undefined {
    return this.#answers.get(start);
  }

  #asks({ start, end }: Range): boolean {
    const { text } = this.#context;
    return (
      ASKS.test(text.slice(start, Math.min(end, start + LONGEST_LABEL))) &&
      QUESTION_END.test(text.slice(end - 1, end))
    );
  }

  /** The person asked: who is named most before the first question. */
  #asked(end: number): string | undefined {
    const times = new Map<string, number>();
    for (const { member } of this.#context.mentionsIn({ start: Math.max(0, end - INTRODUCTION), end }))
      if (member.kind === 'person') times.set(member.name, (times.get(member.name) ?? 0) + 1);
    return [...times].toSorted((a, b) => b[1] - a[1])[0]?.[0];
  }

  /** @param between whether a question follows, or stands right before */
  #answer(paragraph: SpeechParagraph, asked: string | undefined, between: boolean): Answer | undefined {
    const { text } = this.#context;
    const { start, end } = paragraph;
    const label = { start, end: Math.min(end, start + LONGEST_LABEL) };
    const named = this.#context
      .mentionsIn(label)
      .find((m) => m.start === start && m.member.kind === 'person');
    const parting = this.#context.language.writing === 'spaced' ? PARTS : PARTS_UNSPACED;
    const parts = named && parting.exec(text.slice(named.end, label.end));
    if (named && parts) return { start: named.end + parts[0].length, end, speaker: named.member.name };
    if (asked === undefined || !between) return undefined;
    const bare = start + (ANSWERS.exec(text.slice(start, label.end))?.[0].length ?? 0);
    const whole = this.#marked(bare, end);
    if (!whole && bare === start && this.#inMarks) return undefined;
    return { ...(whole ?? { start: bare, end }), speaker: asked };
  }

  /** What stands between the marks of a paragraph that is one quotation. */
  #marked(start: number, end: number): Range | undefined {
    const [quotation] = findQuotations(this.#context.text, { start, end });
    return quotation?.start === start && end - quotation.end <= 1 ? quotation.inner : undefined;
  }
}
