import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join as joinPath } from 'node:path';
import { parseArgs } from 'node:util';

import { loadLanguage } from '../../languages/index.ts';
import type { LanguageData } from '../../languages/language.ts';
import { KINDS } from '../mention.ts';
import { characterEncoder, encode, wordEncoder } from './encode.ts';
import type { Item } from './item.ts';
import { isHeldOut, readOwnCorpus } from './own-corpus.ts';
import { Pools } from './pools.ts';
import { readPublicCorpus } from './public-corpora.ts';
import { Random } from './random.ts';
import { SETS, type TrainingSet } from './sets.ts';
import { join, namesInRows, rewrite, sentences, substitute, swapRows } from './substitute.ts';

/*
 * Writes what train.py reads: for each model, labelled texts as numbers, many times over with other names.
 *   npx tsx lib/names/train/prepare.ts --ner FOLDER --modules FOLDER --out FOLDER [--lac FILE] [--jieba-dict FILE] [--model NAME] [--seed N]
 */
const { values: options } = parseArgs({
  options: {
    ner: { type: 'string', default: '../shared/ner' },
    modules: { type: 'string', default: '.' },
    out: { type: 'string', default: 'names-training' },
    'jieba-dict': { type: 'string', default: '/usr/lib/python3/dist-packages/jieba/dict.txt' },
    lac: { type: 'string', default: '' },
    model: { type: 'string', default: '' },
    seed: { type: 'string', default: '20260101' },
  },
});

/** How often a text of each kind of set is written, the first time as it stands; of a small set more often. */
const ownVariants = (lines: number): number => Math.round(8 + 3000 / lines);
const PUBLIC_VARIANTS = 3;

interface Split {
  train: Item[];
  dev: Item[];
}

function read(set: TrainingSet): Split {
  if (set.name === 'lac') return { train: readTeacher(), dev: [] };
  if (!set.train) {
    const lines = readOwnCorpus(joinPath(options.ner, 'lede'), set.language);
    return {
      train: lines.filter((line) => !isHeldOut(line.day)),
      dev: lines.filter((line) => isHeldOut(line.day)),
    };
  }
  const folder = joinPath(options.ner, 'public');
  const items = set.train.flatMap((file) => readPublicCorpus(folder, file));
  if (set.dev) return { train: items, dev: readPublicCorpus(folder, set.dev) };
  const isDev = (i: number): boolean => i % (set.keepBack ?? 10) === 0;
  return { train: items.filter((_, i) => !isDev(i)), dev: items.filter((_, i) => isDev(i)) };
}

async function wordsOf(language: string): Promise<LanguageData> {
  const words = await loadLanguage(language);
  if (!words) throw new RangeError(`no words of ${language}`);
  return words;
}

/** Texts that lac.py labelled. */
function readTeacher(): Item[] {
  if (!existsSync(options.lac)) return [];
  return readFileSync(options.lac, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Item);
}

/** A set's texts as they are trained on: whole, in sentences, in pairs; with other names; a few in capitals. */
function variants(set: TrainingSet, train: Item[], pools: Pools, random: Random): Item[] {
  const own = set.train === undefined && set.name !== 'lac';
  const cased =
    set.language !== 'zh' && set.language !== 'ja' && set.language !== 'ko' && set.language !== 'ar';
  const written: Item[] = [];
  const rows = own ? namesInRows(train) : new Map<string, Item[]>();
  for (let round = 0; round < (own ? ownVariants(train.length) : PUBLIC_VARIANTS); round++)
    train.forEach((item, i) => {
      const swapped = round % 2 === 0 ? item : swapRows(item, rows, 0.3, random);
      const renamed = round === 0 ? item : substitute(swapped, pools, own ? 0.7 : 0.5, random);
      if (own && random.chance(0.4)) written.push(...sentences(renamed));
      else {
        const next = train[i + 1];
        const paired = !own && next && random.chance(0.3);
        written.push(paired ? join(renamed, next, cased ? ' ' : '') : renamed);
      }
      const shown = written.at(-1);
      if (!cased || !shown || round === 0) return;
      if (set.careless && random.chance(0.08)) written[written.length - 1] = lowerCase(shown);
      else if (set.language === 'en' && random.chance(item.headline ? 0.4 : 0.04))
        written[written.length - 1] = titleCase(shown);
      else if (random.chance(item.headline ? 0.12 : 0.02)) written[written.length - 1] = upperCase(shown);
    });
  return written.filter(({ text }) => text.trim().length > 1);
}

