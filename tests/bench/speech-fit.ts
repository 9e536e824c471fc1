import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';

import { loadLanguage } from '../../lib/languages/index.ts';
import { splitSentences } from '../../lib/sentences/split.ts';
import { SpeechContext } from '../../lib/statements/context.ts';
import { findStatements } from '../../lib/statements/find.ts';
import type { Candidate } from '../../lib/statements/scorer.ts';
import { readSpeechItems, type SpeechItem } from './speech-items.ts';

/*
 * Fits the judge of a language to labelled news and writes its weights:
 *   npx tsx tests/bench/speech-fit.ts zh [--half 0|1] [--ner FOLDER] [--out FILE]
 * `--half` learns from every second item only, so that the other half can measure it.
 */
const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    half: { type: 'string' },
    ner: { type: 'string', default: '../shared/ner/lede' },
    out: { type: 'string' },
  },
});

interface Example {
  features: readonly string[];
  right: boolean;
}

/** Share of a candidate that labelled words must cover. */
const ENOUGH = 0.5;
/** A feature seen less often is left out; so is a weight smaller than that. */
const RARE = 3;
const SMALL = 0.05;
const ROUNDS = 60;
const RATE = 0.3;
const SHRINK = 6;

/** Whether labelled words that begin no earlier than the candidate's attribution cover the candidate. */
function isSpeech({ speech }: SpeechItem, { start, end, from }: Candidate): boolean {
  return speech.some(
    (s) => s.start >= from - 1 && Math.min(end, s.end) - Math.max(start, s.start) >= ENOUGH * (end - start),
  );
}

/** Every candidate of the items, as they come when each before them was judged rightly. */
async function examples(language: string): Promise<Example[]> {
  const data = await loadLanguage(language);
  const found: Example[] = [];
  if (!data) return found;
  const items = readSpeechItems(options.ner, data).filter(
    (_, i) => options.half === undefined || i % 2 === Number(options.half),
  );
  for (const item of items) {
    const sentences = splitSentences(item.text, item.paragraphs, data);
    findStatements(new SpeechContext(item.text, item.paragraphs, sentences, item.cast, data), (candidate) => {
      const right = isSpeech(item, candidate);
      found.push({ features: candidate.features, right });
      return right;
    });
  }
  return found;
}

/** Logistic regression by gradient descent (AdaGrad), large weights held down. */
function fit(list: readonly Example[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { features } of list) for (const f of features) counts.set(f, (counts.get(f) ?? 0) + 1);
  const weights = new Map([...counts].filter(([, n]) => n >= RARE).map(([feature]) => [feature, 0]));
  const squares = new Map<string, number>();
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const { features, right } of list) {
      const sum = features.reduce((total, f) => total + (weights.get(f) ?? 0), 0);
      const error = (right ? 1 : 0) - 1 / (1 + Math.exp(-sum));
      for (const f of features) {
        const weight = weights.get(f);
        if (weight === undefined) continue;
        const gradient = error - (SHRINK * weight) / (counts.get(f) ?? 1) / 2;
        const square = (squares.get(f) ?? 1) + gradient * gradient;
        squares.set(f, square);
        weights.set(f, weight + (RATE * gradient) / Math.sqrt(square));
      }
    }
  }
  return weights;
}

for (const language of positionals) {
  const list = await examples(language);
  const weights = fit(list);
  const kept = [...weights].filter(([, w]) => Math.abs(w) >= SMALL).toSorted(([a], [b]) => (a < b ? -1 : 1));
  const wrong = list.filter(
    ({ features, right }) => features.reduce((s, f) => s + (weights.get(f) ?? 0), 0) >= 0 !== right,
  );
  console.log(
    `${language}: ${list.length} candidates, ${list.filter((e) => e.right).length} speech, ${kept.length} weights, ${wrong.length} told wrongly`,
  );
  const file = options.out ?? `lib/languages/${language}-speech-weights.json`;
  writeFileSync(
    file,
    `${JSON.stringify(Object.fromEntries(kept.map(([f, w]) => [f, Number(w.toFixed(2))])), null, 2)}\n`,
  );
}
