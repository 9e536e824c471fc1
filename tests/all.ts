/**
 * `npm test`: everything that must hold before a change goes in, in one go.
 *
 * A step that fails does not stop the others. The last line counts Vitest's tests and one for
 * every other step.
 */
import type { Engine } from '../lib/cli/browser/places.ts';
import { environmentOf, provideBrowsers } from './run/browsers.ts';
import { run } from './run/command.ts';
import { add, FAILED, inWords, PASSED, SKIPPED, type Tally } from './run/tally.ts';
import { runVitest } from './run/vitest.ts';
import { lintForStore } from './run/web-ext.ts';

/** Steps that are a command: its exit code is the outcome. */
const CHECKS: [name: string, command: string][] = [
  ['types', 'wxt prepare && tsc --noEmit'],
  ['lint', 'oxlint --deny-warnings'],
  ['format', 'prettier --check .'],
];

const BUILDS: [name: string, command: string][] = [
  ['build for Chrome and Edge', 'wxt build'],
  ['build for Firefox', 'wxt build -b firefox --mv3'],
  ['build that may read the loopback host', 'wxt build --mode e2e'],
];

const ENGINES: Engine[] = ['chromium', 'firefox'];

let total: Tally = { passed: 0, failed: 0, skipped: 0 };

function tell(name: string, tally: Tally, note = ''): void {
  total = add(total, tally);
  const mark = tally.failed > 0 ? 'FAILED ' : tally.passed > 0 ? 'ok     ' : 'SKIPPED';
  const counted = tally.passed + tally.failed + tally.skipped > 1 ? ` (${inWords(tally)})` : '';
  console.log(`${mark} ${name}${counted}${note ? `: ${note}` : ''}`);
}

async function command(name: string, line: string): Promise<void> {
  const { code, output } = await run(line);
  tell(name, code === 0 ? PASSED : FAILED);
  if (code !== 0) console.log(output);
}

async function tests(name: string, project: string, env: Record<string, string> = {}): Promise<void> {
  const { tally, output } = await runVitest(project, env);
  tell(name, tally);
  if (tally.failed > 0) console.log(output);
}

async function store(): Promise<void> {
  const { passes, lines, summary } = await lintForStore('.output/firefox-mv3');
  tell("Firefox store's lint", passes ? PASSED : FAILED, summary);
  for (const line of lines) console.log(`        ${line}`);
}

/** Without a browser its tests skip themselves; where everything must be there, that is a failure. */
async function browsers(): Promise<Record<string, string>> {
  const programs = await provideBrowsers(ENGINES);
  for (const engine of ENGINES) {
    const program = programs.get(engine);
    if (program !== undefined) tell(`${engine} to test in`, PASSED, program);
    else
      tell(
        `${engine} to test in`,
        process.env['CI'] === 'true' ? FAILED : SKIPPED,
        'NONE FOUND, its tests are skipped',
      );
  }
  return environmentOf(programs);
}

for (const [name, line] of CHECKS) await command(name, line);
await tests('unit tests', 'unit');
for (const [name, line] of BUILDS) await command(name, line);
await store();
await tests('end-to-end tests', 'e2e', { ...(await browsers()), LEDE_BUILT: '1' });

console.log(inWords(total));
process.exitCode = total.failed > 0 ? 1 : 0;
