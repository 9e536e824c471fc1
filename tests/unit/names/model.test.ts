import { describe, expect, it } from 'vitest';

import { half } from '../../../lib/names/half.ts';
import { Taggers } from '../../../lib/names/load.ts';
import { KINDS, LABELS } from '../../../lib/names/mention.ts';
import { readModel } from '../../../lib/names/model.ts';

/** A file of weights as train/weights.py writes it: every number of every tensor is the tensor's place in the list. */
function weightsFile(): Uint8Array {
  const shapes: [name: string, shape: number[]][] = [
    ['tables.0.weight', [3, 2]],
    ['sets.weight', [2, 1]],
    ['entry.weight', [4, 3]],
    ['entry.bias', [4]],
    ['convolutions.0.weight', [4, 12]],
    ['convolutions.0.bias', [4]],
    ['norms.0.weight', [4]],
    ['norms.0.bias', [4]],
    ['exit.weight', [LABELS, 4]],
    ['exit.bias', [LABELS]],
    ['transitions', [LABELS, LABELS]],
    ['start', [LABELS]],
    ['meanings', [3, 2]],
  ];
  const body: number[] = [];
  const tensors = shapes.map(([name, shape], i) => {
    const bits = name === 'meanings' ? 0 : shape.length === 2 && name.endsWith('weight') ? 8 : 16;
    const size = shape.reduce((product, n) => product * n, 1);
    // 16 bits of 1.0 are 0x3c00; of 2 to the power of -k, k less in the exponent.
    if (bits === 8) for (let row = 0; row < (shape[0] ?? 0); row++) body.push(0x00, 0x38);
    for (let n = 0; n < size; n++) body.push(...(bits === 16 ? [0x00, 0x3c] : [bits === 8 ? i + 1 : 0]));
    if (body.length % 2 === 1) body.push(0);
    return { name, shape, bits };
  });
  const header = new TextEncoder().encode(
    JSON.stringify({
      kinds: KINDS,
      sets: [{ name: 'own-en', language: 'en' }],
      vocabulary: '中𠮷',
      dilations: [2],
      tables: [{ slots: [0] }],
      tensors,
    }),
  );
  const padded = header.length + (header.length % 2);
  const file = new Uint8Array(4 + padded + body.length).fill(0x20);
  new DataView(file.buffer).setUint32(0, padded, true);
  file.set(header, 4);
  file.set(body, 4 + padded);
  return file;
}

describe('a number of 16 bits', () => {
  it.each([
    [0x3c00, 1],
    [0xc000, -2],
    [0x3555, 0.333251953125],
    [0x0000, 0],
    [0x0001, 2 ** -24],
    [0x7bff, 65504],
  ])('%i is %d', (bits, value) => expect(half(bits)).toBe(value));
});

describe('a file of weights', () => {
  it('gives tables in 8 bits with their scales, the rest as numbers', () => {
    const model = readModel(weightsFile());
    expect([...(model.tables[0]?.steps ?? [])]).toEqual([1, 1, 1, 1, 1, 1]);
    expect(Array.from(model.tables[0]?.scales ?? [], half)).toEqual([0.5, 0.5, 0.5]);
    expect([...model.entry.weights]).toEqual(Array.from({ length: 12 }, () => 1.5));
    expect([...(model.layers[0]?.gain ?? [])]).toEqual([1, 1, 1, 1]);
    expect(model.layers[0]?.dilation).toBe(2);
    expect(model.transitions).toHaveLength(LABELS * LABELS);
  });

  it('gives the cells of what words mean as bytes', () => {
    // Every byte is 0: of 300 words, the one or two whose check byte is 0 are known.
    const { meanings } = readModel(weightsFile());
    const rows = Array.from({ length: 300 }, (_, i) => meanings?.rows(`word${i}`));
    for (const row of rows) expect([[0], [1]]).toContainEqual(row);
    expect(rows).toContainEqual([1]);
  });

  it('gives each character of the vocabulary its row, from 1', () => {
    expect([...readModel(weightsFile()).vocabulary]).toEqual([
      ['中'.codePointAt(0), 1],
      ['𠮷'.codePointAt(0), 2],
    ]);
  });

  it('is read alike from the middle of a larger buffer', () => {
    const file = weightsFile();
    const larger = Buffer.alloc(file.length + 3);
    larger.set(file, 3);
    expect(readModel(larger.subarray(3))).toEqual(readModel(file));
  });

  it('without a tensor is refused', () => {
    const text = new TextDecoder('latin1').decode(weightsFile());
    const renamed = Uint8Array.from(text.replace('exit.bias', 'exit.bits'), (c) => c.charCodeAt(0));
    expect(() => readModel(renamed)).toThrow(RangeError);
  });
});

describe('taggers', () => {
  it('are made once a language, from weights read once a file', async () => {
    const asked: string[] = [];
    const taggers = new Taggers(async (file) => {
      asked.push(file);
      return weightsFile();
    });
    const [zh, again, ja] = await Promise.all([taggers.of('zh'), taggers.of('zh'), taggers.of('ja')]);
    expect(again).toBe(zh);
    expect(ja).not.toBe(zh);
    expect(asked).toEqual(['characters.bin']);
  });

  it('are read again after their weights could not be', async () => {
    let times = 0;
    const taggers = new Taggers(async () => {
      if (times++ === 0) throw new TypeError('Failed to fetch');
      return weightsFile();
    });
    await expect(taggers.of('en')).rejects.toThrow(TypeError);
    expect(await taggers.of('en')).not.toBeNull();
  });

  it('are none for a language that none was trained for', async () => {
    const taggers = new Taggers(() => Promise.reject(new Error('nothing to read')));
    expect(await taggers.of('pl')).toBeNull();
  });
});
