import type { Range } from '../text/range.ts';

/** Weights of a fitted judge by feature; a feature that has none weighs nothing. */
export type SpeechWeights = Readonly<Record<string, number>>;

/** Words that may be reported ones. */
export interface Candidate extends Range {
  /** The reported words begin here or later, if they are ones; 0 where they may go on from before. */
  from: number;
  /** What is seen there, each worth its weight. */
  features: readonly string[];
}

/** Accepts or rejects a candidate. */
export type Judge = (candidate: Candidate) => boolean;

/** Logistic regression: accepts where the odds are even or better. */
export function fittedJudge(weights: SpeechWeights): Judge {
  return ({ features }) => features.reduce((sum, feature) => sum + (weights[feature] ?? 0), 0) >= 0;
}
