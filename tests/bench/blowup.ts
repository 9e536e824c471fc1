/**
 * `npm run --silent bench:blowup [-- --only expressions|stages|pages] [--show WORD] [--language zh,en]`: whether
 * anything takes longer than in proportion to its input: every regular expression of the project, written out or put
 * together, on strings made against it, and every stage on texts made of one piece over and over, in ten languages.
 * Prints what does, with its times; exit code 1 where there is any.
 */
import { parseArgs } from 'node:util';
import { type Expression, literalsIn, Recorder } from './blowup-expressions.ts';
import { cpu, type Growth, growthOf } from './blowup-growth.ts';
import { hostileStrings } from './blowup-strings.ts';

/** Code that sees what a page says. */
const FOLDERS = ['lib', 'components', 'entrypoints'];
const OTHER = /^lib\/(?:browser|cli|names\/train)\//;
const LENGTHS = [1000, 2000, 4000, 8000, 16_000];

const { values } = parseArgs({
  options: { only: { type: 'string' }, show: { type: 'string' }, language: { type: 'string' } },
});
const wanted = (part: string): boolean => values.only === undefined || values.only === part;
const shown = (name: string): boolean => values.show === undefined || name.includes(values.show);

const recorder = new Recorder();
const { LANGUAGES, PIECES, TAGGED_PIECES, pagesWith, summaryStages, tagging } =
  await import('./blowup-stages.ts');

let found = 0;

function tell(what: string, steps: Growth['steps'], text: string): void {
  const times = steps.map(({ length, ms }) => `${length}: ${ms.toFixed(0)} ms`).join(', ');
  console.log(`${what}\n    ${JSON.stringify(text.slice(0, 60))}\n    ${times}`);
}

const runner = (expression: RegExp, text: string) => (): void => {
  expression.lastIndex = 0;
  if (expression.global) for (const _ of text.matchAll(expression));
  else expression.exec(text);
};

async function expressions(): Promise<void> {
  const any = 'Anna Adler said: “王毅说，3月4日。” ';
  for (const [, read] of pagesWith(any)) read()();
  for (const language of LANGUAGES) (await summaryStages(language))(any, any.length, (_, work) => work());
  const all = FOLDERS.flatMap(literalsIn).filter(({ place }) => !OTHER.test(place));
  const distinct = new Map<string, Expression>();
  for (const expression of [...all, ...recorder.constructed])
    if (shown(expression.place)) distinct.set(`${expression.flags} ${expression.source}`, expression);
  recorder.stop();
  console.log(
    `${distinct.size} regular expressions (${all.length} written out, ${recorder.constructed.length} put together)`,
  );
  for (const { source, flags, place } of distinct.values()) {
    const expression = new RegExp(source, flags);
    for (const text of hostileStrings(source, flags)) {
      const growth = growthOf((length) => runner(expression, text(length)), LENGTHS);
      if (!growth.worse) continue;
      found += 1;
      tell(`worse than linear: ${place} /${source.slice(0, 120)}/${flags}`, growth.steps, text(100));
      break;
    }
  }
}

/** Shorter and longer; what is worse than linear takes more than so many times as long on four times the text. */
const [SHORTER, LONGER] = [6000, 24_000];
const WORSE = 9;
const FLOOR = 40;

const cut = (piece: string, length: number): string =>
  piece.repeat(Math.ceil(length / piece.length)).slice(0, length);

async function stages(): Promise<void> {
  for (const language of values.language?.split(',') ?? LANGUAGES) {
    const run = await summaryStages(language);
    const times = (piece: string, length: number): Map<string, number> => {
      const taken = new Map<string, number>();
      run(piece, length, (stage, work) => {
        const before = process.cpuUsage();
        const result = work();
        const { user, system } = process.cpuUsage(before);
        taken.set(stage, (user + system) / 1000);
        return result;
      });
      return taken;
    };
    for (const piece of PIECES) {
      const long = times(piece, LONGER);
      if (![...long.values()].some((ms) => ms > FLOOR)) continue;
      const [short, again] = [times(piece, SHORTER), times(piece, LONGER)];
      for (const [stage, ms] of again) {
        const steps = [
          { length: SHORTER, ms: short.get(stage) ?? 0 },
          { length: LONGER, ms: Math.min(ms, long.get(stage) ?? 0) },
        ];
        compare(`${stage}, ${language}`, steps, piece);
      }
    }
    const tag = await tagging(language);
    for (const piece of TAGGED_PIECES)
      compare(
        `name tagger, ${language}`,
        measured((length) => () => tag(cut(piece, length))),
        piece,
      );
  }
}

function pages(): void {
  for (const piece of PIECES)
    pagesWith('').forEach(([place], i) => {
      const at = (length: number) => pagesWith(cut(piece, length))[i]?.[1]() ?? ((): void => undefined);
      compare(`reading a page, ${place}`, measured(at), piece);
    });
}

const measured = (workOn: (length: number) => () => unknown): Growth['steps'] =>
  [SHORTER, LONGER].map((length) => ({ length, ms: Math.min(cpu(workOn(length)), cpu(workOn(length))) }));

function compare(what: string, steps: Growth['steps'], piece: string): void {
  const [short, long] = steps;
  if (!short || !long || long.ms < FLOOR || long.ms < WORSE * short.ms) return;
  found += 1;
  tell(`worse than linear: ${what}`, steps, piece);
}

if (wanted('expressions')) await expressions();
recorder.stop();
if (wanted('stages')) await stages();
if (wanted('pages')) pages();
console.log(found === 0 ? 'nothing is worse than linear' : `${found} worse than linear`);
process.exitCode = found === 0 ? 0 : 1;
