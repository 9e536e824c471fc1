import { isLater, LABELS, mayFollow } from './mention.ts';

/** A labelling never taken. */
const NEVER = -1e9;

/** A chain of labels (a linear-chain conditional random field): which label follows which, and which comes first. */
export class Chain {
  /** From label a to label b at a × LABELS + b; what is not allowed is NEVER. */
  readonly moves: Float64Array;
  readonly start: Float64Array;
  /** The same as weights: e to the power of each. */
  readonly moveWeights: Float64Array;
  readonly startWeights: Float64Array;

  constructor({ transitions, start }: { transitions: Float32Array; start: Float32Array }) {
    this.moves = Float64Array.from(transitions, (score, i) =>
      mayFollow(Math.floor(i / LABELS), i % LABELS) ? score : NEVER,
    );
    this.start = Float64Array.from(start, (score, label) => (isLater(label) ? NEVER : score));
    this.moveWeights = this.moves.map(Math.exp);
    this.startWeights = this.start.map(Math.exp);
  }
}

/** The best allowed labels of `count` tokens (Viterbi). `scores` has LABELS numbers a token, `stride` apart. */
export function bestLabels(chain: Chain, scores: Float64Array, stride: number, count: number): Uint8Array {
  const { moves, start } = chain;
  let at = new Float64Array(LABELS);
  let next = new Float64Array(LABELS);
  const back = new Uint8Array(count * LABELS);
  for (let label = 0; label < LABELS; label++) at[label] = (start[label] ?? 0) + (scores[label] ?? 0);
  for (let t = 1; t < count; t++) {
    for (let label = 0; label < LABELS; label++) {
      let best = -Infinity;
      let from = 0;
      for (let before = 0; before < LABELS; before++) {
        const value = (at[before] ?? 0) + (moves[before * LABELS + label] ?? 0);
        if (value > best) {
          best = value;
          from = before;
        }
      }
      next[label] = best + (scores[t * stride + label] ?? 0);
      back[t * LABELS + label] = from;
    }
    [at, next] = [next, at];
  }
  const labels = new Uint8Array(count);
  let label = at.indexOf(Math.max(...at));
  for (let t = count - 1; t >= 0; t--) {
    labels[t] = label;
    label = back[t * LABELS + label] ?? 0;
  }
  return labels;
}

/**
 * How probable the chain makes runs of labels: forward and backward sums over every allowed labelling, each token's
 * scaled to add up to 1 so that no length overflows.
 */
export class Posterior {
  private readonly forward: Float64Array;
  private readonly backward: Float64Array;
  private readonly scale: Float64Array;
  private readonly moves: Float64Array;
  private readonly weights: Float64Array;

  constructor(chain: Chain, scores: Float64Array, stride: number, count: number) {
    this.moves = chain.moveWeights;
    this.weights = tokenWeights(scores, stride, count);
    this.forward = new Float64Array(count * LABELS);
    this.backward = new Float64Array(count * LABELS);
    this.scale = new Float64Array(count);
    for (let t = 0; t < count; t++) {
      let sum = 0;
      for (let label = 0; label < LABELS; label++) {
        const i = t * LABELS + label;
        const before = t === 0 ? (chain.startWeights[label] ?? 0) : this.reaching(i - LABELS - label, label);
        const value = before * (this.weights[i] ?? 0);
        this.forward[i] = value;
        sum += value;
      }
      this.scale[t] = sum;
      for (let label = 0; label < LABELS; label++)
        this.forward[t * LABELS + label] = (this.forward[t * LABELS + label] ?? 0) / sum;
    }
    this.backward.fill(1, (count - 1) * LABELS);
    for (let t = count - 2; t >= 0; t--)
      for (let label = 0; label < LABELS; label++) {
        let sum = 0;
        for (let after = 0; after < LABELS; after++) {
          const i = (t + 1) * LABELS + after;
          sum += (this.moves[label * LABELS + after] ?? 0) * (this.weights[i] ?? 0) * (this.backward[i] ?? 0);
        }
        this.backward[t * LABELS + label] = sum / (this.scale[t + 1] ?? 1);
      }
  }

  private reaching(row: number, label: number): number {
    let sum = 0;
    for (let before = 0; before < LABELS; before++)
      sum += (this.forward[row + before] ?? 0) * (this.moves[before * LABELS + label] ?? 0);
    return sum;
  }

  /** The probability of one name exactly from token `from` up to `to`: its labels so, and none of it going on after. */
  ofName(from: number, to: number, firstLabel: number): number {
    const laterLabel = firstLabel + 1;
    let value = this.forward[from * LABELS + firstLabel] ?? 0;
    let label = firstLabel;
    for (let t = from + 1; t < to; t++) {
      value *=
        ((this.moves[label * LABELS + laterLabel] ?? 0) * (this.weights[t * LABELS + laterLabel] ?? 0)) /
        (this.scale[t] ?? 1);
      label = laterLabel;
    }
    const last = (to - 1) * LABELS;
    if (to * LABELS >= this.weights.length) return value * (this.backward[last + label] ?? 0);
    let leaving = 0;
    for (let after = 0; after < LABELS; after++) {
      if (after === laterLabel) continue;
      const i = to * LABELS + after;
      leaving += (this.moves[label * LABELS + after] ?? 0) * (this.weights[i] ?? 0) * (this.backward[i] ?? 0);
    }
    return (value * leaving) / (this.scale[to] ?? 1);
  }
}

/** Scores as weights, the greatest of each token 1. */
function tokenWeights(scores: Float64Array, stride: number, count: number): Float64Array {
  const weights = new Float64Array(count * LABELS);
  for (let t = 0; t < count; t++) {
    let most = -Infinity;
    for (let label = 0; label < LABELS; label++) most = Math.max(most, scores[t * stride + label] ?? 0);
    for (let label = 0; label < LABELS; label++)
      weights[t * LABELS + label] = Math.exp((scores[t * stride + label] ?? 0) - most);
  }
  return weights;
}
