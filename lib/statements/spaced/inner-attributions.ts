import { findQuotations, type Quotation } from '../../text/quotes.ts';
import { type Range, trimRange } from '../../text/range.ts';
import { quotationsIn, type Report, type SpeechContext, type SpeechParagraph } from '../context.ts';
import type { Outer } from '../inner.ts';
import { MARKS, type Order } from './attribution.ts';
import type { Item } from './items.ts';
import type { Judged } from './judge.ts';
import { articlesLeftOff, withoutArticle } from './noun-forms.ts';
import type { Referents } from './referents.ts';
import type { SentenceReader } from './sentence-reader.ts';

/** Least score: the words are somebody's already, so that they are another's has to be plain. */
const LEAST = 0.9;
/** Code units from which words may hold an attribution and what it reports. */
const SHORTEST = 20;
/** Code units that marks and spaces take between an attribution and its words. */
const MARK = 3;
/** Code units between a subject and its cue. */
const NEAR = 40;
/** Orders whose attribution stands behind or beside the words; others need a conjunction or a quotation. */
const BEHIND: ReadonlySet<Order> = new Set(['CVS', 'CSV', 'source']);

const WORD = /[\p{L}\p{M}]+/gu;

/** What others are named to say in words that are somebody's already. Who is meant without a noun isn't told. */
export class InnerAttributions {
  readonly #context: SpeechContext;
  readonly #reader: SentenceReader;
  readonly #referents: Referents;
  readonly #articles: ReadonlySet<string>;
  /** Words by which something may be told to be another's. */
  readonly #telling: ReadonlySet<string>;

  constructor(context: SpeechContext, reader: SentenceReader, referents: Referents) {
    this.#context = context;
    this.#reader = reader;
    this.#referents = referents;
    this.#articles = articlesLeftOff(context.language);
    const { cues, sourceBefore, sourceAfter } = context.language.speech;
    this.#telling = new Set([...cues, ...[...sourceBefore, ...sourceAfter].map(firstWord)]);
  }

  reports(paragraph: SpeechParagraph, outer: Outer): Report[] {
    return paragraph.sentences.flatMap((sentence) =>
      this.#in(sentence, quotationsIn(paragraph, sentence), outer),
    );
  }

  #in(words: Range, quotations: readonly Quotation[], outer: Outer): Report[] {
    const { text } = this.#context;
    if (words.end - words.start < SHORTEST || !(quotations.length > 0 || this.#mayTell(words))) return [];
    const { items, judged } = this.#reader.read(words, quotations);
    return judged.flatMap((attribution) => {
      const { subject, clause, content, cue } = attribution;
      const quotation = quotationOpening(items, content);
      const sure = isSure(attribution, items, quotation);
      const speaker = sure || subject?.member ? this.#speaker(attribution, items, outer) : null;
      // X says that Y told them that …: what Y told is in what X says.
      if (speaker === null || outer.speakers.has(speaker))
        return content.start < clause.end - MARK
          ? []
          : this.#in(trimRange(text, content, ' '), findQuotations(text, content), outer);
      // X said the crack “was found”, a claim that Y disputes: what X quotes is nobody's whose clause follows.
      if (!sure || (quotation && !outer.quoted && BEHIND.has(attribution.order))) return [];
      const range = trimRange(text, quotation?.inner ?? content, MARKS);
      return [{ ...range, speaker, ...(cue ? { cue } : {}), kind: quotation ? 'direct' : 'indirect' }];
    });
  }

  /** Whether any word may report: most sentences needn't be read again. */
  #mayTell({ start, end }: Range): boolean {
    const words = this.#context.text.slice(start, end).toLowerCase().match(WORD) ?? [];
    return words.some((word) => this.#telling.has(word));
  }

  /** In what somebody says themselves, “the officer told me” is about another; behind it, it may be their own attribution. */
  #speaker({ subject, order }: Judged, items: readonly Item[], { speakers, quoted }: Outer): string | null {
    if (!subject || subject.kind === 'pronoun') return null;
    const speaker = this.#referents.resolve(subject, items);
    const other = quoted && !subject.member && !BEHIND.has(order);
    if (!other || speaker === null || !speakers.has(speaker)) return speaker;
    return this.#context.group(withoutArticle(this.#context.text, subject, this.#articles));
  }
}

const firstWord = (phrase: string): string => phrase.split(' ', 1)[0] ?? phrase;

/** The quotation that words begin with. */
function quotationOpening(items: readonly Item[], content: Range): Quotation | undefined {
  for (const item of items)
    if (item.type === 'quoted' && item.speech && Math.abs(item.quotation.inner.start - content.start) < MARK)
      return item.quotation;
  return undefined;
}

function isSure(
  { score, order, content, subject, cue }: Judged,
  items: readonly Item[],
  quotation: Quotation | undefined,
): boolean {
  if (score < LEAST) return false;
  if (quotation) return true;
  if (!subject || subject.plain || (cue && cue.start - subject.end > NEAR)) return false;
  if (BEHIND.has(order)) return true;
  const before = items.findLast((item) => item.end <= content.start);
  return before?.type === 'word' && before.complementiser;
}
