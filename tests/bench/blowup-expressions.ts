/** Every regular expression of the project. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAst } from 'vite';

export interface Expression {
  source: string;
  flags: string;
  /** Where it stands: `lib/text/quotes.ts:39`. */
  place: string;
}

const ROOT = join(import.meta.dirname, '../..');

/** Strings are parts of expressions where they repeat something. */
const REPEATS = /[)\]\w}][*+](?!\s)|\{\d+,/;

/** Those that are written out in files of a folder of the project, and strings that others are put together from. */
export const literalsIn = (folder: string): Expression[] =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .flatMap((file) => literalsOf(`${folder}/${file}`));

function literalsOf(file: string): Expression[] {
  const code = readFileSync(join(ROOT, file), 'utf8');
  const found: Expression[] = [];
  const walk = (node: unknown): void => {
    if (Array.isArray(node)) for (const child of node) walk(child);
    if (typeof node !== 'object' || node === null || Array.isArray(node)) return;
    if ('type' in node && 'start' in node) {
      const line = code.slice(0, Number(node.start)).split('\n').length;
      for (const expression of expressionsOf(node)) found.push({ ...expression, place: `${file}:${line}` });
    }
    for (const child of Object.values(node)) walk(child);
  };
  walk(parseAst(code, { lang: file.endsWith('x') ? 'tsx' : 'ts' }));
  return found;
}

function expressionsOf(node: object): { source: string; flags: string }[] {
  if ('regex' in node) {
    const { pattern, flags } = node.regex as { pattern: string; flags: string };
    return [{ source: pattern, flags }];
  }
  const source = 'value' in node && typeof node.value === 'string' ? node.value : '';
  return REPEATS.test(source) && isExpression(source) ? [{ source, flags: 'u' }] : [];
}

function isExpression(source: string): boolean {
  try {
    return new RegExp(source, 'u') instanceof Object;
  } catch {
    return false;
  }
}

/** Takes down the expressions that are put together while the project's code runs. */
export class Recorder {
  readonly constructed: Expression[] = [];
  readonly #native = RegExp;

  /** To be called before the project's modules are loaded: many put theirs together then. */
  constructor() {
    const { constructed } = this;
    globalThis.RegExp = new Proxy(RegExp, {
      construct(target, args: [string | RegExp, string?], newTarget) {
        const made = Reflect.construct(target, args, newTarget) as RegExp;
        const place = placeInProject(new Error().stack ?? '');
        if (place !== undefined) constructed.push({ source: made.source, flags: made.flags, place });
        return made;
      },
    });
  }

  /** To be called before times are taken: each expression made costs a stack trace, also those that tsx lowers. */
  stop(): void {
    globalThis.RegExp = this.#native;
  }
}

/** The first line of a stack that is the project's own code, save this. */
function placeInProject(stack: string): string | undefined {
  for (const line of stack.split('\n').slice(1)) {
    if (line.includes('blowup-expressions')) continue;
    const [, place] = /[/\\](lib[/\\][^:()]+:\d+)/.exec(line.replace(ROOT, '')) ?? [];
    return line.includes('node_modules') ? undefined : place;
  }
  return undefined;
}
