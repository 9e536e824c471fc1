import { SourceMap } from 'node:module';
import type { Protocol } from 'puppeteer-core';
import { OWN_SCRIPT } from './reading-subjects.ts';

/** Milliseconds spent by one function of the source. */
export interface Spent {
  /** `name file:line`. */
  where: string;
  /** In the function itself and in what the browser does for it. */
  own: number;
  /** The same with everything that it calls. */
  all: number;
}

const INLINE_MAP = /\/\/# sourceMappingURL=data:application\/json[^,]*,([\w+/=]+)/;

/** Adds up CPU profiles by the functions of the source. */
export class ProfileSum {
  readonly #map: SourceMap;
  readonly #spent = new Map<string, Spent>();
  total = 0;

  /** @param script with its source map inline */
  constructor(script: string) {
    const encoded = INLINE_MAP.exec(script)?.[1];
    if (encoded === undefined) throw new Error('the script has no source map');
    this.#map = new SourceMap(JSON.parse(Buffer.from(encoded, 'base64').toString('utf8')));
  }

  add({ nodes, samples = [], timeDeltas = [] }: Protocol.Profiler.Profile): void {
    const byId = new Map(nodes.map((node) => [node.id, node]));
    const parents = new Map(nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id])));
    for (const [i, id] of samples.entries()) {
      const ms = (timeDeltas[i + 1] ?? 0) / 1000;
      const stack: string[] = [];
      for (let at: number | undefined = id; at !== undefined; at = parents.get(at)) {
        const where = this.#where(byId.get(at)?.callFrame);
        if (where !== undefined) stack.push(where);
      }
      const [top] = stack;
      if (top === undefined) continue;
      this.total += ms;
      this.#of(top).own += ms;
      for (const where of new Set(stack)) this.#of(where).all += ms;
    }
  }

  /** The functions that take most, most first. */
  top(count: number, by: 'own' | 'all'): Spent[] {
    return [...this.#spent.values()].toSorted((a, b) => b[by] - a[by]).slice(0, count);
  }

  #of(where: string): Spent {
    const spent = this.#spent.get(where) ?? { where, own: 0, all: 0 };
    this.#spent.set(where, spent);
    return spent;
  }

  /** Undefined for what is the browser's own, or nobody's. */
  #where(frame: Protocol.Runtime.CallFrame | undefined): string | undefined {
    if (frame?.url !== OWN_SCRIPT) return undefined;
    const entry = this.#map.findEntry(frame.lineNumber, frame.columnNumber);
    const name = frame.functionName || '(anonymous)';
    if (!('originalSource' in entry)) return name;
    const file = entry.originalSource.replace(/^.*?(?=\b(?:lib|node_modules)\/)/, '');
    return `${name} ${file}:${entry.originalLine + 1}`;
  }
}
