/** Fitted by `tests/bench/key-fit.ts` on 162 annotated pages. Not to be edited. */
export const WEIGHTS = {
  headline: 1.6,
  enough: 3.22,
  full: 1.77,
  later: -0.83,
  shared: 0.82,
  person: 0.67,
  quoted: 0.53,
  speaker: 0.11,
};
