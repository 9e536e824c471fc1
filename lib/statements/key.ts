import { overlapOf } from '../keysentences/words.ts';
import type { LanguageData } from '../languages/language.ts';
import type { Participant, Statement } from '../summary.ts';
import { type KeyCandidate, type KeyFeatures, keyCandidatesOf, type Unmarked } from './key-features.ts';
import { WEIGHTS } from './key-weights.ts';

const MOST_KEY = 5;
/** Share of a statement's words in one that ranks higher from which it says nothing new. */
const SAME = 0.7;

const NAMES = Object.keys(WEIGHTS) as (keyof KeyFeatures)[];

/**
 * Marks the statements that a reader would take away: near the headline and to what others say, early, long enough,
 * by a leading participant, none that repeats another. Nothing without a speaker.
 */
export function markKeyStatements(
  statements: readonly Unmarked[],
  participants: readonly Participant[],
  title: string,
  language: LanguageData | null,
): Statement[] {
  const score = ({ features }: KeyCandidate): number =>
    NAMES.reduce((sum, name) => sum + WEIGHTS[name] * features[name], 0);
  const best = bestStatements(keyCandidatesOf(statements, participants, title, language), score);
  const key = new Set(best.map(({ statement }) => statement));
  return statements.map((statement) => ({ ...statement, key: key.has(statement) }));
}

/** The best by their scores, none of which repeats another. */
export function bestStatements(
  candidates: readonly KeyCandidate[],
  score: (candidate: KeyCandidate) => number,
): KeyCandidate[] {
  const chosen: KeyCandidate[] = [];
  for (const { candidate } of candidates
    .map((one) => ({ candidate: one, score: score(one) }))
    .toSorted((a, b) => b.score - a.score)) {
    if (chosen.length === MOST_KEY) break;
    if (!chosen.some(({ words }) => overlapOf(candidate.words, words) >= SAME)) chosen.push(candidate);
  }
  return chosen;
}
