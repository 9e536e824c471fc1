/** Strings that make a backtracking matcher of an expression work hardest. */

/** Part of an expression: a set of characters, or a group of alternatives; edges and references match nothing. */
type Node = { source: string; repeated: boolean } & ({ set: true } | { set: false; alternatives: Node[][] });

const SAMPLES = [
  ...'aA1 中国年月日é.,，。、:：;“”"\'‘’«»「」()（）[]{}<>/\\|-–—_=+*!?！？#%&@~^$`',
  ...'bzxsBZ09\n\t\r\u00a0\u3000\u200bжЖانيのタ라김ßøüñİ·•￥€°ºª²½ー々〇一二三十百千万亿',
];

/** Beside an expression's own pieces: what it may not mention but has to pass. */
const ANY = [
  'a',
  'A',
  '1',
  ' ',
  '\n',
  '中',
  'ж',
  '“',
  '"',
  '.',
  '，',
  'a ',
  'A ',
  'Aa ',
  '1 ',
  '中国',
  '1/',
  ', ',
];

const MOST_STRINGS = 70;
const MOST_ALTERNATIVES = 6;
/** From so many repetitions on a quantifier counts as unbounded. */
const MANY = 10;

class Parser {
  #at = 0;
  readonly #source: string;
  readonly #sets: boolean;

  constructor(source: string, flags: string) {
    this.#source = source;
    this.#sets = flags.includes('v');
  }

  alternatives(): Node[][] {
    const found: Node[][] = [[]];
    while (this.#at < this.#source.length) {
      const c = this.#source[this.#at];
      if (c === ')') break;
      if (c === '|') {
        this.#at += 1;
        found.push([]);
      } else {
        const node = this.#node();
        if (node) found.at(-1)?.push(node);
      }
    }
    return found;
  }

  #node(): Node | undefined {
    const start = this.#at;
    const c = this.#source[start];
    if (c === '^' || c === '$') {
      this.#at += 1;
      return undefined;
    }
    if (c === '(') {
      this.#at += /^\((?:\?(?:[:=!]|<[=!]|<[^>]*>))?/.exec(this.#source.slice(start))?.[0].length ?? 1;
      const alternatives = this.alternatives();
      this.#at += 1;
      const source = this.#source.slice(start, this.#at);
      return { set: false, source, alternatives, repeated: this.#quantifier() };
    }
    this.#at += c === '[' ? this.#classLength(start) : atomLength(this.#source, start);
    const source = this.#source.slice(start, this.#at);
    const repeated = this.#quantifier();
    return /^\\[bBk1-9]/.test(source) ? undefined : { set: true, source, repeated };
  }

  #classLength(start: number): number {
    let depth = 0;
    for (let at = start; at < this.#source.length; at += 1) {
      const c = this.#source[at];
      if (c === '\\') at += 1;
      else if (c === '[' && (depth === 0 || this.#sets)) depth += 1;
      else if (c === ']' && --depth === 0) return at + 1 - start;
    }
    return this.#source.length - start;
  }

  #quantifier(): boolean {
    const [all = '', most] =
      /^(?:[*+?]|\{\d+(?:,(\d*))?\})\??/.exec(this.#source.slice(this.#at, this.#at + 12)) ?? [];
    this.#at += all.length;
    if (/^[*+]/.test(all)) return true;
    return most !== undefined && (most === '' || Number(most) >= MANY);
  }
}

/** Length of an escape or a character. */
const atomLength = (source: string, at: number): number =>
  /^(?:\\(?:[pP]\{[^}]*\}|u\{[^}]*\}|u[\da-fA-F]{4}|x[\da-fA-F]{2}|k<[^>]*>|[\s\S])|[\ud800-\udbff][\udc00-\udfff])/.exec(
    source.slice(at, at + 60),
  )?.[0].length ?? 1;

/** Characters of different kinds that a set holds. */
function charactersOf(source: string, flags: string): string[] {
  const only = new RegExp(`^(?:${source})$`, flags.replace(/[gy]/g, ''));
  if (source.length === 1 && only.test(source)) return [source];
  const all = SAMPLES.filter((c) => only.test(c));
  if (all.length === 0) {
    for (let code = 0x21; code < 0x3100 && all.length === 0; code += 1)
      if (only.test(String.fromCharCode(code))) all.push(String.fromCharCode(code));
  }
  return all.length > 12 ? [...all.slice(0, 4), ...all.slice(4).filter((_, i) => i % 12 === 0)] : all;
}

/**
 * Makers of strings of any length: each set of the expression over and over, each run that it repeats behind what it
 * wants before that, neighbours in turns, a whole match over and over, with and without its end.
 */
export function hostileStrings(source: string, flags: string): ((length: number) => string)[] {
  const samples = new Map<string, string[]>();
  const of = (node: Node): string[] => {
    let known = samples.get(node.source);
    if (!known) samples.set(node.source, (known = node.set ? charactersOf(node.source, flags) : []));
    return known;
  };
  const first = (nodes: readonly Node[]): string => nodes.map(sample).join('');
  const sample = (node: Node): string => (node.set ? (of(node)[0] ?? '') : first(node.alternatives[0] ?? []));

  const repeated: [before: string, unit: string][] = [];
  const plain: [before: string, unit: string][] = [];
  const walk = (nodes: readonly Node[], before: string): void => {
    nodes.forEach((node, i) => {
      const start = before + first(nodes.slice(0, i));
      const next = first(nodes.slice(i + 1, i + 2));
      if (node.repeated)
        for (const unit of node.set ? of(node) : [sample(node)])
          repeated.push(
            ['', unit],
            [start, unit],
            ['', unit + next],
            ['', start + unit],
            ['', start.slice(-1) + unit],
          );
      else if (node.set) for (const unit of of(node)) plain.push(['', unit]);
      if (node.set) plain.push(['', sample(node) + next]);
      else {
        const telling = node.alternatives.toSorted(
          (a, b) => b.filter(repeats).length - a.filter(repeats).length,
        );
        for (const inner of telling.slice(0, MOST_ALTERNATIVES)) walk(inner, start);
      }
    });
  };
  const whole = new Parser(source, flags).alternatives();
  for (const nodes of whole.slice(0, 3 * MOST_ALTERNATIVES)) {
    walk(nodes, '');
    plain.unshift(['', first(nodes)], ['', first(nodes.slice(0, -1))]);
  }
  const units = [...repeated, ...ANY.map((unit): [string, string] => ['', unit]), ...plain];
  const distinct = new Map(units.filter(([, unit]) => unit !== '').map((pair) => [pair.join('\0'), pair]));
  return [...distinct.values()].slice(0, MOST_STRINGS).map(
    ([before, unit]) =>
      (length) =>
        `${before}${unit.repeat(Math.ceil(length / unit.length)).slice(0, length)}\u0001`,
  );
}

const repeats = (node: Node): boolean =>
  node.repeated || (!node.set && node.alternatives.some((nodes) => nodes.some(repeats)));
