import type { Range } from './range.ts';
import { isWordCharacter } from './lexicon.ts';

/** A quotation: `start`/`end` with its marks, `inner` without. */
export interface Quotation extends Range {
  inner: Range;
  /** False when the closing mark is missing: the quotation goes on in the next paragraph. */
  closed: boolean;
}

/** Closing marks by opening mark; some languages close with what others open with („…“, »…«). */
const CLOSING: Readonly<Record<string, string>> = {
  '“': '”',
  '„': '“”',
  '«': '»',
  '»': '«',
  '‹': '›',
  '「': '」',
  '『': '』',
  '"': '"',
  '＂': '＂',
  '‘': '’',
  '‚': '‘’',
  '”': '”',
  "'": "'",
};

/** News nests quotations two or three deep; a run of opening marks is no quotation. */
const DEEPEST = 8;
/** Longest quotation, in code units, that is looked for without its closing mark. */
const OPEN_LIMIT = 4000;

function opens(text: string, at: number): boolean {
  const mark = text[at];
  if (mark === undefined || !(mark in CLOSING)) return false;
  // An apostrophe, a closing mark, or inches: no quotation begins inside a word …
  if ('‘‚"”»'.includes(mark) && /[\p{L}\p{N}]/u.test(text[at - 1] ?? '') && !isCjk(text[at - 1]))
    return false;
  if (mark === "'") return !/[^\s([—–“"]/u.test(text[at - 1] ?? ' ') && /[\p{L}¿¡]/u.test(text[at + 1] ?? '');
  // … nor before a space, save French «.
  return mark === '«' || !/^\s?$/u.test(text[at + 1] ?? '');
}

const isCjk = (c: string | undefined): boolean =>
  c !== undefined && /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(c);

/**
 * A straight single mark is an apostrophe as well: it opens behind a space and before a letter, and closes before what is
 * no word; behind an s, which a possessive may end with (the workers' pay), only where no better one follows.
 */
function straightClosingOf(text: string, at: number, end: number): number {
  let possessive = -1;
  for (let i = at + 2; i < end; i += 1) {
    if (text[i] !== "'") continue;
    if (opens(text, i)) break;
    if (/\s/u.test(text[i - 1] ?? '') || isWordCharacter(text[i + 1])) continue;
    if (!/s/iu.test(text[i - 1] ?? '')) return i;
    if (possessive < 0) possessive = i;
  }
  return possessive;
}

function closingOf(text: string, at: number, end: number): number {
  const mark = text[at] ?? '';
  if (mark === "'") return straightClosingOf(text, at, end);
  const closing = CLOSING[mark] ?? '';
  let depth = 0;
  for (let i = at + 1; i < end; i += 1) {
    const c = text[i] ?? '';
    if (closing.includes(c) && !(c === '’' && isWordCharacter(text[i + 1]) && !isCjk(text[i + 1]))) {
      if (depth === 0) return i;
      depth -= 1;
    } else if (c === mark && !closing.includes(mark)) {
      depth += 1;
      if (depth > DEEPEST) return -1;
    }
  }
  return -1;
}

/** Whether a mark that nothing closes opens the paragraph, or words behind a pause: said: “…; said. “… */
function goesOnUnclosed(text: string, at: number, paragraph: Range): boolean {
  if (!'“「«„"『'.includes(text[at] ?? '')) return false;
  return at === paragraph.start || /[,:.!?…]\s$/u.test(text.slice(Math.max(paragraph.start, at - 2), at));
}

/**
 * Outermost quotations of one paragraph, in order. A quotation whose closing mark is missing reaches to the
 * paragraph's end where it opens the paragraph or stands behind a pause (the manner of quotations over several), else
 * it is none.
 */
export function findQuotations(text: string, paragraph: Range): Quotation[] {
  const found: Quotation[] = [];
  for (let at = paragraph.start; at < paragraph.end; at += 1) {
    if (!opens(text, at)) continue;
    const close = closingOf(text, at, Math.min(paragraph.end, at + OPEN_LIMIT));
    if (close >= 0) {
      found.push({ start: at, end: close + 1, inner: { start: at + 1, end: close }, closed: true });
      at = close;
    } else if (goesOnUnclosed(text, at, paragraph)) {
      const { end } = paragraph;
      return [...found, { start: at, end, inner: { start: at + 1, end }, closed: false }];
    }
  }
  return found;
}

/** A mark stands this near to the words it belongs to: a full stop may lie between. */
const NEAR = 3;

/**
 * The range with the mark before it or behind it whose partner it holds, so that no quotation mark stands alone:
 * `A,” she said. “B` becomes `“A,” she said. “B”`.
 *
 * @param paragraph beyond which nothing is looked for
 */
export function withPairedMarks(text: string, { start, end }: Range, paragraph: Range): Range {
  const around = { start: Math.max(paragraph.start, start - NEAR), end: Math.min(paragraph.end, end + NEAR) };
  const quotations = findQuotations(text, around).filter((q) => q.closed);
  const cutAtStart = quotations.find((q) => q.start < start && q.end > start && q.end < end);
  const cutAtEnd = quotations.find((q) => q.end > end && q.start > start && q.start < end);
  return { start: cutAtStart?.start ?? start, end: cutAtEnd?.end ?? end };
}
