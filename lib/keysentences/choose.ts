import type { Paragraph } from '../article/article.ts';
import { endsSentence } from '../blocks/text.ts';
import type { LanguageData } from '../languages/language.ts';
import type { Sentence } from '../sentences/split.ts';
import type { Span } from '../summary.ts';
import { contentWords, overlapOf } from './words.ts';

const MOST_SENTENCES = 3;
/** Two sentences that share more of their words than this say the same. */
const SAME = 0.6;
/** Lengths, in letters of unspaced writing, of a sentence that can carry the news, and from which length stops counting. */
const SHORTEST = 15;
const LONGEST = 260;
const FULL = 60;
/** Letters of spaced writing that say as much as one of unspaced. */
const LETTERS_SPACED = 2.6;
/** A word counts as central by at most so many other sentences that share it. */
const CENTRAL = 4;

/** Weights of a sentence's features; set by a search over all pages of the news benchmark, so fitted to it. */
const WEIGHTS = {
  paragraph: 1,
  position: 0.9,
  headline: 2,
  central: 1.2,
  length: 0.5,
  question: -2,
  unfinished: -0.6,
} as const;

interface Candidate extends Sentence {
  position: number;
  /** In letters of unspaced writing. */
  length: number;
  words: ReadonlySet<string>;
}

/**
 * The sentences that carry the news, at most three, most important first: early in the story, near the headline,
 * made of the words that other sentences share (Luhn 1958); no questions, no headings, no two the same.
 */
export function chooseKeySentences(
  title: string,
  text: string,
  sentences: readonly Sentence[],
  paragraphs: readonly Paragraph[],
  language: LanguageData | null,
): Span[] {
  const perLetter = language?.writing === 'unspaced' ? 1 : LETTERS_SPACED;
  const candidates = sentences
    .filter(({ paragraph }) => paragraphs[paragraph]?.kind !== 'heading')
    .map(({ start, end, paragraph }, position) => ({
      start,
      end,
      paragraph,
      position,
      length: (end - start) / perLetter,
      words: contentWords(text.slice(start, end), language),
    }))
    .filter(({ length }) => length >= SHORTEST && length <= LONGEST);
  const score = scorer(contentWords(title, language), candidates, text);
  const ranked = candidates
    .map((candidate) => ({ candidate, score: score(candidate) }))
    .toSorted((a, b) => b.score - a.score);
  const chosen: Candidate[] = [];
  for (const { candidate } of ranked) {
    if (chosen.length === MOST_SENTENCES) break;
    if (!chosen.some((other) => overlapOf(candidate.words, other.words) > SAME)) chosen.push(candidate);
  }
  return chosen.map(({ start, end }) => ({ start, end, text: text.slice(start, end) }));
}

function scorer(
  headline: ReadonlySet<string>,
  candidates: readonly Candidate[],
  text: string,
): (candidate: Candidate) => number {
  const sentencesWith = new Map<string, number>();
  for (const { words } of candidates)
    for (const word of words) sentencesWith.set(word, (sentencesWith.get(word) ?? 0) + 1);
  const centrality = (words: ReadonlySet<string>): number => {
    let shared = 0;
    for (const word of words) shared += Math.min(CENTRAL, (sentencesWith.get(word) ?? 1) - 1);
    return words.size === 0 ? 0 : shared / words.size / CENTRAL;
  };
  return ({ start, end, paragraph, position, length, words }) => {
    const sentence = text.slice(start, end);
    return (
      WEIGHTS.paragraph / (1 + paragraph) +
      WEIGHTS.position / (1 + position) +
      WEIGHTS.headline * overlapOf(headline, words) +
      WEIGHTS.central * centrality(words) +
      WEIGHTS.length * Math.min(1, length / FULL) +
      (/[?？؟]/u.test(sentence) ? WEIGHTS.question : 0) +
      (endsSentence(sentence.trimEnd()) ? 0 : WEIGHTS.unfinished)
    );
  };
}
