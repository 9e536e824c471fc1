/** Fitted by `tests/bench/salience-fit.ts` on the casts of 105 annotated news pages. Not to be edited. */

export const BIAS = -4.044;

/** Below this a name only passes through the story. */
export const LEAST_SCORE = -0.9;

/** By feature of `Salience`. */
export const WEIGHTS = {
  early: 1.218,
  mentions: 0.208,
  share: 1.39,
  speaks: 1.059,
  role: 0.738,
  organisation: -0.372,
  group: -1.704,
  country: -2.138,
  score: 2.882,
  opens: 1.908,
  outlet: -1.929,
  groupWords: 0.781,
  acting: 0.21,
  actingMentions: -0.38,
  acts: 0.304,
  countryActs: 0.478,
  actingActs: 0.176,
  listed: -0.088,
  endsOddly: -1.201,
};
