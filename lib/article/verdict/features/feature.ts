import type { PageFacts } from '../facts.ts';
import type { PageKind } from '../types.ts';

/** A number from 0 to 1 that says something about a page's kind. */
export interface Feature {
  /** In words, for those who ask why. */
  name: string;
  /** The one kind for which it speaks; where there is none, it may speak for or against any. */
  of?: PageKind;
  value: (facts: PageFacts) => number;
}

/** Half at `half`, hardly more from there on. */
export const much = (value: number, half: number): number => value / (value + half);
export const flag = (value: boolean): number => (value ? 1 : 0);
/** Of a weight of text, from a sentence to a long story, by doubling. */
export const lengthOf = (weight: number): number => Math.min(1, Math.log2(1 + weight / 45) / 8);
