/** Fitted by `tests/bench/key-fit.ts` on 162 annotated pages. Not to be edited. */
export const WEIGHTS = {
  headline: 1.27,
  enough: 1.7,
  full: 1.4,
  later: -1.5,
  shared: 0.75,
  person: 0.52,
  quoted: 0.35,
  speaker: 0.4,
};
