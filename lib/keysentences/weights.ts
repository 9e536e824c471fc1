/** Fitted by `tests/bench/sentences-fit.ts` on 147 annotated pages. Not to be edited. */
export const WEIGHTS = {
  paragraph: 0.64,
  headline: 1.49,
  central: 2.39,
  length: 2.48,
  later: -1.45,
  question: -1.1,
  unfinished: -1.94,
  quoted: -0.79,
};
