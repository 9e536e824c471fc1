import type { Paragraph } from '../article/article.ts';
import type { Statement } from '../summary.ts';
import { findQuotations } from '../text/quotes.ts';

/** A quotation of fewer letters is a word in marks, or a title. */
const SHORTEST = 20;
/** A letter of a script that writes words as single signs counts as several. */
const LETTER = /\p{L}/gu;
const SIGN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/gu;
const SIGN_WEIGHT = 3;

/** What stands in quotation marks, in a language whose words of speech are not known: nobody is named as its speaker. */
export function quotedStatements(text: string, paragraphs: readonly Paragraph[]): Statement[] {
  return paragraphs
    .filter(({ kind }) => kind !== 'heading')
    .flatMap((paragraph) => findQuotations(text, paragraph))
    .map(({ start, end }) => ({
      start,
      end,
      text: text.slice(start, end),
      kind: 'direct' as const,
      key: false,
    }))
    .filter((statement) => lettersOf(statement.text) >= SHORTEST);
}

const count = (text: string, letter: RegExp): number => text.match(letter)?.length ?? 0;

const lettersOf = (text: string): number => count(text, LETTER) + (SIGN_WEIGHT - 1) * count(text, SIGN);