const withoutTitles = (item: Item): Item => ({
  ...item,
  names: item.names.filter(({ kind }) => kind !== 'title'),
});

const lowerCase = (item: Item): Item =>
  rewrite(
    item,
    (name) => name.toLowerCase(),
    (text) => text.toLowerCase(),
  );

const upperCase = (item: Item): Item =>
  rewrite(
    item,
    (name) => name.toUpperCase(),
    (text) => text.toUpperCase(),
  );

const titleCase = (item: Item): Item => rewrite(item, capitals, capitals);

/** What stays small in a headline set in capitals. */
const SMALL = new Set('a an the of in on at to for and or but nor as by from with over vs s t'.split(' '));

function capitals(text: string): string {
  return text.replace(/[\p{L}\p{M}]+/gu, (word) =>
    SMALL.has(word) ? word : word[0]?.toUpperCase() + word.slice(1),
  );
}

mkdirSync(options.out, { recursive: true });
for (const [model, sets] of Object.entries(SETS)) {
  if (options.model !== '' && options.model !== model) continue;
  const random = new Random(Number(options.seed));
  const splits = await Promise.all(
    sets.map(async (set) => ({ set, words: await wordsOf(set.language), ...read(set) })),
  );
  const written = splits.map(({ set, words, train }) => {
    const sameLanguage = splits.filter(
      ({ set: { language, name } }) => language === set.language && name !== 'lac',
    );
    const pools = new Pools(
      words,
      sameLanguage.flatMap((split) => split.train),
      {
        modules: options.modules,
        jiebaDict: options['jieba-dict'],
      },
    );
    const more = splits.filter((split) => set.also?.includes(split.set.name)).flatMap((split) => split.train);
    // What was labelled by these guidelines counts twice beside what was labelled by others.
    const own = more.length > 0 ? [...train, ...train] : train;
    return variants(set, [...own, ...more.map(withoutTitles)], pools, random);
  });
  const encoder =
    model === 'characters'
      ? characterEncoder(written.flat().map(({ text }) => text))
      : wordEncoder(readFileSync(joinPath(options.out, 'vocabulary.txt'), 'utf8').trim().split('\n'));
  const lists = splits.map(({ words }) => encoder.lists(words));
  const save = (name: string, texts: readonly (readonly Item[])[]): void => {
    const numbers = texts.flatMap((items, set) => {
      const own = lists[set];
      return own ? items.map((item) => encode(encoder, set, own, item)) : [];
    });
    const flat = new Int32Array(numbers.reduce((sum, list) => sum + list.length, 0));
    let at = 0;
    for (const list of numbers) {
      flat.set(list, at);
      at += list.length;
    }
    writeFileSync(joinPath(options.out, `${model}.${name}.bin`), Buffer.from(flat.buffer));
  };
  save('train', written);
  save(
    'dev',
    splits.map(({ dev }) => dev),
  );
  const description = {
    kinds: KINDS,
    sets: sets.map(({ name, language }) => ({ name, language })),
    tables: encoder.tables,
    vocabulary: String.fromCodePoint(...encoder.vocabulary.keys()),
  };
  writeFileSync(joinPath(options.out, `${model}.json`), JSON.stringify(description));
  const sizes = sets.map(({ name }, i) => `${name} ${written[i]?.length}`).join(', ');
  process.stdout.write(`${model}: ${sizes}; vocabulary ${encoder.vocabulary.size}\n`);
}
