import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { readArticle } from '../../lib/article/read.ts';
import { parseDocument } from '../../lib/cli/document.ts';
import { compact } from '../../lib/grounding/compact.ts';
import { type Candidate, candidatesOf } from '../../lib/keysentences/features.ts';
import { loadLanguage } from '../../lib/languages/index.ts';
import { splitSentences } from '../../lib/sentences/split.ts';
import { listedPages } from './reading-pages.ts';

/** Share of an annotated sentence's letters that one must hold to be it. */
const ENOUGH = 0.6;

/** A story's sentences beside those that its annotation calls key. */
export interface SentencePage {
  candidates: Candidate[];
  isGold: (candidate: Candidate) => boolean;
  /** How many are annotated, and how many of them are among the chosen. */
  gold: number;
  found: (chosen: readonly Candidate[]) => number;
}

/** Whether enough of an annotated sentence's letters stand in one of the chosen: it is in it, or it in the sentence. */
export function isFound(gold: string, chosen: readonly string[]): boolean {
  const wanted = compact(gold);
  return chosen.some((text) => {
    const one = compact(text);
    return one.includes(wanted) || (wanted.includes(one) && one.length >= ENOUGH * wanted.length);
  });
}

/**
 * @param list file of which each line has `id`, `url` and `html`
 * @param folder of the annotations, `${id}.json`
 */
export async function sentencePages(list: string, folder: string): Promise<SentencePage[]> {
  const pages: SentencePage[] = [];
  for (const { id, url, html } of await listedPages(list, [])) {
    const { lang, keySentences } = JSON.parse(await readFile(path.join(folder, `${id}.json`), 'utf8')) as {
      lang: string;
      keySentences: string[];
    };
    const read = readArticle(parseDocument(html), url);
    if (!read.ok) continue;
    const { title, text, paragraphs } = read.value;
    const language = await loadLanguage(lang);
    const candidates = candidatesOf(
      title,
      text,
      splitSentences(text, paragraphs, language),
      paragraphs,
      language,
    );
    const wordsOf = ({ start, end }: Candidate): string => text.slice(start, end);
    pages.push({
      candidates,
      isGold: (one) => keySentences.some((sentence) => isFound(sentence, [wordsOf(one)])),
      gold: keySentences.length,
      found: (chosen) => keySentences.filter((sentence) => isFound(sentence, chosen.map(wordsOf))).length,
    });
  }
  return pages;
}
