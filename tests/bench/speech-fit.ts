import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';

import { loadLanguage } from '../../lib/languages/index.ts';
import { splitSentences } from '../../lib/sentences/split.ts';
import { SpeechContext } from '../../lib/statements/context.ts';
import { findStatements } from '../../lib/statements/find.ts';
import type { Candidate } from '../../lib/statements/scorer.ts';
import { isSpeech, preferNamed, type Seen } from './speech-labels.ts';
import { fit } from './speech-regression.ts';
import { readSpeechItems, type SpeechItem } from './speech-items.ts';
import { readSpeechPages } from './speech-pages.ts';

/*
 * Fits judges of reported speech to labelled news and writes their weights: one for each language without spaces, one
 * for all that have them.
 *   npx tsx tests/bench/speech-fit.ts zh ja ko spaced [--half 0|1] [--ner FOLDER] [--out FILE]
 *     [--list LIST.jsonl --gold FOLDER]… [--weight N]
 * `--list` and `--gold` add annotated pages, whose candidates count `--weight` times: in stories many a word, colon and
 * quotation reports nothing, which short items hold few of.
 * `--half` learns from every second item only, so that the other half can measure it (`npm run bench:speech -- --half`).
 */
const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    half: { type: 'string' },
    ner: { type: 'string', default: '../shared/ner/lede' },
    list: { type: 'string', multiple: true, default: [] },
    gold: { type: 'string', multiple: true, default: [] },
    weight: { type: 'string', default: '2' },
    out: { type: 'string' },
  },
});

const SPACED = ['en', 'de', 'fr', 'es', 'pt', 'ru', 'ar'];

/** Every candidate of a language's items, as they come when each before them was judged rightly. */
async function seenIn(language: string): Promise<Seen[]> {
  const data = await loadLanguage(language);
  if (!data) return [];
  const items = readSpeechItems(options.ner, data).filter(
    (_, i) => options.half === undefined || i % 2 === Number(options.half),
  );
  // A page's runs hold the attributions in their middle: what such a one opens is left open.
  const seenOf = (item: SpeechItem, inRuns = false): Seen[] => {
    const found: Seen[] = [];
    const judge = (candidate: Candidate): number => {
      const sure = isSpeech(item, candidate);
      const right = sure || (inRuns && isSpeech(item, { ...candidate, from: 0 }));
      if (right === sure) found.push({ ...candidate, right });
      return right ? (candidate.speaker === undefined ? 1 : 2) : -1;
    };
    const sentences = splitSentences(item.text, item.paragraphs, data);
    findStatements(new SpeechContext(item.text, item.paragraphs, sentences, item.cast, data), judge);
    return preferNamed(found);
  };
  const pages = await Promise.all(
    options.list.map((list, i) => readSpeechPages(list, options.gold[i] ?? '', data)),
  );
  const seenOnPages = pages.flat().flatMap((page) => seenOf(page, true));
  return [
    ...items.flatMap((item) => seenOf(item)),
    ...Array.from({ length: Number(options.weight) }, () => seenOnPages).flat(),
  ];
}

for (const name of positionals) {
  const languages = name === 'spaced' ? SPACED : [name];
  const list = (await Promise.all(languages.map(seenIn))).flat();
  const weights = fit(list);
  const wrong = list.filter(
    ({ features, right }) => features.reduce((sum, f) => sum + (weights[f] ?? 0), 0) >= 0 !== right,
  );
  console.log(
    `${name}: ${list.length} candidates, ${list.filter(({ right }) => right).length} speech, ${Object.keys(weights).length} weights, ${wrong.length} told wrongly`,
  );
  const file =
    name === 'spaced' ? 'lib/statements/spaced/weights.json' : `lib/languages/${name}-speech-weights.json`;
  writeFileSync(options.out ?? file, `${JSON.stringify(weights, null, 2)}\n`);
}
