import { spawn } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** The project's own tools go before the machine's. */
const PATH = [path.join(ROOT, 'node_modules', '.bin'), process.env['PATH']].join(path.delimiter);

export interface Ended {
  code: number;
  /** Both outputs, as they came. */
  output: string;
  stdout: string;
}

/**
 * Runs a shell command in the project's folder; resolves whatever its exit code is.
 *
 * @param env goes over this process's environment
 */
export function run(command: string, env: Record<string, string> = {}): Promise<Ended> {
  return new Promise((resolve) => {
    const child = spawn(command, {
      cwd: ROOT,
      shell: true,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, PATH, FORCE_COLOR: '0', ...env },
    });
    let output = '';
    let stdout = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      output += text;
      stdout += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
    child.once('error', (error) => resolve({ code: 1, output: `${output}${error.message}`, stdout }));
    child.once('close', (code) => resolve({ code: code ?? 1, output, stdout }));
  });
}
