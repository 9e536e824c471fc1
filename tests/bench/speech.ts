import { parseArgs } from 'node:util';

import { KNOWN_LANGUAGES, loadLanguage } from '../../lib/languages/index.ts';
import { splitSentences } from '../../lib/sentences/split.ts';
import { SpeechContext } from '../../lib/statements/context.ts';
import { findStatements } from '../../lib/statements/find.ts';
import type { Range } from '../../lib/text/range.ts';
import { readSpeechItems, type SpeechItem } from './speech-items.ts';

/*
 * Statements found in labelled news items whose names are given, so that attribution is measured apart from names:
 *   npm run --silent bench:speech -- --ner FOLDER [--lang zh,ja] [--half 0|1] [--wrong 20]
 * A statement is right when 60% of its letters lie in labelled words (`quote`) of its speaker (`said`), a labelled one
 * is found when 60% of it lies in statements. `--half` takes every second item only; `--wrong` prints what fails.
 */
const { values: options } = parseArgs({
  options: {
    ner: { type: 'string', default: '../shared/ner/lede' },
    lang: { type: 'string' },
    half: { type: 'string' },
    wrong: { type: 'string', default: '0' },
  },
});

/** Share of a run that must lie in the other side's. */
const ENOUGH = 0.6;

interface Run extends Range {
  speaker?: string;
}

const letters = (text: string): number => text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;

/** Whether enough of a run's letters lie in others, which don't overlap. */
function covered(text: string, { start, end }: Run, others: readonly Run[]): boolean {
  const shared = others.reduce(
    (sum, o) => sum + letters(text.slice(Math.max(start, o.start), Math.max(start, Math.min(end, o.end)))),
    0,
  );
  return shared >= ENOUGH * letters(text.slice(start, end));
}

class Score {
  #right = 0;
  #said = 0;
  #found = 0;
  #gold = 0;

  add(right: boolean): void {
    this.#said += 1;
    this.#right += right ? 1 : 0;
  }

  addGold(found: boolean): void {
    this.#gold += 1;
    this.#found += found ? 1 : 0;
  }

  toString(): string {
    const [precision, recall] = [this.#right / (this.#said || 1), this.#found / (this.#gold || 1)];
    const f1 = (2 * precision * recall) / (precision + recall || 1);
    return [precision, recall, f1].map((share) => (100 * share).toFixed(1).padStart(6)).join('');
  }

  get gold(): number {
    return this.#gold;
  }
}

async function measure(language: string): Promise<void> {
  const data = await loadLanguage(language);
  if (!data) return;
  const [said, quote] = [new Score(), new Score()];
  const wrong: string[] = [];
  const items = readSpeechItems(options.ner, data).filter(
    (_, i) => options.half === undefined || i % 2 === Number(options.half),
  );
  for (const item of items) {
    const sentences = splitSentences(item.text, item.paragraphs, data);
    const context = new SpeechContext(item.text, item.paragraphs, sentences, item.cast, data);
    wrong.push(...compare(item, findStatements(context).statements, said, quote));
  }
  console.log(
    `${language.padEnd(8)} ${String(said.gold).padStart(6)} |${said.toString()} |${quote.toString()}`,
  );
  for (const line of wrong.slice(0, Number(options.wrong))) console.log(`  ${line}`);
}

function compare(
  { id, text, speech }: SpeechItem,
  found: readonly Run[],
  said: Score,
  quote: Score,
): string[] {
  const wrong: string[] = [];
  const judge = (
    run: Run,
    others: readonly Run[],
    label: string,
    add: (score: Score, right: boolean) => void,
  ) => {
    const whose = others.filter(({ speaker }) => speaker !== undefined && speaker === run.speaker);
    const [rightly, anyhow] = [covered(text, run, whose), covered(text, run, others)];
    add(said, rightly);
    add(quote, anyhow);
    if (rightly) return;
    const fault = anyhow ? `${label}, speaker` : label;
    wrong.push(`${id} ${fault}: ${run.speaker ?? '-'}: ${text.slice(run.start, run.end)}`);
  };
  for (const run of found) judge(run, speech, 'not so', (score, right) => score.add(right));
  for (const run of speech) judge(run, found, 'missed', (score, right) => score.addGold(right));
  return wrong;
}

console.log('language labels |     P     R  said |     P     R quote');
for (const language of options.lang?.split(',') ?? KNOWN_LANGUAGES) await measure(language);
