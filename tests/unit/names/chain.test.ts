import { describe, expect, it } from 'vitest';

import { bestLabels, Chain, Posterior } from '../../../lib/names/chain.ts';
import { first, LABELS, later, mayFollow, OUTSIDE } from '../../../lib/names/mention.ts';
import { Random } from '../../../lib/names/train/random.ts';

const random = new Random(11);
const floats = (count: number): Float32Array =>
  Float32Array.from({ length: count }, () => 4 * random.next() - 2);
const scoresOf = { transitions: floats(LABELS * LABELS), start: floats(LABELS) };
const chain = new Chain(scoresOf);

/** Every allowed labelling of `count` tokens with its score. */
function labellings(scores: Float64Array, count: number): { labels: number[]; score: number }[] {
  let found = Array.from({ length: LABELS }, (_, label) => ({
    labels: [label],
    score: (scoresOf.start[label] ?? 0) + (scores[label] ?? 0),
  })).filter(({ labels: [label = 0] }) => mayFollow(OUTSIDE, label));
  for (let t = 1; t < count; t++)
    found = found.flatMap(({ labels, score }) => {
      const before = labels.at(-1) ?? OUTSIDE;
      return Array.from({ length: LABELS }, (_, label) => label)
        .filter((label) => mayFollow(before, label))
        .map((label) => ({
          labels: [...labels, label],
          score:
            score + (scoresOf.transitions[before * LABELS + label] ?? 0) + (scores[t * LABELS + label] ?? 0),
        }));
    });
  return found;
}

describe('the chain of labels', () => {
  it('gives the labelling with the highest score of all that are allowed', () => {
    for (let round = 0; round < 5; round++) {
      const scores = Float64Array.from(floats(4 * LABELS));
      const best = labellings(scores, 4).reduce((a, b) => (b.score > a.score ? b : a));
      expect([...bestLabels(chain, scores, LABELS, 4)]).toEqual(best.labels);
    }
  });

  it('lets a later token only follow its own kind', () => {
    expect(mayFollow(OUTSIDE, later(0))).toBe(false);
    expect(mayFollow(first(1), later(0))).toBe(false);
    expect(mayFollow(first(1), later(1))).toBe(true);
    expect(mayFollow(later(1), later(1))).toBe(true);
    expect(mayFollow(later(1), first(0))).toBe(true);
  });

  it('gives a name the share of the labellings that have exactly it', () => {
    const scores = Float64Array.from(floats(4 * LABELS));
    const all = labellings(scores, 4);
    const total = all.reduce((sum, { score }) => sum + Math.exp(score), 0);
    const posterior = new Posterior(chain, scores, LABELS, 4);
    for (const [from, to] of [
      [0, 2],
      [1, 3],
      [2, 4],
      [3, 4],
      [0, 4],
    ] as const) {
      const share = all
        .filter(({ labels }) => {
          const run = labels.slice(from, to);
          return (
            run[0] === first(2) &&
            run.slice(1).every((label) => label === later(2)) &&
            labels[to] !== later(2)
          );
        })
        .reduce((sum, { score }) => sum + Math.exp(score) / total, 0);
      expect(posterior.ofName(from, to, first(2))).toBeCloseTo(share, 9);
    }
  });
});
