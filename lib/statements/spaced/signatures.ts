import { type Range, trimRange, within } from '../../text/range.ts';
import type { Report, SpeechContext, SpeechParagraph } from '../context.ts';
import { MARKS } from './attribution.ts';

/** Longest signature, in code units. */
const LONGEST = 120;
/** An embedded post ends with its author's name, handle and day: “— Marta Oyelaran (@oyelaran) May 1, 2020”. */
const POST = /^(?:[—–-]\s*)?([^\s()][^()]{1,60}?) ?\(@\w{1,30}\)/u;
const DASH = /^[—–-]\s*/u;
/** The address of a picture, which a post ends with. */
const LINK = /(?:https?:\/\/|pic\.twitter\.com\/)\S*$/u;
const LONGEST_LINK = 100;

/** Words set apart whose last line names who said or wrote them: quotations with a signature, posts. */
export class Signatures {
  readonly #context: SpeechContext;
  /** Who signed a paragraph, by where it begins. */
  readonly #signers = new Map<number, string>();
  readonly #signatures = new Set<number>();

  constructor(context: SpeechContext) {
    this.#context = context;
    const { paragraphs } = context;
    for (const [i, paragraph] of paragraphs.entries()) {
      const post = this.#postedBy(paragraph);
      if (post) this.#signatures.add(paragraph.start);
      const signer = post ?? this.#signedBy(paragraph, paragraphs[i - 1]);
      if (!signer) continue;
      this.#signatures.add(paragraph.start);
      const member = context.mentionsIn(signer)[0]?.member;
      const name = member?.name ?? context.text.slice(signer.start, signer.end);
      for (let at = i - 1; at >= 0; at -= 1) {
        const before = paragraphs[at];
        if (!before || this.#signatures.has(before.start) || !this.#isSetApart(before)) break;
        this.#signers.set(before.start, name);
      }
    }
  }

  /** What a paragraph that somebody signed says; nothing for the signature itself; undefined for all others. */
  reports(paragraph: SpeechParagraph): Report[] | undefined {
    if (this.#signatures.has(paragraph.start)) return [];
    const speaker = this.#signers.get(paragraph.start);
    if (speaker === undefined) return undefined;
    const { text } = this.#context;
    const { start, end } = paragraph;
    const [link = ''] = LINK.exec(text.slice(Math.max(start, end - LONGEST_LINK), end)) ?? [];
    const range = trimRange(text, { start, end: end - link.length }, MARKS);
    return range.start < range.end ? [{ ...range, speaker, kind: 'direct' }] : [];
  }

  #postedBy({ start, end }: Range): Range | undefined {
    if (end - start > LONGEST) return undefined;
    const line = this.#context.text.slice(start, end);
    const name = POST.exec(line)?.[1];
    if (name === undefined) return undefined;
    const at = start + line.indexOf(name);
    return { start: at, end: at + name.length };
  }

  /** A line behind a quotation that begins with a name and is no sentence: “Marta Oyelaran, treasurer”. */
  #signedBy({ start, end }: Range, before: SpeechParagraph | undefined): Range | undefined {
    if (!before || end - start > LONGEST || !this.#isWhole(before)) return undefined;
    const { text } = this.#context;
    const line = text.slice(start, end);
    if (/[.!?…:;]$|["“«„]/u.test(line)) return undefined;
    const [dash = ''] = DASH.exec(line) ?? [];
    const [mention] = this.#context.mentionsIn({ start, end });
    if (mention?.start !== start + dash.length || mention.member.kind === 'country') return undefined;
    return dash !== '' || mention.end === end || /^[,(]/u.test(text.slice(mention.end, end).trimStart())
      ? mention
      : undefined;
  }

  #isSetApart(paragraph: SpeechParagraph): boolean {
    return paragraph.kind === 'quote' || this.#isWhole(paragraph);
  }

  /** Whether a paragraph is a quotation and nothing else. */
  #isWhole({ start, end, quotations }: SpeechParagraph): boolean {
    const [first] = quotations;
    const { text } = this.#context;
    const words = trimRange(text, { start, end }, MARKS);
    return first !== undefined && first.start <= start + 2 && within(words, first);
  }
}
