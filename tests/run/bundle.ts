import path from 'node:path';
import { build } from 'vite';
import { ROOT } from './command.ts';

/**
 * A module of the project as one script that sets a global, for running in a page; its source map rides in a comment
 * at its end.
 *
 * @param entry path below the project's folder
 * @param name of the global that holds what the module exports
 */
export async function bundle(entry: string, name: string): Promise<string> {
  const built = await build({
    configFile: false,
    root: ROOT,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      sourcemap: 'inline',
      lib: { entry: path.join(ROOT, entry), name, formats: ['iife'], fileName: 'bundle' },
    },
  });
  const [output] = [built].flat();
  const chunk = output && 'output' in output ? output.output[0] : undefined;
  if (!chunk) throw new Error(`${entry} was not bundled`);
  return chunk.code;
}
