import { describe, expect, it } from 'vitest';
import { assert, constantFrom, property, string } from 'fast-check';

import type { Linear, Model, Table } from '../../../lib/names/model.ts';
import { en } from '../../../lib/languages/en.ts';
import { zh } from '../../../lib/languages/zh.ts';
import { half } from '../../../lib/names/half.ts';
import { Lists } from '../../../lib/names/lexicon.ts';
import { Network } from '../../../lib/names/network.ts';
import { MOST_TEXT, Tagger } from '../../../lib/names/tagger.ts';
import type { Tokens } from '../../../lib/names/tokens.ts';
import { firstWord, wordTokens } from '../../../lib/names/words.ts';
import { tinyModel } from './tiny-model.ts';

const lists = new Lists(en, firstWord);

function times({ weights, bias }: Linear, x: number[]): number[] {
  return [...bias].map((b, j) =>
    x.reduce((sum, value, i) => sum + value * (weights[j * x.length + i] ?? 0), b),
  );
}

function row({ width, steps, scales }: Table, r: number): number[] {
  return [...steps.subarray(r * width, (r + 1) * width)].map((step) => step * half(scales[r] ?? 0));
}

/** The network's sums written out, one number at a time. */
function plainScores(model: Model, tokens: Tokens, set: number): number[][] {
  let state = tokens.starts.map((_, t) => {
    const views = tokens.slots.flatMap(({ rows, ends }, s) => {
      const table = model.tables.find(({ slots }) => slots.includes(s));
      if (!table) return [];
      const own = rows.slice(ends[t - 1] ?? 0, ends[t]).map((r) => row(table, r));
      return own[0]?.map((_value, i) => own.reduce((sum, v) => sum + (v[i] ?? 0), 0) / own.length) ?? [];
    });
    return times(model.entry, [...views, ...row(model.setTable, set)]).map((x) => Math.max(0, x));
  });
  for (const { dilation, linear, gain, shift } of model.layers) {
    const normal = state.map((h) => {
      const mean = h.reduce((a, b) => a + b, 0) / h.length;
      const variance = h.reduce((a, b) => a + (b - mean) ** 2, 0) / h.length;
      return h.map((x, i) => ((x - mean) / Math.sqrt(variance + 1e-5)) * (gain[i] ?? 0) + (shift[i] ?? 0));
    });
    const none = normal[0]?.map(() => 0) ?? [];
    state = state.map((h, t) => {
      const window = [t - dilation, t, t + dilation].flatMap((u) => normal[u] ?? none);
      const change = times(linear, window);
      return h.map((x, i) => x + Math.max(0, change[i] ?? 0));
    });
  }
  return state.map((h) => times(model.exit, h));
}

const meaning = (word: string): number[] => [word.length % 4, 3];

describe('the network', () => {
  it('gives the sums of tables, windows and layers, for texts of any length', () => {
    const model = tinyModel('words');
    const network = new Network(model);
    const words = 'The minister, Ana Duarte, said on Tuesday that Norvik would close in May.'.split(' ');
    for (let length = 1; length <= words.length; length++) {
      const tokens = wordTokens(words.slice(0, length).join(' '), lists, meaning);
      const scores = network.read(tokens, 0, tokens.starts.length, 1);
      plainScores(model, tokens, 1).forEach((expected, t) =>
        expected.forEach((value, label) => expect(scores[t * network.stride + label]).toBeCloseTo(value, 9)),
      );
    }
  });

  it('reads a text the same after another one', () => {
    const network = new Network(tinyModel('words'));
    const read = (text: string): number[] => {
      const tokens = wordTokens(text, lists, meaning);
      const count = tokens.starts.length;
      return Array.from(network.read(tokens, 0, count, 0).subarray(0, count * network.stride));
    };
    const alone = read('Ana Duarte spoke.');
    read('A longer text about something else entirely, which fills the buffers with other numbers.');
    expect(read('Ana Duarte spoke.')).toEqual(alone);
  });
});

describe('the tagger', () => {
  const taggers = { zh: new Tagger(tinyModel('characters'), zh), en: new Tagger(tinyModel('words'), en) };

  it('gives ranges in order, not overlapping, with something in them and a probability, for any text', () => {
    const anything = string({
      unit: constantFrom(...'王毅 中aB1.،و\n\ud800\udc00\u202e\u200dё、«김'),
      maxLength: 200,
    });
    for (const tagger of Object.values(taggers))
      assert(
        property(anything, (text) => {
          let last = 0;
          for (const { start, end, score } of tagger.tag(text)) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(text.slice(start, end).trim()).not.toBe('');
            expect(text.slice(start, end)).not.toContain('\n');
            expect(score).toBeGreaterThan(0);
            expect(score).toBeLessThanOrEqual(1 + 1e-9);
            last = end;
          }
        }),
      );
  });

  it('reads a megabyte without a space, up to its limit', () => {
    const names = taggers.en.tag('x'.repeat(1_000_000));
    expect(names.every(({ end }) => end <= MOST_TEXT)).toBe(true);
    expect(() => taggers.zh.tag('中'.repeat(20_000))).not.toThrow();
  });

  it('finds the same in a line wherever the line stands', () => {
    const line = 'Ana Duarte met Bo Li in Lisbon.';
    const alone = taggers.en.tag(line);
    const below = taggers.en.tag(`Something else.\n${line}`).filter(({ start }) => start >= 16);
    expect(alone.length).toBeGreaterThan(0);
    expect(below).toEqual(
      alone.map((name) => Object.assign({}, name, { start: name.start + 16, end: name.end + 16 })),
    );
  });
});
