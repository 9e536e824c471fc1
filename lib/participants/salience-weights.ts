/** Fitted by `tests/bench/salience-fit.ts` on the casts of 65 annotated news pages. Not to be edited. */

export const BIAS = -3.02;

/** Below this a name only passes through the story. */
export const LEAST_SCORE = -0.75;

/** By feature of `Salience`. */
export const WEIGHTS = {
  early: 0.44,
  mentions: 0.54,
  share: 1.06,
  speaks: 0.9,
  othersSpeak: 0.47,
  role: 1.02,
  organisation: -0.62,
  group: -1.13,
  body: 0.1,
  country: -1.29,
  countryShare: -0.79,
  score: 1.69,
  acts: 0.33,
  quoted: -0.44,
  opens: 1.61,
  outlet: -1.4,
  groupWords: 0.37,
};
