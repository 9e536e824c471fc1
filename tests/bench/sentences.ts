/**
 * `npm run --silent bench:sentences -- --list LIST.jsonl --gold FOLDER`: how many of the sentences that a careful reader
 * found to carry the news are among the three that are chosen, beside the first three of the story and the three that
 * LexRank finds most central (Erkan and Radev 2004: PageRank over tf-idf cosines, damping .85, all edges).
 *
 * FOLDER holds a file `ID.json` for each page with `{ lang, keySentences: [text, …] }`. A sentence is found when 60% of its
 * letters lie in a chosen one.
 */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { readArticle } from '../../lib/article/read.ts';
import { parseDocument } from '../../lib/cli/document.ts';
import { taggers } from '../../lib/cli/taggers.ts';
import { contentWords } from '../../lib/keysentences/words.ts';
import { loadLanguage } from '../../lib/languages/index.ts';
import { splitSentences } from '../../lib/sentences/split.ts';
import { summarise } from '../../lib/summarise.ts';
import { listedPages } from './reading-pages.ts';
import { isFound } from './sentences-pages.ts';

const CHOSEN = 3;
const DAMPING = 0.85;
const ROUNDS = 30;

const { values } = parseArgs({ options: { list: { type: 'string' }, gold: { type: 'string' } } });
if (values.list === undefined || values.gold === undefined)
  throw new Error('usage: npm run --silent bench:sentences -- --list LIST.jsonl --gold FOLDER');

/** PageRank of sentences, given as sets of words. */
function lexRank(sentences: readonly ReadonlySet<string>[]): number[] {
  const holding = new Map<string, number>();
  for (const words of sentences) for (const word of words) holding.set(word, (holding.get(word) ?? 0) + 1);
  const weight = (word: string): number => Math.log(sentences.length / (holding.get(word) ?? 1)) ** 2;
  const sum = (words: Iterable<string>): number =>
    [...words].reduce((total, word) => total + weight(word), 0);
  const norms = sentences.map((words) => Math.sqrt(sum(words)) || 1);
  const edges = sentences.map((a, i) =>
    sentences.map((b, j) =>
      i === j ? 0 : sum([...a].filter((word) => b.has(word))) / ((norms[i] ?? 1) * (norms[j] ?? 1)),
    ),
  );
  const out = edges.map((row) => row.reduce((a, b) => a + b, 0) || 1);
  let ranks = sentences.map(() => 1 / sentences.length);
  for (let round = 0; round < ROUNDS; round++)
    ranks = ranks.map(
      (_, j) =>
        (1 - DAMPING) / sentences.length +
        DAMPING * ranks.reduce((total, rank, i) => total + (rank * (edges[i]?.[j] ?? 0)) / (out[i] ?? 1), 0),
    );
  return ranks;
}

interface Count {
  gold: number;
  own: number;
  lead: number;
  lexrank: number;
}
const counts = new Map<string, Count>();

for (const page of await listedPages(values.list, [])) {
  const gold = JSON.parse(await readFile(path.join(values.gold, `${page.id}.json`), 'utf8')) as {
    lang: string;
    keySentences: string[];
  };
  const read = readArticle(parseDocument(page.html), page.url);
  if (!read.ok) continue;
  const { text, paragraphs } = read.value;
  const summary = await summarise(read.value, taggers);
  const language = await loadLanguage(summary.language);
  const sentences = splitSentences(text, paragraphs, language)
    .filter(({ paragraph }) => paragraphs[paragraph]?.kind !== 'heading')
    .map(({ start, end }) => text.slice(start, end));
  const ranks = lexRank(sentences.map((sentence) => contentWords(sentence, language)));
  const central = [...sentences.keys()]
    .toSorted((a, b) => (ranks[b] ?? 0) - (ranks[a] ?? 0))
    .slice(0, CHOSEN);
  const chosen = {
    own: summary.keySentences.map((sentence) => sentence.text),
    lead: sentences.slice(0, CHOSEN),
    lexrank: central.map((i) => sentences[i] ?? ''),
  };
  for (const group of ['all', gold.lang]) {
    const count = counts.get(group) ?? { gold: 0, own: 0, lead: 0, lexrank: 0 };
    counts.set(group, count);
    count.gold += gold.keySentences.length;
    for (const how of ['own', 'lead', 'lexrank'] as const)
      count[how] += gold.keySentences.filter((sentence) => isFound(sentence, chosen[how])).length;
  }
}

console.log(
  `${''.padEnd(5)}${['sentences', 'own', 'first 3', 'LexRank'].map((head) => head.padStart(10)).join('')}`,
);
for (const [group, { gold, ...found }] of [...counts].toSorted(([a], [b]) => a.localeCompare(b)))
  console.log(
    `${group.padEnd(5)}${String(gold).padStart(10)}${[found.own, found.lead, found.lexrank].map((n) => (n / gold).toFixed(3).padStart(10)).join('')}`,
  );
