import { contentWords, overlapOf } from '../keysentences/words.ts';
import type { LanguageData } from '../languages/language.ts';
import type { Participant, Statement } from '../summary.ts';
import type { WEIGHTS } from './key-weights.ts';

/** Rank of a speaker who is not among the participants shown. */
const UNRANKED = 6;
/** Lengths up to which being longer counts; a letter that is a syllable or a word counts for more. */
const ENOUGH_LENGTH = 66;
const FULL_LENGTH = 352;
const DENSE = 2.2;
const DENSE_LETTER = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

export type Unmarked = Omit<Statement, 'key'>;

/** What a statement's weight is read from. */
export type KeyFeatures = Record<keyof typeof WEIGHTS, number>;

/** A statement that a reader may take away. */
export interface KeyCandidate {
  statement: Unmarked;
  words: ReadonlySet<string>;
  features: KeyFeatures;
}

/**
 * The statements that have a speaker and stand in nobody else's words, in their order, with what is seen in them: words of the headline and of other
 * statements, their length, how late they stand, whose they are.
 *
 * @param participants most important first
 */
export function keyCandidatesOf(
  statements: readonly Unmarked[],
  participants: readonly Participant[],
  title: string,
  language: LanguageData | null,
): KeyCandidate[] {
  const all = statements
    .filter(({ toldBy }) => toldBy === undefined)
    .map((statement) => ({ statement, words: contentWords(statement.text, language) }));
  const spread = new Map<string, number>();
  for (const { words } of all) for (const word of words) spread.set(word, (spread.get(word) ?? 0) + 1);
  const headline = contentWords(title, language);
  const rank = new Map(participants.map(({ name }, i) => [name, i]));
  const end = statements.at(-1)?.end ?? 1;
  return all
    .filter(({ statement }) => statement.speaker !== undefined)
    .map(({ statement, words }) => {
      const place = rank.get(statement.speaker ?? '') ?? UNRANKED;
      const length = (statement.end - statement.start) * (DENSE_LETTER.test(statement.text) ? DENSE : 1);
      const shared = [...words].reduce((sum, word) => sum + Math.log2(spread.get(word) ?? 1), 0);
      return {
        statement,
        words,
        features: {
          headline: overlapOf(headline, words),
          enough: Math.min(1, length / ENOUGH_LENGTH),
          full: Math.min(1, length / FULL_LENGTH),
          later: statement.start / end,
          shared: shared / Math.max(1, words.size),
          person: participants[place]?.kind === 'person' ? 1 : 0,
          quoted: statement.kind === 'indirect' ? 0 : 1,
          speaker: 1 / (1 + place / 2),
        },
      };
    });
}
