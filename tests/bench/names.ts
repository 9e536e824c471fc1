import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

import type { NameKind } from '../../lib/names/mention.ts';
import { Taggers } from '../../lib/names/load.ts';
import { peerOf, type PeerName } from './names-peers.ts';
import { measureSpeed } from './names-speed.ts';
import { type Measured, measuredTexts } from './names-texts.ts';

/*
 * Names found exactly (range and kind), beside the nearest npm package of each language:
 *   npm run --silent bench:names -- --ner FOLDER --peers FOLDER
 * where the second folder has jieba-wasm and compromise in its node_modules. With --speed, their times in Chromium.
 */
const { values: options } = parseArgs({
  options: {
    ner: { type: 'string', default: '../shared/ner' },
    peers: { type: 'string', default: '.' },
    weights: { type: 'string', default: 'lib/names/weights' },
    speed: { type: 'boolean', default: false },
  },
});

const NAMES: NameKind[] = ['person', 'organisation', 'place'];

class Tally {
  private readonly counts = new Map<string, [right: number, gold: number, said: number]>();

  add(kind: string, which: 0 | 1 | 2): void {
    const counts = this.counts.get(kind) ?? [0, 0, 0];
    counts[which] += 1;
    this.counts.set(kind, counts);
  }

  /** Precision, recall and F1, in percent, over some kinds. */
  over(kinds: readonly string[]): { precision: number; recall: number; f1: number } {
    const sum = (which: 0 | 1 | 2): number =>
      kinds.reduce((total, kind) => total + (this.counts.get(kind)?.[which] ?? 0), 0);
    const [right, gold, said] = [sum(0), sum(1), sum(2)];
    return {
      precision: (100 * right) / Math.max(1, said),
      recall: (100 * right) / Math.max(1, gold),
      f1: (200 * right) / Math.max(1, gold + said),
    };
  }
}

/** Compares what `find` finds with the labels; a name without a kind is held against labels without theirs. */
function measure({ items }: Measured, find: (text: string) => PeerName[]): Tally {
  const tally = new Tally();
  for (const { text, names } of items) {
    const found = find(text);
    const typed = found.every(({ kind }) => kind !== undefined);
    const key = ({ start, end, kind }: PeerName): string => `${start} ${end} ${typed ? kind : ''}`;
    const gold = new Map(names.map((name) => [key(name), name.kind]));
    for (const { kind } of names) tally.add(kind, 1);
    for (const name of found) {
      const right = gold.get(key(name));
      tally.add(name.kind ?? right ?? 'person', 2);
      if (right) tally.add(right, 0);
    }
  }
  return tally;
}

const taggers = new Taggers((file) => readFile(join(options.weights, file)));

const percent = (value: number): string => value.toFixed(1).padStart(5);

async function table(measured: Measured[]): Promise<void> {
  console.log(
    'texts               P     R    F1 | person organisation place title | peer          P     R    F1',
  );
  for (const texts of measured) {
    const tagger = await taggers.of(texts.language);
    if (!tagger) continue;
    const own = measure(texts, (text) => tagger.tag(text, texts.follow));
    const peer = peerOf(texts.language, options.peers);
    const peers = measure(texts, (text) => peer.find(text)).over(NAMES);
    const { precision, recall, f1 } = own.over(NAMES);
    const kinds = [...NAMES, 'title'].map((kind) => percent(own.over([kind]).f1)).join(' ');
    console.log(
      `${texts.name.padEnd(17)} ${percent(precision)} ${percent(recall)} ${percent(f1)} | ${kinds} | ` +
        `${peer.name.padEnd(11)} ${percent(peers.precision)} ${percent(peers.recall)} ${percent(peers.f1)}`,
    );
  }
}

const all = measuredTexts(options.ner);
if (options.speed) await measureSpeed(all, options.weights, options.peers);
else await table(all);
