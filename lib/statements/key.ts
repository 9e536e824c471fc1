import { contentWords, overlapOf } from '../keysentences/words.ts';
import type { LanguageData } from '../languages/language.ts';
import type { Participant, Statement } from '../summary.ts';

const MOST_KEY = 5;
/** Share of a statement's words in one that ranks higher from which it says nothing new. */
const SAME = 0.7;
/** Rank of a speaker who is not among the participants shown. */
const UNRANKED = 6;
/** Lengths up to which being longer counts; a letter that is a syllable or a word counts for more. */
const ENOUGH_LENGTH = 66;
const FULL_LENGTH = 352;
const DENSE = 2.2;
const DENSE_LETTER = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/** Weights of a pairwise ranking fitted to the news benchmark, and checked by cross-validation. */
const WEIGHTS = {
  headline: 3,
  enough: 1.7,
  full: 1.4,
  later: -1.5,
  shared: 0.75,
  person: 0.75,
  quoted: 0.5,
  speaker: 0.35,
} as const;

type Found = Omit<Statement, 'key'>;

/**
 * Marks the statements that a reader would take away: near the headline and to what others say, early, long enough,
 * by a leading participant, none that repeats another. Nothing without a speaker.
 */
export function markKeyStatements(
  statements: readonly Found[],
  participants: readonly Participant[],
  title: string,
  language: LanguageData | null,
): Statement[] {
  const words = new Map(statements.map((statement) => [statement, contentWords(statement.text, language)]));
  const spread = new Map<string, number>();
  for (const set of words.values()) for (const word of set) spread.set(word, (spread.get(word) ?? 0) + 1);
  const headline = contentWords(title, language);
  const rank = new Map(participants.map(({ name }, i) => [name, i]));
  const end = statements.at(-1)?.end ?? 1;

  const score = (statement: Found, own: ReadonlySet<string>): number => {
    const place = rank.get(statement.speaker ?? '') ?? UNRANKED;
    const length = (statement.end - statement.start) * (DENSE_LETTER.test(statement.text) ? DENSE : 1);
    const shared = [...own].reduce((sum, word) => sum + Math.log2(spread.get(word) ?? 1), 0);
    return (
      WEIGHTS.headline * overlapOf(headline, own) +
      WEIGHTS.enough * Math.min(1, length / ENOUGH_LENGTH) +
      WEIGHTS.full * Math.min(1, length / FULL_LENGTH) +
      WEIGHTS.later * (statement.start / end) +
      WEIGHTS.shared * (shared / Math.max(1, own.size)) +
      WEIGHTS.person * (participants[place]?.kind === 'person' ? 1 : 0) +
      WEIGHTS.quoted * (statement.kind === 'indirect' ? 0 : 1) +
      WEIGHTS.speaker / (1 + place / 2)
    );
  };

  const ranked = [...words]
    .filter(([{ speaker }]) => speaker !== undefined)
    .map(([statement, own]) => ({ statement, own, score: score(statement, own) }))
    .toSorted((a, b) => b.score - a.score);
  const key: typeof ranked = [];
  for (const candidate of ranked) {
    if (key.length === MOST_KEY) break;
    if (!key.some(({ own }) => overlapOf(candidate.own, own) >= SAME)) key.push(candidate);
  }
  const chosen = new Set(key.map(({ statement }) => statement));
  return statements.map((statement) => ({ ...statement, key: chosen.has(statement) }));
}
