import type { Paragraph } from '../article/article.ts';
import type { LanguageData } from '../languages/language.ts';
import { findQuotations, type Quotation } from '../text/quotes.ts';
import { type Range, trimRange } from '../text/range.ts';
import { Stops } from './stops.ts';

/** A sentence: offsets into the article's text. */
export interface Sentence extends Range {
  /** Index of its paragraph. */
  paragraph: number;
}

const WIDE_END = /[。！？｡]/u;
const NARROW_END = /[.!?…؟۔।]/u;
const AFTER_END = /[。！？｡.!?…؟۔।"”’»›」』）)\]]/u;
const WORD = /[\p{L}\p{N}]/u;
const CLOSER = /["”’»›」』）)\]]/u;
/** A run of so many code units is no sentence; what looks around in one would take too long. It ends at the next pause … */
const LONGEST = 2000;
const PAUSE = /[\s，,、；;：:]/u;
/** … or, with none that far, anywhere. */
const LONGEST_UNBROKEN = 2 * LONGEST;
/** What is looked at of the words around a full stop. */
const LONGEST_WORD = 20;
/** Marks of one end of a sentence: “?!”, “...” */
const MOST_MARKS = 20;
/** Marks that end a sentence inside a quotation, before the closing mark. */
const ENDED_INSIDE = /[.!?…。！？؟]\s?$/u;

/**
 * Splits paragraphs into sentences. A full stop inside a quotation ends none, so a quotation of several sentences
 * stays with its attribution. Headings are sentences of their own, and no sentence is longer than a few thousand code
 * units.
 *
 * @param language for its abbreviations; null when it isn't known
 */
export function splitSentences(
  text: string,
  paragraphs: readonly Paragraph[],
  language: LanguageData | null,
): Sentence[] {
  const stops = new Stops(language);
  return paragraphs.flatMap((paragraph, index) =>
    splitParagraph(text, paragraph, stops).map(({ start, end }) => ({
      start,
      end,
      paragraph: index,
    })),
  );
}

function splitParagraph(text: string, paragraph: Range, stops: Stops): Range[] {
  const quotations = findQuotations(text, paragraph);
  const sentences: Range[] = [];
  let { start } = paragraph;
  const cut = (end: number): void => {
    const range = trimRange(text, { start, end });
    const last = sentences.at(-1);
    // Marks alone are no sentence; they belong to the one before.
    if (range.end > range.start) {
      if (last && !WORD.test(text.slice(range.start, range.end))) last.end = range.end;
      else sentences.push(range);
    }
    start = end;
  };
  let next = 0;
  for (let at = paragraph.start; at < paragraph.end; at += 1) {
    const quotation = quotations[next];
    if (quotation && at >= quotation.start) {
      next += 1;
      at = quotation.end - 1;
      if (endsAfter(text, quotation, start, paragraph.end)) cut(quotation.end);
      continue;
    }
    const c = text[at] ?? '';
    if (at - start >= LONGEST && (PAUSE.test(c) || at - start >= LONGEST_UNBROKEN)) {
      cut(isHighSurrogate(text, at) ? at : at + 1);
      continue;
    }
    if (!(
      WIDE_END.test(c) ||
      (NARROW_END.test(c) && endsNarrow(text, { start, end: paragraph.end }, at, stops))
    ))
      continue;
    let end = at + 1;
    while (end < paragraph.end && AFTER_END.test(text[end] ?? '')) end += 1;
    cut(end);
    at = end - 1;
  }
  cut(paragraph.end);
  return sentences;
}

/**
 * Whether a sentence ends with a quotation that holds its full stop. After a quotation that opened the sentence an
 * attribution may follow (“….”王毅说。), so there the next word must begin a new sentence.
 */
function endsAfter(text: string, quotation: Quotation, sentenceStart: number, paragraphEnd: number): boolean {
  if (!ENDED_INSIDE.test(text.slice(quotation.inner.start, quotation.inner.end))) return false;
  const rest = text.slice(quotation.end, Math.min(paragraphEnd, quotation.end + 2));
  if (/^\s[\p{Lu}“"«„]/u.test(rest)) return true;
  const opened = !/[\p{L}\p{N}]/u.test(text.slice(sentenceStart, quotation.start));
  return !opened && /^[\p{Script=Han}“「]/u.test(rest);
}

/** @param rest from the beginning of the sentence to the end of its paragraph */
function endsNarrow(text: string, rest: Range, at: number, stops: Stops): boolean {
  let next = at + 1;
  const last = Math.min(rest.end, at + MOST_MARKS);
  while (next < last && (CLOSER.test(text[next] ?? '') || NARROW_END.test(text[next] ?? ''))) next += 1;
  if (next >= rest.end) return true;
  if (!/\s/u.test(text[next] ?? '')) return false;
  const following = text.slice(next, Math.min(rest.end, next + LONGEST_WORD)).trimStart();
  // — Where? — asked she.
  if (/^(?:[—–]\s?)?\p{Ll}/u.test(following)) return false;
  if (text[at] !== '.') return true;
  const before = text.slice(Math.max(rest.start, at - LONGEST_WORD), at);
  return stops.ends(before, following);
}

const isHighSurrogate = (text: string, at: number): boolean => (text.charCodeAt(at) & 0xfc00) === 0xd800;
