import { type Matrix, multiply, ROWS } from './matrix.ts';
import type { Layer } from './model.ts';

/**
 * A window of three tokens, moved over four places with 6 products of matrices instead of 12: Winograd's F(4, 3), as
 * in Lavin & Gray, Fast Algorithms for Convolutional Neural Networks (2015), section 4.3. Six tokens are mixed, each
 * mix goes through a matrix of its own (a mix of the window's three), and the products are mixed into four outputs.
 * In 64 bits that differs from the plain sums in the last digits only.
 */
const PLACES = 4;

/** How many times its dilation a convolution reads beyond the last token. */
export const OVERHANG = PLACES;

type Six<T> = readonly [T, T, T, T, T, T];

const six = <T>(make: () => T): Six<T> => [make(), make(), make(), make(), make(), make()];

/** Room for the mixes and products of one layer after the other. */
export interface Workspace {
  readonly mixes: Six<Float64Array>;
  readonly products: Six<Float64Array>;
}

/** Room for layers of `width` with windows of at most `dilation` over at most `most` tokens. */
export function workspace(width: number, dilation: number, most: number): Workspace {
  const rows = Math.ceil(most / PLACES) + dilation + ROWS;
  const room = (): Float64Array => new Float64Array(rows * width);
  return { mixes: six(room), products: six(room) };
}

/** One layer's window. */
export class Convolution {
  private readonly dilation: number;
  private readonly bias: Float32Array;
  private readonly matrices: Six<Matrix>;

  constructor(
    { linear: { weights, bias }, dilation }: Layer,
    private readonly room: Workspace,
  ) {
    this.dilation = dilation;
    this.bias = bias;
    this.matrices = mixWindow(weights, bias.length);
  }

  /**
   * Adds to the state of each of `count` tokens what the window makes of it and its neighbours, where that is above 0.
   *
   * @param padded the tokens' rows from row `first`, with rows of zeros before and after as far as the window and
   *   OVERHANG times the dilation reach
   */
  addTo(state: Float64Array, padded: Float64Array, first: number, count: number): void {
    const runs = this.runs(count);
    this.mix(padded, first, runs);
    const { mixes, products } = this.room;
    this.matrices.forEach((matrix, m) =>
      multiply(mixes[m] as Float64Array, runs.length, matrix, products[m] as Float64Array),
    );
    this.unmix(state, count, runs);
  }

  /** The first of each four tokens, `dilation` apart, that are read together. */
  private runs(count: number): number[] {
    const { dilation } = this;
    const runs: number[] = [];
    for (let lane = 0; lane < dilation; lane++)
      for (let token = lane; token < count; token += PLACES * dilation) runs.push(token);
    return runs;
  }

  private mix(padded: Float64Array, first: number, runs: readonly number[]): void {
    const [m0, m1, m2, m3, m4, m5] = this.room.mixes;
    const width = this.bias.length;
    const step = this.dilation * width;
    let into = 0;
    for (const token of runs) {
      let at = (first + token) * width - step;
      for (let i = 0; i < width; i++, at++, into++) {
        const x0 = padded[at] as number;
        const x1 = padded[at + step] as number;
        const x2 = padded[at + 2 * step] as number;
        const x3 = padded[at + 3 * step] as number;
        const x4 = padded[at + 4 * step] as number;
        const x5 = padded[at + 5 * step] as number;
        m0[into] = 4 * x0 - 5 * x2 + x4;
        m1[into] = x4 + x3 - 4 * (x2 + x1);
        m2[into] = x4 - x3 - 4 * (x2 - x1);
        m3[into] = x4 - x2 + 2 * (x3 - x1);
        m4[into] = x4 - x2 - 2 * (x3 - x1);
        m5[into] = 4 * x1 - 5 * x3 + x5;
      }
    }
  }

  private unmix(state: Float64Array, count: number, runs: readonly number[]): void {
    const [p0, p1, p2, p3, p4, p5] = this.room.products;
    const { bias, dilation } = this;
    const width = bias.length;
    const step = dilation * width;
    const end = count * width;
    let from = 0;
    for (const token of runs) {
      let at = token * width;
      for (let i = 0; i < width; i++, at++, from++) {
        const b = bias[i] as number;
        const even = (p1[from] as number) + (p2[from] as number);
        const odd = (p1[from] as number) - (p2[from] as number);
        const wide = (p3[from] as number) + (p4[from] as number);
        const oddWide = (p3[from] as number) - (p4[from] as number);
        addPositive(state, at, end, b + (p0[from] as number) + even + wide);
        addPositive(state, at + step, end, b + odd + 2 * oddWide);
        addPositive(state, at + 2 * step, end, b + even + 4 * wide);
        addPositive(state, at + 3 * step, end, b + odd + 8 * oddWide + (p5[from] as number));
      }
    }
  }
}

function addPositive(state: Float64Array, at: number, end: number, by: number): void {
  if (by > 0 && at < end) state[at] = (state[at] as number) + by;
}

/** The six matrices out of the window's three, which stand beside each other in each row of `weights`. */
function mixWindow(weights: Float32Array, width: number): Six<Matrix> {
  const matrices = six(() => ({
    weights: new Float64Array(width * width),
    bias: new Float64Array(width),
  }));
  const [w0, w1, w2, w3, w4, w5] = matrices.map((matrix) => matrix.weights) as unknown as Six<Float64Array>;
  let into = 0;
  for (let row = 0; row < width; row++) {
    let from = row * 3 * width;
    for (let i = 0; i < width; i++, from++, into++) {
      const before = weights[from] as number;
      const here = weights[from + width] as number;
      const after = weights[from + 2 * width] as number;
      const ends = before + after;
      const wide = before / 24 + after / 6;
      w0[into] = before / 4;
      w1[into] = -(ends + here) / 6;
      w2[into] = (here - ends) / 6;
      w3[into] = wide + here / 12;
      w4[into] = wide - here / 12;
      w5[into] = after;
    }
  }
  return matrices;
}
