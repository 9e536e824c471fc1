import type { Said } from './find.ts';
import { findQuotations } from '../text/quotes.ts';
import { overlaps, type Range, trimRange, within } from '../text/range.ts';
import { speakersOf } from './by-speaker.ts';
import type { Report, SpeechContext, SpeechParagraph } from './context.ts';

/** Whose words are read once more. */
export interface Outer {
  speakers: ReadonlySet<string>;
  /** Whether they are all the speakers' own, as between quotation marks, rather than another's about them. */
  quoted: boolean;
}

/** Reads words that are somebody's already for what others are named to say in them. */
export interface InnerSpeech {
  reportsWithin(paragraph: SpeechParagraph, outer: Outer): Report[];
}

/** Code units of words that are worth telling apart. */
const SHORTEST = 4;

/**
 * Speech within speech, which the inner speaker has: ‘…’ within “…”, what X says that Y told them. Only where somebody is
 * named for it; nothing is looked for within what is found.
 */
export function innerReports(
  speech: InnerSpeech,
  { text }: SpeechContext,
  paragraph: SpeechParagraph,
  statement: Said,
): Report[] {
  const speakers = new Set(speakersOf(statement));
  const told = statement.speaker === undefined ? {} : { toldBy: statement.speaker };
  const found: Report[] = [];
  for (const { quoted, ...piece } of piecesOf(paragraph, statement)) {
    const sentences = paragraph.sentences
      .filter((sentence) => overlaps(sentence, piece))
      .map((sentence) => Object.assign({}, sentence, trimRange(text, common(sentence, piece), ' ')));
    const quotations = findQuotations(text, piece);
    const words = { kind: paragraph.kind, ...piece, sentences, quotations };
    for (const report of speech.reportsWithin(words, { speakers, quoted }))
      if (
        report.speaker !== null &&
        !speakers.has(report.speaker) &&
        report.end - report.start >= SHORTEST &&
        within(report, statement) &&
        !found.some((other) => overlaps(other, report))
      )
        found.push({ ...report, ...told });
  }
  return found.toSorted((a, b) => a.start - b.start);
}

/** What a statement quotes, without the marks, and all of it where that isn't one quotation. */
function piecesOf(
  { quotations }: SpeechParagraph,
  { start, end, kind }: Said,
): (Range & Pick<Outer, 'quoted'>)[] {
  const quoted = quotations
    .filter((q) => overlaps(q.inner, { start, end }))
    .map(({ inner }) => Object.assign(common(inner, { start, end }), { quoted: true }));
  if (kind === 'direct' && quoted.length > 0) return quoted;
  return [...quoted, { start, end, quoted: kind === 'direct' }];
}

/** What two ranges have in common. */
const common = (a: Range, b: Range): Range => ({
  start: Math.max(a.start, b.start),
  end: Math.min(a.end, b.end),
});
