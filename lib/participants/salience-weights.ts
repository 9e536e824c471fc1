/** Fitted by `tests/bench/salience-fit.ts` on the casts of 162 annotated news pages (countryUnspaced alone, the rest on earlier ones). Not to be edited. */

export const BIAS = -3.95;

/** Below this a name only passes through the story. */
export const LEAST_SCORE = -0.9;

/** By feature of `Salience`. */
export const WEIGHTS = {
  early: 1.215,
  mentions: 0.199,
  share: 1.39,
  speaks: 1.063,
  role: 0.74,
  organisation: -0.392,
  group: -1.698,
  country: -2.135,
  score: 2.802,
  opens: 1.908,
  outlet: -1.919,
  groupWords: 0.775,
  countryUnspaced: -1.127,
  acting: 0.202,
  actingMentions: -0.373,
  acts: 0.309,
  countryActs: 0.481,
  actingActs: 0.168,
  listed: -0.086,
  endsOddly: -1.195,
};
