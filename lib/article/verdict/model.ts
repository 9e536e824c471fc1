import { FEATURES } from './features.ts';
import type { PageFacts } from './facts.ts';
import { BIASES, WEIGHTS } from './weights.ts';
import { KINDS, type PageKind } from './types.ts';

/** What a feature adds to the score of a kind. */
export interface Evidence {
  kind: PageKind;
  name: string;
  score: number;
}

/** How probable each kind is, and what speaks for it. */
export interface Judgement {
  probability: ReadonlyMap<PageKind, number>;
  evidence: Evidence[];
}

/** Softmax regression over `FEATURES`; `weights.ts` tells what it was fitted on. */
export function classify(facts: PageFacts): Judgement {
  const scores = [...BIASES];
  const evidence: Evidence[] = [];
  for (const { name, of, value } of FEATURES) {
    const amount = value(facts);
    if (amount === 0) continue;
    const weights = WEIGHTS[name] ?? [];
    for (const [index, kind] of KINDS.entries()) {
      const weight = of === undefined ? weights[index] : of === kind ? weights[0] : 0;
      if (!weight) continue;
      const score = (weight / 100) * amount;
      scores[index] = (scores[index] ?? 0) + score;
      evidence.push({ kind, name, score });
    }
  }
  const most = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - most));
  const sum = powers.reduce((a, b) => a + b, 0);
  return { probability: new Map(KINDS.map((kind, index) => [kind, (powers[index] ?? 0) / sum])), evidence };
}
