/** Fitted by `tests/bench/salience-fit.ts` on the casts of 105 annotated news pages. Not to be edited. */

export const BIAS = -4.253;

/** Below this a name only passes through the story. */
export const LEAST_SCORE = -1;

/** By feature of `Salience`. */
export const WEIGHTS = {
  early: 1.094,
  mentions: 0.22,
  share: 1.476,
  speaks: 0.942,
  role: 0.663,
  organisation: -0.442,
  group: -1.78,
  country: -2.237,
  score: 3.196,
  opens: 1.803,
  outlet: -1.968,
  groupWords: 0.819,
  acting: 0.179,
  actingMentions: -0.389,
  acts: 0.239,
  countryActs: 0.507,
  actingActs: 0.259,
  listed: -0.083,
  endsOddly: -1.185,
};
