/** Fitted by `tests/bench/salience-fit.ts` on the casts of 162 annotated news pages. Not to be edited. */

export const BIAS = -1.551;

/** Below this a name only passes through the story. */
export const LEAST_SCORE = -0.6;

/** By feature of `Salience`. */
export const WEIGHTS = {
  soon: 1.488,
  share: 0.984,
  once: -0.82,
  speaks: 1.005,
  speakers: -0.847,
  role: 0.612,
  organisation: -1.346,
  group: -1.446,
  country: -1.454,
  score: 2.321,
  opens: 2.299,
  outlet: -1.496,
  bodyWord: 0.221,
  endsOddly: -1.175,
  countryShare: -1.554,
  countryWhere: -2.044,
  countryUnspaced: -1.457,
  countryActs: 1.002,
  actingActs: 0.737,
  actingMentions: -0.75,
  groupCompany: -0.866,
  inTitles: -1.208,
  bodyInTitles: 0.881,
  modifies: -1.744,
  people: -1.354,
};
