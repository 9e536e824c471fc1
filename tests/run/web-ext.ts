import { run } from './command.ts';

interface Message {
  code: string;
  message: string;
  file?: string;
  line?: number;
}

/** web-ext's JSON report, as far as it is read here. */
interface Report {
  summary: { errors: number; notices: number; warnings: number };
  errors: Message[];
  warnings: Message[];
}

const inLine = (kind: string, { code, message, file, line }: Message): string =>
  `${kind} ${code} ${[file, line].filter(Boolean).join(':')} ${message}`;

/**
 * Lints a build as Firefox's store does. Errors fail it; warnings are listed.
 *
 * @param folder the build, relative to the project's folder
 */
export async function lintForStore(
  folder: string,
): Promise<{ passes: boolean; summary: string; lines: string[] }> {
  const { output, stdout } = await run(`web-ext lint --source-dir ${folder} --output json`, {
    NO_UPDATE_NOTIFIER: '1',
  });
  try {
    const { summary, errors, warnings } = JSON.parse(stdout) as Report;
    return {
      passes: summary.errors === 0,
      summary: `${summary.errors} errors, ${summary.warnings} warnings, ${summary.notices} notices`,
      lines: [...errors.map((m) => inLine('error', m)), ...warnings.map((m) => inLine('warning', m))],
    };
  } catch {
    return { passes: false, summary: 'no report', lines: output.split('\n') };
  }
}
