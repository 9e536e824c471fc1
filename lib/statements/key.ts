import { contentWords, overlapOf } from '../keysentences/words.ts';
import type { LanguageData } from '../languages/language.ts';
import type { Participant, Statement } from '../summary.ts';

const MOST_KEY = 5;
/** Length, in code units, from which a statement has said all that length counts for. */
const FULL_LENGTH = 160;

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
    const place = statement.speaker === undefined ? 6 : (rank.get(statement.speaker) ?? 6);
    const length = Math.min(1, (statement.end - statement.start) / FULL_LENGTH);
    const near = overlapOf(headline, contentWords(statement.text, language));
    return { statement, score: near * 1.5 + length + 1 / (1 + position * 0.3) + 1 / (1 + place * 0.5) };
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
