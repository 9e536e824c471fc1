/** Fitted by `tests/bench/salience-fit.ts` on the casts of 105 annotated news pages. Not to be edited. */

export const BIAS = -4.169;

/** Below this a name only passes through the story. */
export const LEAST_SCORE = -0.8;

/** By feature of `Salience`. */
export const WEIGHTS = {
  early: 0.828,
  mentions: 0.277,
  share: 1.618,
  speaks: 0.842,
  role: 0.763,
  organisation: -0.545,
  group: -1.798,
  country: -2.074,
  score: 3.189,
  opens: 1.749,
  outlet: -1.942,
  groupWords: 0.984,
  acting: 0.162,
  actingMentions: -0.354,
};
