import { contentWords, overlapOf } from '../keysentences/words.ts';
import type { LanguageData } from '../languages/language.ts';
import type { Participant, Statement } from '../summary.ts';

const MOST_KEY = 5;
/** Length, in code units, from which a statement has said all that length counts for. */
const FULL_LENGTH = 160;
/** Rank of a speaker who is not among the participants shown. */
const UNRANKED = 6;
/** Weight of the headline's words, and how fast later places and lesser speakers count for less; set by hand. */
const HEADLINE = 1.5;
const LATER = 0.3;
const LESSER = 0.5;

/** Marks the statements that a reader would take away: by a leading participant, early, long enough, near the headline. */
export function markKeyStatements(
  statements: readonly Omit<Statement, 'key'>[],
  participants: readonly Participant[],
  title: string,
  language: LanguageData | null,
): Statement[] {
  const headline = contentWords(title, language);
  const rank = new Map(participants.map(({ name }, i) => [name, i]));
  const scored = statements.map((statement, position) => {
    const place = statement.speaker === undefined ? UNRANKED : (rank.get(statement.speaker) ?? UNRANKED);
    const length = Math.min(1, (statement.end - statement.start) / FULL_LENGTH);
    const near = overlapOf(headline, contentWords(statement.text, language));
    return {
      statement,
      score: near * HEADLINE + length + 1 / (1 + position * LATER) + 1 / (1 + place * LESSER),
    };
  });
  const key = new Set(
    scored
      .filter(({ statement }) => statement.speaker !== undefined)
      .toSorted((a, b) => b.score - a.score)
      .slice(0, MOST_KEY)
      .map(({ statement }) => statement),
  );
  return statements.map((statement) => ({ ...statement, key: key.has(statement) }));
}
