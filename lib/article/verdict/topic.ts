import { expressionOf } from '../../blocks/sets.ts';
import { isCjk } from '../../blocks/text.ts';

/** Letters of a word that name it, whatever its ending. */
const STEM = 5;
const WORD = expressionOf(String.raw`\p{L}{5,}`, 'g');
const CHARACTERS = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]{2,}/g;

/** What a text speaks of: the beginnings of its longer words; where words are not parted, pairs of characters. */
export function topicOf(text: string): Set<string> {
  const words = new Set<string>();
  for (const [word] of text.matchAll(WORD)) if (!isCjk(word)) words.add(word.slice(0, STEM).toLowerCase());
  for (const [run] of text.matchAll(CHARACTERS))
    for (let i = 0; i + 2 <= run.length; i++) words.add(run.slice(i, i + 2));
  return words;
}

/** The share of the words of one text that recur in another, 0 to 1. */
export function recurring(words: ReadonlySet<string>, among: ReadonlySet<string>): number {
  let found = 0;
  for (const word of words) if (among.has(word)) found++;
  return words.size === 0 ? 0 : found / words.size;
}

/** The share of texts that have no word of any other one, 0 to 1. */
export function strangers(topics: readonly ReadonlySet<string>[]): number {
  const counts = new Map<string, number>();
  for (const topic of topics) for (const word of topic) counts.set(word, (counts.get(word) ?? 0) + 1);
  const alone = topics.filter((topic) => ![...topic].some((word) => (counts.get(word) ?? 0) > 1));
  return topics.length === 0 ? 0 : alone.length / topics.length;
}
