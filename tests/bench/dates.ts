/**
 * How many date expressions of labelled news are found and resolved to the right day, month or year.
 *
 *     npm run bench:dates -- [--labelled FOLDER] [--show LANGUAGE]
 *
 * Reads the project's own labelled items, and those of another folder in the same format. An expression counts as
 * found when one that overlaps it means the same date. --show prints what is missed or read wrongly in a language.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

import { findDates } from '../../lib/dates/expressions.ts';
import { loadLanguage } from '../../lib/languages/index.ts';
import type { Range } from '../../lib/text/range.ts';

const LANGUAGES = ['zh', 'en', 'de', 'fr', 'es', 'pt', 'ru', 'ar', 'ja', 'ko'];
const ITEMS = join(import.meta.dirname, '../../lib/names/train/items');
const DATE = /\{d=([^:{}]+):([^{}]+)\}/g;
const OTHER_MARKS = /\{[polgt](?:=[^:{}]+)?:([^{}]+)\}|\[\[[^[\]|]+\|[dim]\]\]|\[\[\/\]\]/g;

interface Labelled {
  day: string;
  text: string;
  dates: (Range & { iso: string })[];
}

const { values: options } = parseArgs({
  options: { labelled: { type: 'string' }, show: { type: 'string' } },
});

function itemsOf(language: string): Labelled[] {
  const name = new RegExp(`^${language}(-\\w)?\\.txt$`);
  return [ITEMS, ...(options.labelled === undefined ? [] : [options.labelled])].flatMap((folder) =>
    readdirSync(folder)
      .filter((file) => name.test(file))
      .flatMap((file) =>
        readFileSync(join(folder, file), 'utf8')
          .trim()
          .split(/\n\s*\n/),
      )
      .map(readItem),
  );
}

function readItem(block: string): Labelled {
  const [header = '', ...lines] = block.trim().split('\n');
  const day = header.split(' | ')[3]?.trim() ?? '';
  let text = '';
  const dates: Labelled['dates'] = [];
  let last = 0;
  const source = lines
    .map((line) => line.replace(/^T: /, ''))
    .join('\n\n')
    .replace(OTHER_MARKS, '$1');
  for (const match of source.matchAll(DATE)) {
    text += source.slice(last, match.index);
    last = match.index + match[0].length;
    const [, iso = '', surface = ''] = match;
    dates.push({ iso, start: text.length, end: text.length + surface.length });
    text += surface;
  }
  return { day, text: text + source.slice(last), dates };
}

const overlaps = (a: Range, b: Range): boolean => a.start < b.end && b.start < a.end;
const show = (text: string, { start, end }: Range): string =>
  `${text.slice(Math.max(0, start - 25), start)}[${text.slice(start, end)}]${text.slice(end, end + 25)}`.replaceAll(
    '\n',
    ' ',
  );

const rows = [];
for (const language of LANGUAGES) {
  const words = await loadLanguage(language);
  if (!words) throw new Error(`no words for ${language}`);
  const count = { labelled: 0, found: 0, 'another date': 0, missed: 0, shown: 0, right: 0 };
  for (const { day, text, dates } of itemsOf(language)) {
    const shown = findDates(text, words, day);
    count.shown += shown.length;
    count.right += shown.filter((one) =>
      dates.some((gold) => overlaps(gold, one) && gold.iso === one.iso),
    ).length;
    for (const gold of dates) {
      count.labelled++;
      const over = shown.filter((one) => overlaps(gold, one));
      const outcome = over.some(({ iso }) => iso === gold.iso)
        ? 'found'
        : over.length > 0
          ? 'another date'
          : 'missed';
      count[outcome]++;
      if (options.show === language && outcome !== 'found')
        console.log(outcome, day, gold.iso, over.map(({ iso }) => iso).join(), show(text, gold));
    }
    if (options.show === language)
      for (const one of shown)
        if (!dates.some((gold) => overlaps(gold, one))) console.log('extra', day, one.iso, show(text, one));
  }
  const { labelled, found, shown, right } = count;
  const [precision, recall] = [right / shown, found / labelled];
  rows.push({
    language,
    labelled,
    precision,
    recall,
    F1: (2 * precision * recall) / (precision + recall),
    'another date': count['another date'],
    missed: count.missed,
  });
}
console.log(
  `${''.padEnd(4)}${['labelled', 'P', 'R', 'F1', 'another', 'missed'].map((head) => head.padStart(10)).join('')}`,
);
for (const { language, labelled, precision, recall, F1, ...rest } of rows)
  console.log(
    `${language.padEnd(4)}${[labelled, precision.toFixed(3), recall.toFixed(3), F1.toFixed(3), rest['another date'], rest.missed].map((cell) => String(cell).padStart(10)).join('')}`,
  );
