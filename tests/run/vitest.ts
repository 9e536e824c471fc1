import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { run } from './command.ts';
import { FAILED, type Tally } from './tally.ts';

/** Vitest's JSON report, as far as it is read here. */
interface Report {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  testResults: { status: string; assertionResults: { status: string }[] }[];
}

/** A file that broke outside its tests (in an import or a hook) is one failure more. */
const brokenFiles = ({ testResults }: Report): number =>
  testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && assertionResults.every((test) => test.status !== 'failed'),
  ).length;

function tallyOf(report: Report): Tally {
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + brokenFiles(report),
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/** Runs one of Vitest's projects and counts its tests. */
export async function runVitest(
  project: string,
  env: Record<string, string>,
): Promise<{ tally: Tally; output: string }> {
  const folder = await mkdtemp(path.join(tmpdir(), 'lede-tests-'));
  try {
    const file = path.join(folder, 'report.json');
    const { code, output } = await run(
      `vitest run --project ${project} --reporter=default --reporter=json --outputFile.json="${file}"`,
      env,
    );
    const report = await readFile(file, 'utf8').catch(() => undefined);
    if (report === undefined) return { tally: FAILED, output };
    const tally = tallyOf(JSON.parse(report) as Report);
    // Vitest fails as well on errors outside of every test, and when there is no test at all.
    return { tally: code !== 0 && tally.failed === 0 ? { ...tally, failed: 1 } : tally, output };
  } finally {
    await rm(folder, { recursive: true });
  }
}
