import type { Linear, Model, Table } from './model.ts';
import type { Tokens } from './tokens.ts';

/** Most tokens read at once; the buffers are made for so many. */
export const REACH = 512;

/** Tokens and outputs that the inner loop works on together. */
const TOKENS = 4;
const OUTPUTS = 2;

/** Runs a model's network: the same arithmetic as train/network.py. */
export class Network {
  private readonly entryWidth: number;
  private readonly entry: Linear;
  private readonly exit: Linear;
  private readonly input: Float32Array;
  private readonly state: Float32Array;
  /** The normalised state, with room for a window that reaches over its ends. */
  private readonly padded: Float32Array;
  private readonly change: Float32Array;
  private readonly scores: Float32Array;
  private readonly reach: number;

  /** Numbers from one token's scores to the next one's: the labels, made even. */
  readonly stride: number;

  constructor(private readonly model: Model) {
    const { width } = model;
    this.entry = even(model.entry);
    this.exit = even(model.exit);
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
    multiply(this.input, count, this.entryWidth, 1, 0, this.entry, state);
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
 * so that the window of a convolution needs no copy. Four rows and two outputs at a time: each number that is read
 * serves several products.
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
      let a0 = bias[j] ?? 0;
      let b0 = bias[j + 1] ?? 0;
      let [a1, a2, a3, b1, b2, b3] = [a0, a0, a0, b0, b0, b0];
      for (let tap = 0; tap < taps; tap++) {
        const x0 = t * width + tap * apart;
        const x1 = x0 + width;
        const x2 = x1 + width;
        const x3 = x2 + width;
        const p = j * inputs + tap * width;
        const q = p + inputs;
        for (let i = 0; i < width; i++) {
          const v = weights[p + i] as number;
          const w = weights[q + i] as number;
          const y0 = x[x0 + i] as number;
          const y1 = x[x1 + i] as number;
          const y2 = x[x2 + i] as number;
          const y3 = x[x3 + i] as number;
          a0 += v * y0;
          a1 += v * y1;
          a2 += v * y2;
          a3 += v * y3;
          b0 += w * y0;
          b1 += w * y1;
          b2 += w * y2;
          b3 += w * y3;
        }
      }
      const o = t * outputs + j;
      out[o] = a0;
      out[o + 1] = b0;
      out[o + outputs] = a1;
      out[o + outputs + 1] = b1;
      out[o + 2 * outputs] = a2;
      out[o + 2 * outputs + 1] = b2;
      out[o + 3 * outputs] = a3;
      out[o + 3 * outputs + 1] = b3;
    }
  }
}

/** The same with an even number of outputs, the last one 0. */
function even(linear: Linear): Linear {
  const outputs = linear.bias.length;
  if (outputs % OUTPUTS === 0) return linear;
  const weights = new Float32Array(linear.weights.length + linear.weights.length / outputs);
  weights.set(linear.weights);
  const bias = new Float32Array(outputs + 1);
  bias.set(linear.bias);
  return { weights, bias };
}
