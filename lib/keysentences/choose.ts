import type { LanguageData } from '../languages/language.ts';
import type { Sentence } from '../sentences/split.ts';
import type { Paragraph } from '../article/article.ts';
import type { Span } from '../summary.ts';
import { contentWords, overlapOf } from './words.ts';

const MOST_SENTENCES = 3;
/** Two sentences that share more of their words than this say the same. */
const SAME = 0.6;
/** Shortest sentence that can carry the news, in code units: letters say more in unspaced writing. */
const SHORTEST = { unspaced: 15, other: 40 } as const;
const LONGEST = { unspaced: 220, other: 500 } as const;

/** The sentences that carry the news, most important first: early, near the headline's words, no two the same. */
export function chooseKeySentences(
  title: string,
  text: string,
  sentences: readonly Sentence[],
  paragraphs: readonly Paragraph[],
  language: LanguageData | null,
): Span[] {
  const headline = contentWords(title, language);
  const writing = language?.writing === 'unspaced' ? 'unspaced' : 'other';
  const fit = sentences.filter(({ start, end, paragraph }) => {
    const length = end - start;
    return (
      length >= SHORTEST[writing] && length <= LONGEST[writing] && paragraphs[paragraph]?.kind !== 'heading'
    );
  });
  const ranked = fit
    .map((sentence, position) => {
      const words = contentWords(text.slice(sentence.start, sentence.end), language);
      return { sentence, words, score: overlapOf(headline, words) + 1 / (1 + position * 0.5) };
    })
    .toSorted((a, b) => b.score - a.score);
  const chosen: typeof ranked = [];
  for (const candidate of ranked) {
    if (chosen.length === MOST_SENTENCES) break;
    if (!chosen.some((other) => overlapOf(candidate.words, other.words) > SAME)) chosen.push(candidate);
  }
  return chosen.map(({ sentence: { start, end } }) => ({ start, end, text: text.slice(start, end) }));
}
