/** Fitted by `tests/bench/salience-fit.ts` on the casts of 65 annotated news pages. Not to be edited. */

export const BIAS = -3.89;

/** Below this a name only passes through the story. */
export const LEAST_SCORE = -1.1;

/** By feature of `Salience`. */
export const WEIGHTS = {
  early: 0.65,
  mentions: 0.6,
  share: 0.68,
  speaks: 1.2,
  role: 0.82,
  organisation: -0.72,
  group: -1.67,
  country: -1.84,
  score: 2.58,
  opens: 0.97,
  outlet: -1.69,
  groupWords: 0.66,
};
