/** Fitted by `tests/bench/salience-fit.ts` on the casts of 65 annotated news pages. Not to be edited. */

export const BIAS = -3.97;

/** Below this a name only passes through the story. */
export const LEAST_SCORE = -1.1;

/** By feature of `Salience`. */
export const WEIGHTS = {
  early: 0.67,
  mentions: 0.62,
  share: 0.66,
  speaks: 1.25,
  role: 0.85,
  organisation: -0.68,
  group: -1.75,
  country: -1.77,
  score: 2.59,
  opens: 1.16,
  outlet: -1.67,
  groupWords: 0.79,
};
