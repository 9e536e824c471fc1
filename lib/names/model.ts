import { half } from './half.ts';
import { Meanings } from './meanings.ts';
import { type NameKind } from './mention.ts';

/** A table of vectors in 8 bits: row r is `half(scales[r])` times the `width` numbers from r × width. */
export interface Table {
  readonly width: number;
  readonly scales: Uint16Array;
  readonly steps: Int8Array;
  /** The slots of a token whose rows it holds. */
  readonly slots: readonly number[];
}

/** y = W x + b, W row after row. */
export interface Linear {
  readonly weights: Float32Array;
  readonly bias: Float32Array;
}

/** A layer of the network: normalised, then a window of three tokens `dilation` apart. */
export interface Layer {
  readonly linear: Linear;
  readonly dilation: number;
  readonly gain: Float32Array;
  readonly shift: Float32Array;
}

/** A tagger's weights. `sets` are the training sets whose guidelines it can follow. */
export interface Model {
  readonly kinds: readonly NameKind[];
  readonly sets: readonly { name: string; language: string }[];
  readonly vocabulary: ReadonlyMap<number, number>;
  /** Absent where the tokens are no words. */
  readonly meanings: Meanings | undefined;
  readonly tables: readonly Table[];
  readonly setTable: Table;
  /** Numbers in the state of a token; a multiple of 4. */
  readonly width: number;
  readonly entry: Linear;
  readonly layers: readonly Layer[];
  readonly exit: Linear;
  readonly transitions: Float32Array;
  readonly start: Float32Array;
}

interface Header {
  kinds: NameKind[];
  sets: { name: string; language: string }[];
  vocabulary: string;
  dilations: number[];
  tables: { slots: number[] }[];
  tensors: { name: string; shape: number[]; bits: 0 | 8 | 16 }[];
}

/**
 * Reads the file that train/weights.py writes: a header's length, the header as JSON, the tensors in its order, each at
 * an even offset, little-endian. Tables stay as they are in the file.
 */
export function readModel(file: Uint8Array): Model {
  const bytes = file.byteOffset % 2 === 0 ? file : new Uint8Array(file);
  const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true);
  const header = JSON.parse(new TextDecoder().decode(bytes.subarray(4, 4 + length))) as Header;
  const coarse = new Map<string, Table>();
  const fine = new Map<string, Float32Array>();
  let at = 4 + length;
  let meanings: Meanings | undefined;
  const halves = (count: number): Uint16Array => {
    const found = new Uint16Array(bytes.buffer, bytes.byteOffset + at, count);
    at += 2 * count;
    return found;
  };
  for (const { name, shape, bits } of header.tensors) {
    const [rows = 1, width = 1] = shape;
    if (bits === 0) {
      meanings = new Meanings(bytes.subarray(at, at + rows * width), width);
      at += rows * width;
    } else if (bits === 8) {
      const scales = halves(rows);
      const steps = new Int8Array(bytes.buffer, bytes.byteOffset + at, rows * width);
      coarse.set(name, { width, scales, steps, slots: [] });
      at += rows * width;
    } else {
      fine.set(name, Float32Array.from(halves(rows * width), half));
    }
    at += at % 2;
  }
  const linear = (name: string): Linear => ({
    weights: expand(need(coarse, `${name}.weight`)),
    bias: need(fine, `${name}.bias`),
  });
  const table = (name: string, slots: readonly number[]): Table => ({
    ...need(coarse, name),
    slots,
  });
  const entry = linear('entry');
  return {
    kinds: header.kinds,
    sets: header.sets,
    vocabulary: new Map(Array.from(header.vocabulary, (c, i) => [c.codePointAt(0) ?? 0, i + 1])),
    meanings,
    tables: header.tables.map(({ slots }, i) => table(`tables.${i}.weight`, slots)),
    setTable: table('sets.weight', []),
    width: entry.bias.length,
    entry,
    layers: header.dilations.map((dilation, i) => ({
      linear: linear(`convolutions.${i}`),
      dilation,
      gain: need(fine, `norms.${i}.weight`),
      shift: need(fine, `norms.${i}.bias`),
    })),
    exit: linear('exit'),
    transitions: need(fine, 'transitions'),
    start: need(fine, 'start'),
  };
}

function need<T>(map: ReadonlyMap<string, T>, name: string): T {
  const found = map.get(name);
  if (found === undefined) throw new RangeError(`weights without ${name}`);
  return found;
}

function expand({ width, scales, steps }: Table): Float32Array {
  const expanded = new Float32Array(steps.length);
  let at = 0;
  for (const bits of scales) {
    const scale = half(bits);
    for (let i = 0; i < width; i++, at++) expanded[at] = scale * (steps[at] as number);
  }
  return expanded;
}
