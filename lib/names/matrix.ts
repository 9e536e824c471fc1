/** A matrix, row after row, and what is added to each output. */
export interface Matrix {
  readonly weights: Float64Array;
  readonly bias: Float64Array;
}

/** Rows and outputs that the inner loop works on together; a number of outputs is a multiple of OUTPUTS. */
export const ROWS = 3;
export const OUTPUTS = 4;

/**
 * out = W x + b for `count` rows of x. Up to ROWS - 1 rows more are read and written: the buffers have room for them.
 * Three rows and four outputs at a time: each number that is read serves several products, and
 * all sums stay in registers. All in 64 bits, since an engine computes in them anyway.
 */
export function multiply(x: Float64Array, count: number, { weights, bias }: Matrix, out: Float64Array): void {
  const outputs = bias.length;
  const inputs = weights.length / outputs;
  for (let j = 0; j < outputs; j += OUTPUTS) {
    for (let row = 0; row < count; row += ROWS) {
      let a0 = bias[j] as number;
      let a1 = bias[j + 1] as number;
      let a2 = bias[j + 2] as number;
      let a3 = bias[j + 3] as number;
      let [b0, b1, b2, b3] = [a0, a1, a2, a3];
      let [c0, c1, c2, c3] = [a0, a1, a2, a3];
      const xa = row * inputs;
      const xb = xa + inputs;
      const xc = xb + inputs;
      const w0 = j * inputs;
      const w1 = w0 + inputs;
      const w2 = w1 + inputs;
      const w3 = w2 + inputs;
      for (let i = 0; i < inputs; i++) {
        const a = x[xa + i] as number;
        const b = x[xb + i] as number;
        const c = x[xc + i] as number;
        const v0 = weights[w0 + i] as number;
        a0 += a * v0;
        b0 += b * v0;
        c0 += c * v0;
        const v1 = weights[w1 + i] as number;
        a1 += a * v1;
        b1 += b * v1;
        c1 += c * v1;
        const v2 = weights[w2 + i] as number;
        a2 += a * v2;
        b2 += b * v2;
        c2 += c * v2;
        const v3 = weights[w3 + i] as number;
        a3 += a * v3;
        b3 += b * v3;
        c3 += c * v3;
      }
      const oa = row * outputs + j;
      const ob = oa + outputs;
      const oc = ob + outputs;
      out[oa] = a0;
      out[oa + 1] = a1;
      out[oa + 2] = a2;
      out[oa + 3] = a3;
      out[ob] = b0;
      out[ob + 1] = b1;
      out[ob + 2] = b2;
      out[ob + 3] = b3;
      out[oc] = c0;
      out[oc + 1] = c1;
      out[oc + 2] = c2;
      out[oc + 3] = c3;
    }
  }
}
