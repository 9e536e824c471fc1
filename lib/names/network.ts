import { Convolution, OVERHANG, workspace } from './convolution.ts';
import { type Matrix, multiply, OUTPUTS, ROWS } from './matrix.ts';
import { half } from './half.ts';
import type { Linear, Model, Table } from './model.ts';
import type { Tokens } from './tokens.ts';

/** Most tokens read at once; the buffers are made for so many. */
export const REACH = 512;

/** Runs a model's network: the same sums as train/network.py, in 64 bits. */
export class Network {
  private readonly entryWidth: number;
  private readonly entry: Matrix;
  private readonly exit: Matrix;
  private readonly convolutions: readonly Convolution[];
  private readonly input: Float64Array;
  private readonly state: Float64Array;
  /** The normalised state, with room for windows that reach over its ends. */
  private readonly padded: Float64Array;
  private readonly scores: Float64Array;
  private readonly reach: number;

  /** Numbers from one token's scores to the next one's: the labels, and some that are always 0. */
  readonly stride: number;

  constructor(private readonly model: Model) {
    const { width } = model;
    if (width % OUTPUTS !== 0) throw new RangeError(`a width of ${width}`);
    this.entry = inGroups(model.entry);
    this.exit = inGroups(model.exit);
    this.stride = this.exit.bias.length;
    this.entryWidth = model.entry.weights.length / model.entry.bias.length;
    this.reach = Math.max(...model.layers.map(({ dilation }) => dilation));
    const room = workspace(width, this.reach, REACH);
    this.convolutions = model.layers.map((layer) => new Convolution(layer, room));
    const rows = REACH + ROWS;
    this.input = new Float64Array(rows * this.entryWidth);
    this.state = new Float64Array(rows * width);
    this.padded = new Float64Array((rows + (1 + OVERHANG) * this.reach) * width);
    this.scores = new Float64Array(rows * this.stride);
  }

  /** Scores of every label for the tokens from `from` up to `to`, at most REACH; overwritten by the next call. */
  read(tokens: Tokens, from: number, to: number, set: number): Float64Array {
    const { model, state, padded, reach } = this;
    const count = to - from;
    this.fillInput(tokens, from, count, set);
    multiply(this.input, count, this.entry, state);
    for (let i = 0; i < count * model.width; i++) state[i] = Math.max(0, state[i] as number);
    model.layers.forEach(({ gain, shift }, l) => {
      this.normalise(count, gain, shift);
      this.convolutions[l]?.addTo(state, padded, reach, count);
    });
    multiply(state, count, this.exit, this.scores);
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
    padded.fill(0, (reach + count) * width, (reach + count + OVERHANG * reach) * width);
    for (let t = 0; t < count; t++) {
      const at = t * width;
      let mean = 0;
      for (let i = 0; i < width; i++) mean += state[at + i] as number;
      mean /= width;
      let variance = 0;
      for (let i = 0; i < width; i++) {
        const off = (state[at + i] as number) - mean;
        variance += off * off;
      }
      const scale = 1 / Math.sqrt(variance / width + 1e-5);
      const into = at + reach * width;
      for (let i = 0; i < width; i++)
        padded[into + i] =
          ((state[at + i] as number) - mean) * scale * (gain[i] as number) + (shift[i] as number);
    }
  }
}

function addRow(table: Table, row: number, weight: number, into: Float64Array, at: number): void {
  const { width, steps } = table;
  const scale = half(table.scales[row] ?? 0) * weight;
  if (scale === 0) return;
  const from = row * width;
  for (let i = 0; i < width; i++)
    into[at + i] = (into[at + i] as number) + scale * (steps[from + i] as number);
}

/** The same with outputs that are always 0 at its end, for a whole number of groups. */
function inGroups(linear: Linear): Matrix {
  const outputs = linear.bias.length;
  const inputs = linear.weights.length / outputs;
  const groups = Math.ceil(outputs / OUTPUTS);
  const weights = new Float64Array(groups * OUTPUTS * inputs);
  weights.set(linear.weights);
  const bias = new Float64Array(groups * OUTPUTS);
  bias.set(linear.bias);
  return { weights, bias };
}
