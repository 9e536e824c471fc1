/** Fitted by `tests/bench/salience-fit.ts` on the casts of 65 annotated news pages. Not to be edited. */

export const BIAS = -3.969;

/** Below this a name only passes through the story. */
export const LEAST_SCORE = -1.1;

/** By feature of `Salience`. */
export const WEIGHTS = {
  early: 0.675,
  mentions: 0.622,
  share: 0.66,
  speaks: 1.248,
  role: 0.848,
  organisation: -0.68,
  group: -1.748,
  country: -1.767,
  score: 2.592,
  opens: 1.159,
  outlet: -1.665,
  groupWords: 0.786,
};
