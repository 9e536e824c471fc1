import type { Model, Table } from '../../../lib/names/model.ts';
import { KINDS, LABELS } from '../../../lib/names/mention.ts';
import { Random } from '../../../lib/names/train/random.ts';
import { CLASS_ROWS, PAIR_ROWS } from '../../../lib/names/characters.ts';
import { LIST_ROWS } from '../../../lib/names/lexicon.ts';
import { Meanings } from '../../../lib/names/meanings.ts';
import { PART_ROWS, SHAPE_ROWS, WORD_ROWS } from '../../../lib/names/words.ts';

/** A model of a few numbers a row, all of them random: it names anything, but runs like a trained one. */
export function tinyModel(reads: 'characters' | 'words', width = 8): Model {
  const random = new Random(6);
  const floats = (count: number): Float32Array =>
    Float32Array.from({ length: count }, () => random.next() - 0.5);
  const table = (rows: number, slots: number[]): Table => ({
    width: 3,
    // Numbers in 16 bits between 1/8 and 1/2, of either sign.
    scales: Uint16Array.from({ length: rows }, () => 0x3000 + random.below(0x800) + 0x8000 * random.below(2)),
    steps: Int8Array.from({ length: rows * 3 }, () => random.below(255) - 127),
    slots,
  });
  const tables =
    reads === 'characters'
      ? [table(4, [0]), table(PAIR_ROWS, [1, 2]), table(LIST_ROWS, [3]), table(CLASS_ROWS, [4])]
      : [
          table(WORD_ROWS, [0]),
          table(PART_ROWS, [1]),
          table(1 + 256, [2]),
          table(LIST_ROWS, [3]),
          table(SHAPE_ROWS, [4]),
        ];
  const entryWidth = 3 * (tables.flatMap(({ slots }) => slots).length + 1);
  const linear = (from: number, to: number) => ({ weights: floats(from * to), bias: floats(to) });
  return {
    kinds: KINDS,
    sets: [
      { name: 'own-zh', language: 'zh' },
      { name: 'own-en', language: 'en' },
    ],
    vocabulary: new Map(
      reads === 'characters'
        ? [
            ['王', 1],
            ['毅', 2],
            ['中', 3],
          ].map(([c, row]) => [String(c).charCodeAt(0), Number(row)])
        : [],
    ),
    meanings:
      reads === 'words'
        ? new Meanings(
            Uint8Array.from({ length: 18 }, () => random.below(256)),
            2,
          )
        : undefined,
    tables,
    setTable: table(2, []),
    width,
    entry: linear(entryWidth, width),
    layers: [1, 2, 4].map((dilation) => ({
      dilation,
      linear: linear(3 * width, width),
      gain: floats(width),
      shift: floats(width),
    })),
    exit: linear(width, LABELS),
    transitions: floats(LABELS * LABELS),
    start: floats(LABELS),
  };
}
