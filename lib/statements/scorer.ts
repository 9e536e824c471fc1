import type { Range } from '../text/range.ts';

/** Weights of a fitted judge by feature; a feature that has none weighs nothing. */
export type SpeechWeights = Readonly<Record<string, number>>;

/** Words that may be reported ones. */
export interface Candidate extends Range {
  /** The reported words begin here or later, if they are ones; 0 where they may go on from before. */
  from: number;
  /** Who says them if they are reported: a cast member's name; absent where that is settled later. */
  speaker?: string;
  /** The phrase of somebody without a name who says them. */
  unnamed?: string;
  /** What is seen there, each worth its weight. */
  features: readonly string[];
}

/** How much speaks for a candidate: it is accepted from 0 on. */
export type Judge = (candidate: Candidate) => number;

/** Logistic regression: the logarithm of the odds. */
export function fittedJudge(weights: SpeechWeights): Judge {
  return ({ features }) => features.reduce((sum, feature) => sum + (weights[feature] ?? 0), 0);
}
