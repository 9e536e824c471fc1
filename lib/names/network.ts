import type { Linear, Model, Table } from './model.ts';
import type { Tokens } from './tokens.ts';

/** Most tokens read at once; the buffers are made for so many. */
export const REACH = 512;

/** Tokens and outputs that the inner loop works on together. */
const TOKENS = 3;
const OUTPUTS = 4;

/** Runs a model's network: the same arithmetic as train/network.py. */
export class Network {
  private readonly entryWidth: number;
  private readonly exit: Linear;
  private readonly input: Float32Array;
  private readonly state: Float32Array;
  /** The normalised state, with room for a window that reaches over its ends. */
  private readonly padded: Float32Array;
  private readonly change: Float32Array;
  private readonly scores: Float32Array;
  private readonly reach: number;

  /** Numbers from one token's scores to the next one's: the labels, and some that are always 0. */
  readonly stride: number;

  constructor(private readonly model: Model) {
    const { width } = model;
    if (width % OUTPUTS !== 0) throw new RangeError(`a width of ${width}`);
    this.exit = inGroups(model.exit);
    this.stride = this.exit.bias.length;
    this.entryWidth = model.entry.weights.length / model.entry.bias.length;
    this.reach = Math.max(...model.layers.map(({ dilation }) => dilation));
    const rows = REACH + TOKENS;
    this.input = new Float32Array(rows * this.entryWidth);
    this.state = new Float32Array(rows * width);
    this.padded = new Float32Array((rows + 2 * this.reach) * width);
    this.change = new Float32Array(rows * width);
    this.scores = new Float32Array(rows * this.stride);
  }

  /** Scores of every label for the tokens from `from` up to `to`, at most REACH; overwritten by the next call. */
  read(tokens: Tokens, from: number, to: number, set: number): Float32Array {
    const { model, state, change, padded } = this;
    const { width } = model;
    const count = to - from;
    this.fillInput(tokens, from, count, set);
    multiply(this.input, count, this.entryWidth, 1, 0, model.entry, state);
    for (let i = 0; i < count * width; i++) state[i] = Math.max(0, state[i] ?? 0);
    for (const layer of model.layers) {
      this.normalise(count, layer.gain, layer.shift);
      const first = padded.subarray((this.reach - layer.dilation) * width);
      multiply(first, count, width, 3, layer.dilation * width, layer.linear, change);
      for (let i = 0; i < count * width; i++) {
        const by = change[i] ?? 0;
        if (by > 0) state[i] = (state[i] ?? 0) + by;
      }
    }
    multiply(state, count, width, 1, 0, this.exit, this.scores);
    return this.scores;
  }

  /** The vectors of each token's views, the mean of several rows, and of the set, one after another. */
  private fillInput(tokens: Tokens, from: number, count: number, set: number): void {
    const { input, entryWidth, model } = this;
    input.fill(0, 0, count * entryWidth);
    let column = 0;
    tokens.slots.forEach((slot, s) => {
      const table = model.tables.find(({ slots }) => slots.includes(s));
      if (!table) return;
      for (let t = 0; t < count; t++) {
        const begin = slot.ends[from + t - 1] ?? 0;
        const end = slot.ends[from + t] ?? begin;
        for (let i = begin; i < end; i++)
          addRow(table, slot.rows[i] ?? 0, 1 / (end - begin), input, t * entryWidth + column);
      }
      column += table.width;
    });
    for (let t = 0; t < count; t++) addRow(model.setTable, set, 1, input, t * entryWidth + column);
  }

  /** Each token's state with mean 0 and variance 1, scaled and shifted, into the middle of `padded`. */
  private normalise(count: number, gain: Float32Array, shift: Float32Array): void {
    const { state, padded, reach } = this;
    const { width } = this.model;
    padded.fill(0, 0, reach * width);
    padded.fill(0, (reach + count) * width, (2 * reach + count) * width);
    for (let t = 0; t < count; t++) {
      const at = t * width;
      let mean = 0;
      for (let i = 0; i < width; i++) mean += state[at + i] ?? 0;
      mean /= width;
      let variance = 0;
      for (let i = 0; i < width; i++) {
        const off = (state[at + i] ?? 0) - mean;
        variance += off * off;
      }
      const scale = 1 / Math.sqrt(variance / width + 1e-5);
      const into = at + reach * width;
      for (let i = 0; i < width; i++)
        padded[into + i] = ((state[at + i] ?? 0) - mean) * scale * (gain[i] ?? 0) + (shift[i] ?? 0);
    }
  }
}

function addRow(table: Table, row: number, weight: number, into: Float32Array, at: number): void {
  const { width, steps } = table;
  const scale = (table.scales[row] ?? 0) * weight;
  if (scale === 0) return;
  const from = row * width;
  for (let i = 0; i < width; i++) into[at + i] = (into[at + i] ?? 0) + scale * (steps[from + i] ?? 0);
}

/**
 * out = W x + b for `count` rows of x. A row's input is `taps` stretches of `width` numbers, `apart` from one another,
 * so that the window of a convolution needs no copy. Three rows and four outputs at a time: each number that is read
 * serves several products, and all sums stay in registers.
 */
function multiply(
  x: Float32Array,
  count: number,
  width: number,
  taps: number,
  apart: number,
  { weights, bias }: Linear,
  out: Float32Array,
): void {
  const outputs = bias.length;
  const inputs = taps * width;
  for (let t = 0; t < count; t += TOKENS) {
    for (let j = 0; j < outputs; j += OUTPUTS) {
      let a0 = bias[j] as number;
      let a1 = bias[j + 1] as number;
      let a2 = bias[j + 2] as number;
      let a3 = bias[j + 3] as number;
      let [b0, b1, b2, b3] = [a0, a1, a2, a3];
      let [c0, c1, c2, c3] = [a0, a1, a2, a3];
      for (let tap = 0; tap < taps; tap++) {
        const xa = t * width + tap * apart;
        const xb = xa + width;
        const xc = xb + width;
        const w0 = j * inputs + tap * width;
        const w1 = w0 + inputs;
        const w2 = w1 + inputs;
        const w3 = w2 + inputs;
        for (let i = 0; i < width; i++) {
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
      }
      const o = t * outputs + j;
      out[o] = a0;
      out[o + 1] = a1;
      out[o + 2] = a2;
      out[o + 3] = a3;
      out[o + outputs] = b0;
      out[o + outputs + 1] = b1;
      out[o + outputs + 2] = b2;
      out[o + outputs + 3] = b3;
      out[o + 2 * outputs] = c0;
      out[o + 2 * outputs + 1] = c1;
      out[o + 2 * outputs + 2] = c2;
      out[o + 2 * outputs + 3] = c3;
    }
  }
}

/** The same with outputs that are always 0 at its end, for a whole number of groups. */
function inGroups(linear: Linear): Linear {
  const outputs = linear.bias.length;
  const inputs = linear.weights.length / outputs;
  const groups = Math.ceil(outputs / OUTPUTS);
  const weights = new Float32Array(groups * OUTPUTS * inputs);
  weights.set(linear.weights);
  const bias = new Float32Array(groups * OUTPUTS);
  bias.set(linear.bias);
  return { weights, bias };
}
