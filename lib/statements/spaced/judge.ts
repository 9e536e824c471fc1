import type { Attribution } from './attribution.ts';
import weights from './weights.json';

/** Fitted to labelled news in seven languages. */
const WEIGHTS: Readonly<Record<string, number>> = weights;

export interface Judged extends Attribution {
  score: number;
}

/** The attributions that more speaks for than against, the likeliest first, and of those that contradict each other one. */
export function judge(attributions: readonly Attribution[]): Judged[] {
  const kept: Judged[] = [];
  const likeliest = attributions
    .map((attribution) => ({ ...attribution, score: scoreOf(attribution.features) }))
    .filter(({ score }) => score > 0)
    .toSorted((a, b) => b.score - a.score);
  for (const attribution of likeliest)
    if (!kept.some((other) => contradicts(other, attribution))) kept.push(attribution);
  return kept.toSorted((a, b) => a.clause.start - b.clause.start);
}

/** Whether more speaks for something seen than against it. */
export const accepts = (features: readonly string[]): boolean => scoreOf(features) > 0;

const scoreOf = (features: readonly string[]): number =>
  features.reduce((sum, feature) => sum + (WEIGHTS[feature] ?? 0), WEIGHTS['bias'] ?? 0);

/** Two readings of one cue, or words that another reading has already, save where one attribution follows the other. */
function contradicts(kept: Attribution, other: Attribution): boolean {
  if (kept.clause.start < other.clause.end && other.clause.start < kept.clause.end) return true;
  const [first, second] = kept.clause.start < other.clause.start ? [kept, other] : [other, kept];
  // X said A and Y said B: the words of the first end where the second begins.
  const follows =
    first.content.start >= first.clause.end - 2 && second.content.start >= second.clause.end - 2;
  if (follows) {
    const inner = second.subject?.kind === 'pronoun' || second.subject === null;
    return second.clause.start - first.content.start < 12 || (inner && second.order !== 'VC');
  }
  return first.content.start < second.content.end && second.content.start < first.content.end;
}
