import type { Paragraph } from '../article/article.ts';
import type { LanguageData } from '../languages/language.ts';
import type { Sentence } from '../sentences/split.ts';
import type { Span } from '../summary.ts';
import { type Candidate, candidatesOf, type Features } from './features.ts';
import { WEIGHTS } from './weights.ts';
import { overlapOf } from './words.ts';

const MOST_SENTENCES = 3;
/** Two sentences that share more of their words than this say the same. */
const SAME = 0.6;

const NAMES = Object.keys(WEIGHTS) as (keyof Features)[];

/**
 * The sentences that carry the news, at most three, most important first: early in the story, near the headline,
 * made of the words that other sentences share; no questions, no headings, no two the same.
 */
export function chooseKeySentences(
  title: string,
  text: string,
  sentences: readonly Sentence[],
  paragraphs: readonly Paragraph[],
  language: LanguageData | null,
): Span[] {
  const score = ({ features }: Candidate): number =>
    NAMES.reduce((sum, name) => sum + WEIGHTS[name] * features[name], 0);
  return bestOf(candidatesOf(title, text, sentences, paragraphs, language), score).map(({ start, end }) => ({
    start,
    end,
    text: text.slice(start, end),
  }));
}

/** The best by their scores, none of which repeats another. */
export function bestOf(
  candidates: readonly Candidate[],
  score: (candidate: Candidate) => number,
): Candidate[] {
  const chosen: Candidate[] = [];
  for (const { candidate } of candidates
    .map((one) => ({ candidate: one, score: score(one) }))
    .toSorted((a, b) => b.score - a.score)) {
    if (chosen.length === MOST_SENTENCES) break;
    if (!chosen.some(({ words }) => overlapOf(candidate.words, words) > SAME)) chosen.push(candidate);
  }
  return chosen;
}
