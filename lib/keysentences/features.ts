import type { Paragraph } from '../article/article.ts';
import { endsSentence } from '../blocks/text.ts';
import type { LanguageData } from '../languages/language.ts';
import type { Sentence } from '../sentences/split.ts';
import type { WEIGHTS } from './weights.ts';
import { contentWords, overlapOf } from './words.ts';

/** Lengths, in letters of unspaced writing, of a sentence that can carry the news, and from which length stops counting. */
const SHORTEST = 12;
const LONGEST = 330;
const FULL = 60;
/** Letters of spaced writing that say as much as one of unspaced. */
const LETTERS_SPACED = 2.6;
/** A word counts as central by at most so many other sentences that share it. */
const CENTRAL = 4;
/** Share of a sentence in quotation marks from which it is somebody's words and no more. */
const ALL_QUOTED = 0.7;
const QUOTED = /["“”„«»「」『』][^"“”„«»「」『』]*["“”„«»「」『』]/gu;

/** What a sentence's weight is read from, each from 0 to 1. */
export type Features = Record<keyof typeof WEIGHTS, number>;

/** A sentence that may carry the news. */
export interface Candidate extends Sentence {
  words: ReadonlySet<string>;
  features: Features;
}

/** The story's sentences that are neither headings nor too short or long, in reading order, with what is seen in them. */
export function candidatesOf(
  title: string,
  text: string,
  sentences: readonly Sentence[],
  paragraphs: readonly Paragraph[],
  language: LanguageData | null,
): Candidate[] {
  const perLetter = language?.writing === 'unspaced' ? 1 : LETTERS_SPACED;
  const length = ({ start, end }: Sentence): number => (end - start) / perLetter;
  const able = sentences
    .filter(({ paragraph }) => paragraphs[paragraph]?.kind !== 'heading')
    .filter((sentence) => length(sentence) >= SHORTEST && length(sentence) <= LONGEST)
    .map(({ start, end, paragraph }) => ({
      start,
      end,
      paragraph,
      words: contentWords(text.slice(start, end), language),
    }));
  const headline = contentWords(title, language);
  const centrality = centralityIn(able);
  return able.map((sentence) => {
    const { start, end, paragraph, words } = sentence;
    const said = text.slice(start, end);
    return {
      start,
      end,
      paragraph,
      words,
      features: {
        paragraph: 1 / (1 + paragraph),
        headline: overlapOf(headline, words),
        central: centrality(words),
        length: Math.min(1, length(sentence) / FULL),
        later: start / Math.max(1, text.length),
        question: /[?？؟]/u.test(said) ? 1 : 0,
        unfinished: endsSentence(said.trimEnd()) ? 0 : 1,
        quoted: quotedShare(said) > ALL_QUOTED ? 1 : 0,
      },
    };
  });
}

/** How far a sentence is made of the words that others share (Luhn 1958). */
function centralityIn(
  sentences: readonly { words: ReadonlySet<string> }[],
): (words: ReadonlySet<string>) => number {
  const sentencesWith = new Map<string, number>();
  for (const { words } of sentences)
    for (const word of words) sentencesWith.set(word, (sentencesWith.get(word) ?? 0) + 1);
  return (words) => {
    let shared = 0;
    for (const word of words) shared += Math.min(CENTRAL, (sentencesWith.get(word) ?? 1) - 1);
    return words.size === 0 ? 0 : shared / words.size / CENTRAL;
  };
}

const quotedShare = (sentence: string): number =>
  (sentence.match(QUOTED) ?? []).reduce((sum, { length }) => sum + length, 0) / Math.max(1, sentence.length);
