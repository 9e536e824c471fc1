/** Fitted by `tests/bench/sentences-fit.ts` on 104 annotated pages. Not to be edited. */
export const WEIGHTS = {
  paragraph: 0.74,
  headline: 1.35,
  central: 2.31,
  length: 2.28,
  later: -1.25,
  question: -0.97,
  unfinished: -1.36,
  quoted: -0.69,
};
