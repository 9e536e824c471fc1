/** Fitted by `tests/bench/salience-fit.ts` on the casts of 105 annotated news pages. Not to be edited. */

export const BIAS = -4.093;

/** Below this a name only passes through the story. */
export const LEAST_SCORE = -1.2;

/** By feature of `Salience`. */
export const WEIGHTS = {
  early: 1.217,
  mentions: 0.212,
  share: 1.422,
  speaks: 0.933,
  role: 0.779,
  organisation: -0.376,
  group: -1.653,
  country: -2.154,
  score: 2.939,
  opens: 1.894,
  outlet: -1.954,
  groupWords: 0.785,
  acting: 0.156,
  actingMentions: -0.393,
  acts: 0.31,
  countryActs: 0.483,
  actingActs: 0.168,
  listed: -0.089,
  endsOddly: -1.195,
};
